package predicament.app.curation;

import java.util.Comparator;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import predicament.app.gate.BlindGate;
import predicament.app.record.Holdings;
import predicament.app.sight.CaseQuery;
import predicament.app.sight.CaseSights;
import predicament.domain.crisis.ItemKind;
import predicament.domain.time.HistoricalTime;

/** Everything of a case that can be edited, kind by kind. */
@Controller
class ItemsController {

    private static final int PER_PAGE = 100;

    private final CaseSights sights;
    private final Holdings holdings;
    private final BlindGate gate;

    ItemsController(CaseSights sights, Holdings holdings, BlindGate gate) {
        this.sights = sights;
        this.holdings = holdings;
        this.gate = gate;
    }

    @GetMapping("/cases/{slug}/edit")
    String list(
            @PathVariable String slug,
            @RequestParam(defaultValue = "move") String kind,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        var sight = sights.of(slug, CaseQuery.NOTHING);
        var shown = Kinds.of(kind, slug);
        var open = gate.isOpen(sight.crisis());
        if (shown == ItemKind.ONSET) gate.require(sight.crisis());
        var lines = holdings.of(sight.crisis(), shown).stream()
                .sorted(Comparator.comparing(
                        it -> ItemLine.time(it.item()), Comparator.nullsLast(HistoricalTime.ORDER)))
                .map(it -> ItemLine.of(sight, it))
                .filter(it -> it.has(q.strip()))
                .toList();
        var pages = Math.max(1, (lines.size() + PER_PAGE - 1) / PER_PAGE);
        var at = Math.clamp(page, 1, pages);
        model.addAttribute("title", "Edit: " + sight.description().title());
        model.addAttribute("sight", sight);
        model.addAttribute("open", open);
        model.addAttribute("counts", holdings.counts(sight.crisis()));
        model.addAttribute("kinds", Kinds.ALL);
        model.addAttribute("kind", shown);
        model.addAttribute("q", q);
        model.addAttribute("found", lines.size());
        model.addAttribute("page", at);
        model.addAttribute("pages", pages);
        model.addAttribute(
                "lines",
                lines.stream().skip((at - 1L) * PER_PAGE).limit(PER_PAGE).toList());
        return "curation/list";
    }
}

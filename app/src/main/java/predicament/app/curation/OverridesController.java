package predicament.app.curation;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import predicament.app.record.Holdings.Holding;
import predicament.app.sight.CaseSight;
import predicament.domain.crisis.Item;
import predicament.domain.crisis.ItemKind;
import predicament.domain.crisis.Reading;
import predicament.domain.time.HistoricalTime;

/** What a rival reading puts in the place of the record, and what else it might. */
@Controller
class OverridesController {

    private static final int SHOWN = 50;

    private final Overrides overrides;
    private final ItemPage page;

    OverridesController(Overrides overrides, ItemPage page) {
        this.overrides = overrides;
        this.page = page;
    }

    @GetMapping("/cases/{slug}/edit/reading/{id}/overrides")
    String list(
            @PathVariable String slug,
            @PathVariable String id,
            @RequestParam(defaultValue = "move") String kind,
            @RequestParam(defaultValue = "") String q,
            Model model) {
        var sight = page.sight(slug, ItemKind.READING);
        var reading = (Reading) overrides.reading(sight, id).value();
        var asked = Kinds.of(kind, slug);
        var found = others(sight, reading, Kinds.isRead(asked) ? asked : ItemKind.MOVE, q.strip());
        model.addAttribute("title", "Read otherwise: " + reading.name());
        model.addAttribute("sight", sight);
        model.addAttribute("reading", reading);
        model.addAttribute("replaced", overrides.replaced(sight, reading));
        model.addAttribute("kinds", Kinds.ALL.stream().filter(Kinds::isRead).toList());
        model.addAttribute("kind", asked);
        model.addAttribute("q", q);
        model.addAttribute("found", found.size());
        model.addAttribute("lines", found.stream().limit(SHOWN).toList());
        return "curation/overrides";
    }

    private static List<ItemLine> others(CaseSight sight, Reading reading, ItemKind kind, String q) {
        return sight.record().items().stream()
                .filter(it -> it.key().kind() == kind && Overrides.own(reading, it.key()) == null)
                .sorted(Comparator.comparing(
                        (Item it) -> ItemLine.time(it), Comparator.nullsLast(HistoricalTime.ORDER)))
                .map(it -> ItemLine.of(sight, new Holding(it, 0, false)))
                .filter(it -> it.has(q))
                .toList();
    }
}

package predicament.app.theories;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import predicament.app.gate.BlindGate;
import predicament.app.onset.Onsets;
import predicament.app.sight.CaseQuery;
import predicament.app.sight.CaseSights;
import predicament.app.sight.Pairs;

/** What the critics of the offence–defence balance would have measured on a case, T12. Behind the blind gate. */
@Controller
class CriticsController {

    private static final String PAGE = "theories/critics";

    private final CaseSights sights;
    private final Onsets onsets;
    private final BlindGate gate;

    CriticsController(CaseSights sights, Onsets onsets, BlindGate gate) {
        this.sights = sights;
        this.onsets = onsets;
        this.gate = gate;
    }

    @GetMapping("/cases/{slug}/theories/critics")
    String show(
            @PathVariable String slug,
            CaseQuery query,
            @RequestParam(required = false) @Nullable String pair,
            Model model) {
        var sight = sights.of(slug, query);
        model.addAttribute("title", "The critics: " + sight.description().title());
        model.addAttribute("sight", sight);
        model.addAttribute("open", gate.isOpen(sight.crisis()));
        if (!gate.isOpen(sight.crisis())) return PAGE;
        var dyad = Pairs.of(sight, pair);
        var until = sight.description().end();
        model.addAttribute("dyad", dyad);
        model.addAttribute("pairs", Pairs.all(sight));
        model.addAttribute("critical", Critical.of(sight, onsets.objections(sight.record(), dyad, until)));
        return PAGE;
    }
}

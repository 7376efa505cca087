package predicament.app.theories;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import predicament.app.gate.BlindGate;
import predicament.app.sight.CaseQuery;
import predicament.app.sight.CaseSights;
import predicament.app.sight.Pairs;

/** Why a theory's number is what it is at an hour, down to what each move did. Behind the blind gate. */
@Controller
class WhyController {

    private static final String PAGE = "theories/why";

    private final CaseSights sights;
    private final BlindGate gate;

    WhyController(CaseSights sights, BlindGate gate) {
        this.sights = sights;
        this.gate = gate;
    }

    @GetMapping("/cases/{slug}/theories/why")
    String show(
            @PathVariable String slug,
            CaseQuery query,
            @RequestParam(required = false) @Nullable String pair,
            @RequestParam(required = false) @Nullable String theory,
            Model model) {
        var sight = sights.of(slug, query);
        model.addAttribute("title", "Why this number: " + sight.description().title());
        model.addAttribute("sight", sight);
        model.addAttribute("open", gate.isOpen(sight.crisis()));
        if (!gate.isOpen(sight.crisis())) return PAGE;
        var dyad = Pairs.of(sight, pair);
        var chosen = LaboratoryController.theory(sight, theory);
        model.addAttribute("dyad", dyad);
        model.addAttribute("pairs", Pairs.all(sight));
        model.addAttribute("theories", LaboratoryController.cards());
        model.addAttribute("card", chosen.card());
        model.addAttribute("why", Why.of(sight, dyad, chosen));
        return PAGE;
    }
}

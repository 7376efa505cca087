package predicament.app.compare;

import java.util.ArrayList;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import predicament.app.frame.Head;
import predicament.app.gate.BlindGate;
import predicament.app.sight.CaseSight;
import predicament.app.sight.CaseSights;
import predicament.domain.comparison.CrossCase;

/** All cases on one page. What theories and scholars say of a case stays out while its blind gate is closed. */
@Controller
class CompareController {

    private final CaseSights sights;
    private final Scorings scorings;
    private final BlindGate gate;

    CompareController(CaseSights sights, Scorings scorings, BlindGate gate) {
        this.sights = sights;
        this.scorings = scorings;
        this.gate = gate;
    }

    @GetMapping("/compare")
    String compare(@RequestParam Map<String, String> asked, Model model) {
        var all = sights.all(asked.get("rev"));
        var open = new ArrayList<CaseSight>();
        var closed = new ArrayList<CaseSight>();
        for (var sight : all) (gate.isOpen(sight.crisis()) ? open : closed).add(sight);
        model.addAttribute("title", "Cases compared");
        model.addAttribute("rev", asked.get("rev"));
        model.addAttribute("offsets", Aligned.OFFSETS);
        model.addAttribute(
                "aligned",
                all.stream()
                        .map(it -> Aligned.of(it, asked.get("at." + it.crisis().slug())))
                        .toList());
        model.addAttribute("open", open);
        model.addAttribute("closed", closed);
        model.addAttribute("primary", CrossCase.PRIMARY);
        model.addAttribute("fewest", Scoring.FEWEST);
        model.addAttribute("scoring", scorings.over(open));
        model.addAttribute(
                "head",
                Head.of("/compare")
                        .describedAs("Crises aligned on an event of each, and theories scored over all of them."));
        return "compare/compare";
    }
}

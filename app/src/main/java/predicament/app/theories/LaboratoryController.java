package predicament.app.theories;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import predicament.app.figure.FigureSvg;
import predicament.app.frame.BadRequest;
import predicament.app.frame.Way;
import predicament.app.gate.BlindGate;
import predicament.app.onset.OnsetLanes;
import predicament.app.onset.Onsets;
import predicament.app.sight.CaseQuery;
import predicament.app.sight.CaseSight;
import predicament.app.sight.CaseSights;
import predicament.app.sight.Pairs;
import predicament.domain.crisis.OnsetClaim;
import predicament.domain.theory.SpiralModel;
import predicament.domain.theory.Theories;
import predicament.domain.theory.Theory;
import predicament.domain.theory.TheoryCard;

/** A theory tried on a pair under parameters and conditions of the reader's choice, which the address holds. */
@Controller
class LaboratoryController {

    private final CaseSights sights;
    private final Onsets onsets;
    private final BlindGate gate;

    LaboratoryController(CaseSights sights, Onsets onsets, BlindGate gate) {
        this.sights = sights;
        this.onsets = onsets;
        this.gate = gate;
    }

    @GetMapping("/cases/{slug}/laboratory")
    String show(
            @PathVariable String slug,
            CaseQuery query,
            @RequestParam(required = false) @Nullable String pair,
            @RequestParam(required = false) @Nullable String theory,
            @RequestParam Map<String, String> all,
            Model model) {
        var sight = sights.of(slug, query);
        model.addAttribute("title", "Laboratory: " + sight.description().title());
        model.addAttribute("sight", sight);
        model.addAttribute("open", gate.isOpen(sight.crisis()));
        if (!gate.isOpen(sight.crisis())) return "theories/laboratory";
        var dyad = Pairs.of(sight, pair);
        var chosen = theory(sight, theory);
        var asked = asked(sight, chosen, all);
        var laboratory = Laboratory.of(sight, dyad, chosen, asked, onsets);
        var figure = TheoryPage.figure(
                sight,
                dyad,
                laboratory.runs(),
                OnsetLanes.CLOSED,
                true,
                it -> List.of(it.prediction().variant()));
        model.addAttribute("dyad", dyad);
        model.addAttribute("pairs", Pairs.all(sight));
        model.addAttribute("theories", cards());
        model.addAttribute("lab", laboratory);
        model.addAttribute("figures", FigureSvg.withAxis(figure));
        return "theories/laboratory";
    }

    static List<TheoryCard> cards() {
        return Theories.all().stream()
                .map(Theory::card)
                .filter(LaboratoryController::canBeTried)
                .toList();
    }

    static Theory theory(CaseSight sight, @Nullable String id) {
        if (id == null || id.isBlank()) return SpiralModel.T1;
        return Theories.all().stream()
                .filter(it -> it.card().id().equals(id) && canBeTried(it.card()))
                .findFirst()
                .orElseThrow(() -> new BadRequest(
                        "theory=%s is none that can be tried here; T1 to T11 can.".formatted(id), back(sight)));
    }

    /** A theory that claims no onset has no verdict that could flip. */
    private static boolean canBeTried(TheoryCard card) {
        return card.onsetType() != OnsetClaim.NONE;
    }

    /** Values outside their range are moved to its end. */
    private static Laboratory.Asked asked(CaseSight sight, Theory theory, Map<String, String> all) {
        var values = new LinkedHashMap<String, Double>();
        for (var parameter : theory.card().parameters()) {
            var text = all.get("p." + parameter.name());
            if (text == null || text.isBlank()) continue;
            values.put(
                    parameter.name(),
                    Math.clamp(number(sight, "p." + parameter.name(), text), parameter.least(), parameter.most()));
        }
        return new Laboratory.Asked(values, within(sight, all, "O", -1), within(sight, all, "d", 0));
    }

    private static @Nullable Double within(CaseSight sight, Map<String, String> all, String name, double least) {
        var text = all.get(name);
        return text == null || text.isBlank() ? null : Math.clamp(number(sight, name, text), least, 1.0);
    }

    private static double number(CaseSight sight, String name, String text) {
        try {
            var number = Double.parseDouble(text.strip());
            if (Double.isFinite(number)) return number;
        } catch (NumberFormatException e) {
            // told below
        }
        throw new BadRequest(
                String.format(Locale.ROOT, "%s=%s is no number; write it as 0.5.", name, text), back(sight));
    }

    private static Way back(CaseSight sight) {
        return new Way("The theories of this case", "/cases/" + sight.crisis().slug() + "/theories");
    }
}

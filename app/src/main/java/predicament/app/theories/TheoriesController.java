package predicament.app.theories;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import predicament.app.annotation.Annotations;
import predicament.app.figure.FigureSvg;
import predicament.app.gate.BlindGate;
import predicament.app.onset.OnsetLanes;
import predicament.app.onset.Onsets;
import predicament.app.sight.CaseQuery;
import predicament.app.sight.CaseSight;
import predicament.app.sight.CaseSights;
import predicament.app.sight.Pairs;
import predicament.domain.crisis.Dyad;
import predicament.domain.theory.Reply;
import predicament.domain.theory.SignTest;
import predicament.domain.theory.Theories;

/** What the theories expect of a pair, held against the record, scholars and readers. Behind the blind gate. */
@Controller
class TheoriesController {

    private final CaseSights sights;
    private final Onsets onsets;
    private final OnsetLanes lanes;
    private final Annotations annotations;
    private final BlindGate gate;

    TheoriesController(CaseSights sights, Onsets onsets, OnsetLanes lanes, Annotations annotations, BlindGate gate) {
        this.sights = sights;
        this.onsets = onsets;
        this.lanes = lanes;
        this.annotations = annotations;
        this.gate = gate;
    }

    @GetMapping("/cases/{slug}/theories")
    String show(
            @PathVariable String slug,
            CaseQuery query,
            @RequestParam(required = false) @Nullable String pair,
            @RequestParam(defaultValue = "false") boolean followed,
            Model model) {
        var sight = sights.of(slug, query);
        model.addAttribute("title", "Theories: " + sight.description().title());
        model.addAttribute("sight", sight);
        model.addAttribute("open", gate.isOpen(sight.crisis()));
        if (!gate.isOpen(sight.crisis())) return "theories/show";
        var dyad = Pairs.of(sight, pair);
        var runs = onsets.runs(sight.record(), dyad, sight.description().end());
        var figure = TheoryPage.figure(sight, dyad, runs, lanes.ofPair(sight, dyad, followed), followed);
        var versus = versus(sight, dyad);
        model.addAttribute("dyad", dyad);
        model.addAttribute("followed", followed);
        model.addAttribute("pairs", Pairs.all(sight));
        model.addAttribute("cards", Theories.cards());
        model.addAttribute("rows", TheoryPage.rows(sight, runs, followed));
        model.addAttribute("said", Said.all(sight, dyad, runs));
        model.addAttribute("answers", Answered.of(sight, runs));
        model.addAttribute(
                "trials", Tried.all(sight.record(), dyad, sight.description().end()));
        model.addAttribute("signs", Signs.of(sight, SignTest.of(replies(sight, dyad), dyad)));
        model.addAttribute("versus", versus);
        model.addAttribute(
                "found",
                Definitions.of(
                        sight,
                        onsets.found(sight.record(), dyad, sight.description().end())));
        model.addAttribute("tallies", Versus.tallies(versus));
        model.addAttribute("scholars", onsets.scholars(sight.record()));
        model.addAttribute("figures", FigureSvg.withAxis(figure));
        return "theories/show";
    }

    @GetMapping(value = "/cases/{slug}/theories.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    Map<String, Object> json(
            @PathVariable String slug, CaseQuery query, @RequestParam(required = false) @Nullable String pair) {
        var sight = sights.of(slug, query);
        gate.require(sight.crisis());
        var dyad = Pairs.of(sight, pair);
        return Map.of(
                "case", slug,
                "revision", sight.record().revision(),
                "pair", dyad.toString(),
                "theories",
                        onsets.runs(sight.record(), dyad, sight.description().end()).stream()
                                .map(TheoryJson::of)
                                .toList(),
                "scholars",
                        onsets.scholars(sight.record()).stream()
                                .map(TheoryJson::onset)
                                .toList(),
                "signs", SignsJson.of(SignTest.of(replies(sight, dyad), dyad), replies(sight, dyad)),
                "comparisons", versus(sight, dyad));
    }

    private static List<Reply> replies(CaseSight sight, Dyad dyad) {
        return Reply.all(sight.record(), dyad, sight.description().end());
    }

    @GetMapping("/cases/{slug}/theories.csv")
    ResponseEntity<String> csv(
            @PathVariable String slug, CaseQuery query, @RequestParam(required = false) @Nullable String pair) {
        var sight = sights.of(slug, query);
        gate.require(sight.crisis());
        var dyad = Pairs.of(sight, pair);
        var runs = onsets.runs(sight.record(), dyad, sight.description().end());
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .body(TheoryCsv.of(dyad, runs));
    }

    private List<Versus> versus(CaseSight sight, Dyad dyad) {
        var record = sight.record();
        return Versus.all(
                sight,
                dyad,
                onsets.theories(record, List.of(dyad), sight.description().end()),
                onsets.scholars(record),
                annotations.judgements(sight.crisis(), sight.pinned()));
    }
}

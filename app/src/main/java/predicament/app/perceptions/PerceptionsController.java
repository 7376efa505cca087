package predicament.app.perceptions;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import predicament.app.gate.BlindGate;
import predicament.app.sight.CaseQuery;
import predicament.app.sight.CaseSights;
import predicament.app.sight.Heads;
import predicament.app.sight.Question;
import predicament.app.table.AssessmentList;
import predicament.app.table.AssessmentTable;
import predicament.app.table.Download;
import predicament.app.table.Leaf;
import predicament.domain.crisis.Assessment;

/** The list of assessments and, with an instant, what the record makes of them. */
@Controller
class PerceptionsController {

    private final CaseSights sights;
    private final Heads heads;
    private final BlindGate gate;

    PerceptionsController(CaseSights sights, Heads heads, BlindGate gate) {
        this.sights = sights;
        this.heads = heads;
        this.gate = gate;
    }

    @GetMapping("/cases/{slug}/perceptions")
    String list(
            @PathVariable String slug,
            CaseQuery query,
            @RequestParam(required = false) @Nullable String start,
            Model model) {
        var sight = sights.of(slug, query);
        var assessments = AssessmentList.of(sight);
        var question = Question.of(sight);
        var title = "Perceptions: " + sight.description().title();
        model.addAttribute("title", title);
        model.addAttribute("sight", sight);
        model.addAttribute("open", gate.isOpen(sight.crisis()));
        var leaf = Leaf.of(assessments.rows(), Assessment::id, start);
        model.addAttribute("leaf", leaf);
        model.addAttribute(
                "lines",
                leaf.rows().stream().map(it -> AssessmentLine.of(sight, it)).toList());
        model.addAttribute("hidden", assessments.hidden().sentence("assessments", sight.as()));
        model.addAttribute("values", sight.atGiven() ? FeltLine.all(sight) : List.of());
        model.addAttribute(
                "opening",
                question.with(
                                "at",
                                sight.clock()
                                        .typed(sight.description().opensAt().best()))
                        .on("/perceptions"));
        model.addAttribute("permalink", Heads.permalink(sight, "/perceptions"));
        model.addAttribute(
                "head",
                heads.of(sight, "/perceptions", title, "Who wrote how threatened a state was by another, and when.")
                        .also("text/csv", question.on("/perceptions.csv"), "Perceptions")
                        .also("application/json", question.on("/perceptions.json"), "Perceptions"));
        return "perceptions/list";
    }

    @GetMapping("/cases/{slug}/perceptions.csv")
    void csv(@PathVariable String slug, CaseQuery query, HttpServletResponse response) throws IOException {
        var sight = sights.of(slug, query);
        new Download(response).csv(sight, AssessmentTable.of(sight, AssessmentList.of(sight)));
    }

    @GetMapping("/cases/{slug}/perceptions.json")
    void json(@PathVariable String slug, CaseQuery query, HttpServletResponse response) throws IOException {
        var sight = sights.of(slug, query);
        var assessments = AssessmentList.of(sight);
        var head = FeltJson.of(sight);
        head.putAll(assessments.hidden().head());
        new Download(response).json(sight, head, AssessmentTable.of(sight, assessments));
    }
}

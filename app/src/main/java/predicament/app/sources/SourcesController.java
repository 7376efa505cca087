package predicament.app.sources;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import predicament.app.gate.BlindGate;
import predicament.app.sight.CaseQuery;
import predicament.app.sight.CaseSights;
import predicament.app.sight.Heads;
import predicament.app.sight.Question;
import predicament.app.table.Bibliography;
import predicament.app.table.Download;

/** The bibliography of a case, on a page and as files. */
@Controller
class SourcesController {

    private final CaseSights sights;
    private final Heads heads;
    private final BlindGate gate;

    SourcesController(CaseSights sights, Heads heads, BlindGate gate) {
        this.sights = sights;
        this.heads = heads;
        this.gate = gate;
    }

    @GetMapping("/cases/{slug}/sources")
    String list(@PathVariable String slug, CaseQuery query, Model model) {
        var sight = sights.of(slug, query);
        var open = gate.isOpen(sight.crisis());
        var entries = SourceEntry.all(sight, open);
        var question = Question.of(sight);
        var title = "Sources: " + sight.description().title();
        model.addAttribute("title", title);
        model.addAttribute("sight", sight);
        model.addAttribute("open", open);
        model.addAttribute("shelves", SourceEntry.shelved(entries));
        model.addAttribute("count", entries.size());
        model.addAttribute("permalink", Heads.permalink(sight, "/sources"));
        model.addAttribute(
                "head",
                heads.of(sight, "/sources", title, "Document editions, scholarship and memoirs behind the case.")
                        .also("application/x-bibtex", question.on("/sources.bib"), "Sources")
                        .also("text/csv", question.on("/sources.csv"), "Sources"));
        return "sources/list";
    }

    @GetMapping("/cases/{slug}/sources.csv")
    void csv(@PathVariable String slug, CaseQuery query, HttpServletResponse response) throws IOException {
        var sight = sights.of(slug, query);
        var open = gate.isOpen(sight.crisis());
        var entries = SourceEntry.all(sight, open);
        new Download(response).csv(sight, SourceTable.of(entries));
    }

    @GetMapping("/cases/{slug}/sources.json")
    void json(@PathVariable String slug, CaseQuery query, HttpServletResponse response) throws IOException {
        var sight = sights.of(slug, query);
        var open = gate.isOpen(sight.crisis());
        var entries = SourceEntry.all(sight, open);
        new Download(response).json(sight, Map.of(), SourceTable.of(entries));
    }

    @GetMapping("/cases/{slug}/sources.bib")
    void bib(@PathVariable String slug, CaseQuery query, HttpServletResponse response) throws IOException {
        var sight = sights.of(slug, query);
        var text = Bibliography.bibtex(sight.record().sources());
        new Download(response)
                .file(
                        sight,
                        "sources.bib",
                        "application/x-bibtex;charset=UTF-8",
                        out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    @GetMapping("/cases/{slug}/sources.ris")
    void ris(@PathVariable String slug, CaseQuery query, HttpServletResponse response) throws IOException {
        var sight = sights.of(slug, query);
        var text = Bibliography.ris(sight.record().sources());
        new Download(response)
                .file(
                        sight,
                        "sources.ris",
                        "application/x-research-info-systems;charset=UTF-8",
                        out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }
}

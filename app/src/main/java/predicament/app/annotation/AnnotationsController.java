package predicament.app.annotation;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import predicament.app.gate.BlindGate;
import predicament.app.sight.CaseQuery;
import predicament.app.sight.CaseSight;
import predicament.app.sight.CaseSights;
import predicament.app.sight.Heads;
import predicament.app.table.Download;

/** What readers marked on a case, once the gate is open: as pages, as JSON and as CSV. */
@Controller
class AnnotationsController {

    private final CaseSights sights;
    private final Annotations annotations;
    private final Access access;
    private final BlindGate gate;

    AnnotationsController(CaseSights sights, Annotations annotations, Access access, BlindGate gate) {
        this.sights = sights;
        this.annotations = annotations;
        this.access = access;
        this.gate = gate;
    }

    @GetMapping("/cases/{slug}/annotations")
    String list(@PathVariable String slug, CaseQuery query, Model model) {
        var sight = sights.of(slug, query);
        var open = gate.isOpen(sight.crisis());
        model.addAttribute("title", "Annotations: " + sight.description().title());
        model.addAttribute("sight", sight);
        model.addAttribute("open", open);
        if (open) {
            var listed = Listed.of(sight, judgements(sight), access);
            model.addAttribute("entries", listed);
            model.addAttribute("tally", Listed.tally(listed));
            model.addAttribute("permalink", Heads.permalink(sight, "/annotations"));
        }
        return "annotation/list";
    }

    @GetMapping("/cases/{slug}/annotations/{id}")
    String show(@PathVariable String slug, @PathVariable String id, CaseQuery query, Model model) {
        var sight = sights.of(slug, query);
        var open = gate.isOpen(sight.crisis());
        model.addAttribute("title", "An annotation: " + sight.description().title());
        model.addAttribute("sight", sight);
        model.addAttribute("open", open);
        if (open) {
            var versions = access.readableAt(sight, id);
            var newest = versions.getLast();
            var colours = Colours.of(annotations.of(sight.crisis(), sight.pinned()));
            model.addAttribute("listed", Listed.of(sight, newest, versions.getFirst(), colours, access));
            model.addAttribute("history", Past.of(versions, sight));
        }
        return "annotation/one";
    }

    @GetMapping("/cases/{slug}/annotations.json")
    void json(@PathVariable String slug, CaseQuery query, HttpServletResponse response) throws IOException {
        var sight = sights.of(slug, query);
        gate.require(sight.crisis());
        var entries = judgements(sight);
        new Download(response).json(sight, Map.of(), AnnotationTable.of(entries));
    }

    @GetMapping("/cases/{slug}/annotations.csv")
    void csv(@PathVariable String slug, CaseQuery query, HttpServletResponse response) throws IOException {
        var sight = sights.of(slug, query);
        gate.require(sight.crisis());
        var entries = judgements(sight);
        new Download(response).csv(sight, AnnotationTable.of(entries));
    }

    private List<AnnotationEntry> judgements(CaseSight sight) {
        return annotations.judgements(sight.crisis(), sight.pinned());
    }
}

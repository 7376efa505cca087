package predicament.app.annotation;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
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
import predicament.app.table.Csv;
import predicament.app.table.Json;
import predicament.domain.annotation.PersonId;

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

    /** One annotation of the list, with its reader's colour. */
    record Listed(AnnotationEntry entry, int colour, boolean mine) {}

    @GetMapping("/cases/{slug}/annotations")
    String list(@PathVariable String slug, CaseQuery query, Model model) {
        var sight = sights.of(slug, query);
        var open = gate.isOpen(sight.crisis());
        model.addAttribute("title", "Annotations: " + sight.description().title());
        model.addAttribute("sight", sight);
        model.addAttribute("open", open);
        if (open) model.addAttribute("entries", ownFirst(listed(sight)));
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
            var versions = access.readable(sight, id);
            var newest = versions.getLast();
            var colours = Colours.of(annotations.of(sight.crisis()));
            model.addAttribute(
                    "listed",
                    new Listed(newest, colours.getOrDefault(newest.value().by(), 1), access.isMine(newest)));
            model.addAttribute("history", Past.of(versions, sight));
        }
        return "annotation/one";
    }

    @GetMapping("/cases/{slug}/annotations.json")
    void json(@PathVariable String slug, CaseQuery query, HttpServletResponse response) throws IOException {
        var sight = sights.of(slug, query);
        gate.require(sight.crisis());
        response.setContentType("application/json");
        var head = Map.of(
                "case", slug,
                "title", sight.description().title(),
                "revision", sight.record().revision(),
                "clock", sight.clock().name(),
                "licence", "https://creativecommons.org/licenses/by/4.0/");
        Json.write(head, AnnotationTable.of(entries(sight)), response.getOutputStream());
    }

    @GetMapping("/cases/{slug}/annotations.csv")
    void csv(@PathVariable String slug, CaseQuery query, HttpServletResponse response) throws IOException {
        var sight = sights.of(slug, query);
        gate.require(sight.crisis());
        response.setContentType("text/csv;charset=UTF-8");
        Csv.write(AnnotationTable.of(entries(sight)), response.getOutputStream());
    }

    private List<AnnotationEntry> entries(CaseSight sight) {
        return annotations.of(sight.crisis(), sight.pinned());
    }

    private List<Listed> listed(CaseSight sight) {
        var entries = entries(sight);
        Map<PersonId, Integer> colours = Colours.of(entries);
        return entries.stream()
                .map(it -> new Listed(it, colours.getOrDefault(it.value().by(), 1), access.isMine(it)))
                .toList();
    }

    private static List<Listed> ownFirst(List<Listed> entries) {
        var sorted = new ArrayList<>(entries);
        sorted.sort(java.util.Comparator.comparing((Listed it) -> !it.mine()));
        return sorted;
    }
}

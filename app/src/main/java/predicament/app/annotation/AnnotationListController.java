package predicament.app.annotation;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import predicament.app.gate.BlindGate;
import predicament.app.people.Visitor;
import predicament.app.sight.CaseQuery;
import predicament.app.sight.CaseSight;
import predicament.app.sight.CaseSights;
import predicament.domain.time.HistoricalTime;

/** What readers marked on a case, once the gate is open: as a page, as JSON and as CSV. */
@Controller
class AnnotationListController {

    private static final List<String> COLUMNS = List.of(
            "annotation",
            "reader",
            "pair",
            "judgement",
            "interval",
            "earliest",
            "latest",
            "best",
            "confidence",
            "triggers",
            "blind",
            "revision_seen",
            "version",
            "sealed_or_revised_at",
            "rationale");

    private final CaseSights sights;
    private final Annotations annotations;
    private final BlindGate gate;
    private final Visitor visitor;

    AnnotationListController(CaseSights sights, Annotations annotations, BlindGate gate, Visitor visitor) {
        this.sights = sights;
        this.annotations = annotations;
        this.gate = gate;
        this.visitor = visitor;
    }

    @GetMapping("/cases/{slug}/annotations")
    String list(@PathVariable String slug, CaseQuery query, Model model) {
        var sight = sights.of(slug, query);
        var open = gate.isOpen(sight.crisis());
        model.addAttribute("title", "Annotations: " + sight.description().title());
        model.addAttribute("sight", sight);
        model.addAttribute("open", open);
        if (open) {
            var me = visitor.person();
            var own = me == null ? "" : me.person();
            model.addAttribute("own", own);
            model.addAttribute(
                    "entries",
                    upTo(sight).stream()
                            .sorted(Comparator.comparing((AnnotationEntry it) ->
                                    !it.value().by().value().equals(own)))
                            .toList());
        }
        return "annotation/list";
    }

    @GetMapping(value = "/cases/{slug}/annotations.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    Map<String, Object> json(@PathVariable String slug, CaseQuery query) {
        var sight = sights.of(slug, query);
        gate.require(sight.crisis());
        return Map.of(
                "case", slug,
                "revision", sight.record().revision(),
                "annotations",
                        upTo(sight).stream().map(AnnotationListController::row).toList());
    }

    @GetMapping("/cases/{slug}/annotations.csv")
    ResponseEntity<String> csv(@PathVariable String slug, CaseQuery query) {
        var sight = sights.of(slug, query);
        gate.require(sight.crisis());
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .body(csv(upTo(sight)));
    }

    private List<AnnotationEntry> upTo(CaseSight sight) {
        return annotations.of(sight.crisis()).stream()
                .filter(it -> sight.pinned() == null || it.revision() <= sight.pinned())
                .toList();
    }

    static String csv(List<AnnotationEntry> entries) {
        var out = new StringWriter();
        try (var csv = CsvWriter.builder().build(out)) {
            csv.writeRecord(COLUMNS);
            for (var entry : entries) {
                csv.writeRecord(row(entry).values().stream()
                        .map(AnnotationListController::cell)
                        .toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /** A cell that a spreadsheet would take for a formula is quoted. */
    private static String cell(@Nullable Object value) {
        var text = value == null ? "" : String.valueOf(value);
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static Map<String, @Nullable Object> row(AnnotationEntry entry) {
        var value = entry.value();
        var interval = value.interval();
        var best = value.best();
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("annotation", entry.id());
        row.put("reader", entry.name());
        row.put("pair", value.dyad() == null ? null : value.dyad().toString());
        row.put("judgement", value.judgement().name());
        row.put("interval", edtf(interval));
        row.put("earliest", interval == null ? null : interval.earliest().toString());
        row.put("latest", interval == null ? null : interval.latest().toString());
        row.put("best", edtf(best));
        row.put("confidence", value.confidence().name());
        row.put(
                "triggers",
                String.join(" ", value.triggers().stream().map(Object::toString).toList()));
        row.put("blind", entry.sealedBlind());
        row.put("revision_seen", value.revisionSeen());
        row.put("version", entry.version());
        row.put("sealed_or_revised_at", entry.recordedAt().toString());
        row.put("rationale", entry.markdown());
        return row;
    }

    private static @Nullable String edtf(@Nullable HistoricalTime time) {
        return time == null ? null : time.edtf();
    }
}

package predicament.app.branch;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import predicament.app.gate.BlindGate;
import predicament.app.sight.CaseQuery;
import predicament.app.sight.CaseSight;
import predicament.app.sight.CaseSights;

/** Counterfactual branches of a case, beside the actual course. Behind the blind gate, as the theories are. */
@Controller
@RequestMapping("/cases/{slug}/branches")
class BranchesController {

    private final CaseSights sights;
    private final Branches branches;
    private final BranchAccess access;
    private final BranchPage page;
    private final BlindGate gate;

    BranchesController(CaseSights sights, Branches branches, BranchAccess access, BranchPage page, BlindGate gate) {
        this.sights = sights;
        this.branches = branches;
        this.access = access;
        this.page = page;
        this.gate = gate;
    }

    @GetMapping
    String list(@PathVariable String slug, CaseQuery query, Model model) {
        var sight = sights.of(slug, query);
        var open = gate.isOpen(sight.crisis());
        model.addAttribute(
                "title", "Counterfactual branches: " + sight.description().title());
        model.addAttribute("sight", sight);
        model.addAttribute("open", open);
        if (open) {
            model.addAttribute(
                    "entries",
                    branches.of(sight.crisis(), sight.pinned()).stream()
                            .map(it -> listed(sight, it))
                            .toList());
            model.addAttribute("own", own());
        }
        return "branch/list";
    }

    /** A branch in the list, whoever started it. */
    record Listed(BranchEntry entry, boolean mine, String from, List<ChangeLine> changes) {}

    /** One of the visitor's own branches, of whatever case. */
    record Own(BranchEntry entry, String caseTitle) {}

    private Listed listed(CaseSight sight, BranchEntry it) {
        var reading = it.value().reading();
        var from = sight.clock().full(it.value().fork());
        return new Listed(
                it,
                access.isMine(it),
                reading == null
                        ? from
                        : "%s, in the reading “%s”"
                                .formatted(from, sight(it, CaseQuery.NOTHING).readingName()),
                ChangeLine.all(sight, it.value()));
    }

    private List<Own> own() {
        var person = access.person();
        if (person == null) return List.of();
        return branches.by(person).stream()
                .map(it -> new Own(
                        it,
                        sights.of(it.value().crisis().slug(), CaseQuery.NOTHING)
                                .description()
                                .title()))
                .toList();
    }

    @GetMapping("/{id}")
    String show(
            @PathVariable String slug,
            @PathVariable String id,
            CaseQuery query,
            @RequestParam(required = false) @Nullable String pair,
            Model model) {
        var entry = access.readable(slug, id, sights.of(slug, query).pinned());
        var sight = sight(entry, query);
        var open = gate.isOpen(sight.crisis());
        shown(sight, model, open ? entry.title() : "A branch");
        model.addAttribute("fork", sight.clock().full(entry.value().fork()));
        model.addAttribute("entry", entry);
        model.addAttribute("mine", access.isMine(entry) && !entry.withdrawn());
        if (open) page.fill(sight, entry.value(), entry.title(), pair, model);
        return "branch/show";
    }

    @GetMapping("/{id}/numbers.csv")
    ResponseEntity<byte[]> csv(
            @PathVariable String slug,
            @PathVariable String id,
            CaseQuery query,
            @RequestParam(required = false) @Nullable String pair) {
        var entry = access.readable(slug, id, sights.of(slug, query).pinned());
        var sight = sight(entry, query);
        gate.require(sight.crisis());
        return file(page.csv(sight, entry, pair), "text/csv;charset=UTF-8", slug, "csv");
    }

    @GetMapping("/{id}/figure.svg")
    ResponseEntity<byte[]> svg(
            @PathVariable String slug,
            @PathVariable String id,
            CaseQuery query,
            @RequestParam(required = false) @Nullable String pair) {
        var entry = access.readable(slug, id, sights.of(slug, query).pinned());
        var sight = sight(entry, query);
        gate.require(sight.crisis());
        return file(page.svg(sight, entry, pair), "image/svg+xml", slug, "svg");
    }

    private static ResponseEntity<byte[]> file(String text, String type, String slug, String ending) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"counterfactual-%s.%s\"".formatted(slug, ending))
                .body(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The case at the revision and in the reading that the branch parts from, whatever the address says. */
    private CaseSight sight(BranchEntry entry, CaseQuery query) {
        var value = entry.value();
        var pinned = query.pinned(Long.toString(value.revision()), value.reading());
        return sights.of(
                value.crisis().slug(),
                new CaseQuery(
                        pinned.at(),
                        pinned.from(),
                        pinned.to(),
                        null,
                        null,
                        null,
                        pinned.rev(),
                        pinned.reading(),
                        null));
    }

    private void shown(CaseSight sight, Model model, String title) {
        model.addAttribute(
                "title", "Counterfactual: " + title + ": " + sight.description().title());
        model.addAttribute("heading", title);
        model.addAttribute("sight", sight);
        model.addAttribute("open", gate.isOpen(sight.crisis()));
        model.addAttribute("mine", false);
    }
}

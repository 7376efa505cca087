package predicament.app.history;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import predicament.app.frame.BadRequest;
import predicament.app.frame.Way;
import predicament.app.gate.BlindGate;
import predicament.app.people.Roles;
import predicament.app.sight.CaseQuery;
import predicament.app.sight.CaseSight;
import predicament.app.sight.CaseSights;
import predicament.domain.crisis.Item;
import predicament.domain.crisis.ItemKind;
import predicament.domain.crisis.Move;

/** Every revision of a case, and what was changed between two of them. */
@Controller
class HistoryController {

    /** A revision in the words of the list; {@code since} leads to what it changed. */
    public record Line(
            long revision,
            String when,
            String who,
            int recorded,
            int corrected,
            int retracted,
            String reason,
            String href) {}

    private final CaseSights sights;
    private final Revisions revisions;
    private final Roles roles;
    private final BlindGate gate;

    HistoryController(CaseSights sights, Revisions revisions, Roles roles, BlindGate gate) {
        this.sights = sights;
        this.revisions = revisions;
        this.roles = roles;
        this.gate = gate;
    }

    @GetMapping("/cases/{slug}/history")
    String list(
            @PathVariable String slug,
            CaseQuery query,
            @RequestParam(required = false) @Nullable Long before,
            Model model) {
        var sight = sights.of(slug, query);
        var upTo = before != null ? before : sight.pinned() != null ? sight.pinned() + 1 : Long.MAX_VALUE;
        var found = revisions.before(sight.crisis(), upTo);
        var shown = found.stream().limit(Revisions.PER_PAGE).toList();
        model.addAttribute("title", "History: " + sight.description().title());
        model.addAttribute("sight", sight);
        model.addAttribute("open", gate.isOpen(sight.crisis()));
        model.addAttribute("lines", shown.stream().map(it -> line(slug, it)).toList());
        model.addAttribute(
                "older", found.size() > shown.size() ? shown.getLast().revision() : null);
        return "history/list";
    }

    @GetMapping("/cases/{slug}/history/diff")
    String diff(
            @PathVariable String slug,
            CaseQuery query,
            @RequestParam("after") long from,
            @RequestParam("upto") long to,
            Model model) {
        var sight = sights.of(slug, query);
        if (from < 0 || to <= from) {
            throw new BadRequest(
                    "after=%d and upto=%d: what was changed is asked from a revision to a later one."
                            .formatted(from, to),
                    new Way("Every revision of this case", "/cases/" + slug + "/history"));
        }
        var open = gate.isOpen(sight.crisis());
        var all = revisions.between(sight.crisis(), from, to);
        var seen = all.stream()
                .filter(it -> open || it.key().kind() != ItemKind.ONSET)
                .toList();
        model.addAttribute(
                "title",
                "Revisions %d to %d: %s".formatted(from, to, sight.description().title()));
        model.addAttribute("sight", sight);
        model.addAttribute("open", open);
        model.addAttribute("from", from);
        model.addAttribute("to", to);
        model.addAttribute("kept", all.size() - seen.size());
        model.addAttribute(
                "changes", seen.stream().map(it -> changed(sight, to, it)).toList());
        return "history/diff";
    }

    private Line line(String slug, Revisions.Revision it) {
        return new Line(
                it.revision(),
                When.of(it.recordedAt()),
                who(it.person(), it.origin()),
                it.recorded(),
                it.corrected(),
                it.retracted(),
                it.reasons(),
                "/cases/%s/history/diff?after=%d&upto=%d".formatted(slug, it.revision() - 1, it.revision()));
    }

    private Changed changed(CaseSight sight, long to, Revisions.Change it) {
        var what = it.after() == null ? "retracted" : it.before() == null ? "recorded" : "corrected";
        var item = it.after() == null ? it.before() : it.after();
        return new Changed(
                it.key().kind().noun(),
                name(item, it.key().id()),
                what,
                it.after() instanceof Move move
                        ? "/cases/%s/moves/%s?rev=%d".formatted(sight.crisis().slug(), move.id(), to)
                        : null,
                it.reason(),
                who(it.person(), ""),
                When.of(it.recordedAt()),
                Changed.parts(it.before(), it.after()));
    }

    private static String name(@Nullable Item item, String id) {
        return item instanceof Move move ? move.title() : id;
    }

    private String who(@Nullable String person, String origin) {
        if (origin.equals("CASE_FILE") || person == null) return "the case files";
        var name = roles.nameOf(person);
        return name == null ? person : name;
    }
}

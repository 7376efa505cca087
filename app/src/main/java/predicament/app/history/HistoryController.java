package predicament.app.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import predicament.app.frame.BadRequest;
import predicament.app.frame.NotFound;
import predicament.app.frame.Way;
import predicament.app.gate.BlindGate;
import predicament.app.history.Revisions.Version;
import predicament.app.sight.CaseQuery;
import predicament.app.sight.CaseSight;
import predicament.app.sight.CaseSights;
import predicament.domain.crisis.Item;
import predicament.domain.crisis.ItemKey;
import predicament.domain.crisis.ItemKind;

/** Every revision of a case, and every version of one of its items. */
@Controller
class HistoryController {

    private final CaseSights sights;
    private final Revisions revisions;
    private final BlindGate gate;

    HistoryController(CaseSights sights, Revisions revisions, BlindGate gate) {
        this.sights = sights;
        this.revisions = revisions;
        this.gate = gate;
    }

    @GetMapping("/cases/{slug}/history")
    String list(
            @PathVariable String slug,
            CaseQuery query,
            @RequestParam(required = false) @Nullable Long before,
            Model model) {
        var sight = sights.of(slug, query);
        var open = gate.isOpen(sight.crisis());
        var upTo = before != null ? before : sight.pinned() != null ? sight.pinned() + 1 : Long.MAX_VALUE;
        var found = revisions.before(sight.crisis(), upTo, open);
        var shown = found.stream().limit(Revisions.PER_PAGE).toList();
        model.addAttribute("title", "History: " + sight.description().title());
        model.addAttribute("sight", sight);
        model.addAttribute("open", open);
        model.addAttribute("lines", shown);
        model.addAttribute(
                "older", found.size() > shown.size() ? shown.getLast().revision() : null);
        return "history/list";
    }

    @GetMapping(value = "/cases/{slug}/history", params = "item")
    String item(@PathVariable String slug, CaseQuery query, @RequestParam String item, Model model) {
        var sight = sights.of(slug, query);
        var key = key(sight, item);
        var open = gate.isOpen(sight.crisis());
        var closed = key.kind() == ItemKind.ONSET && !open;
        var versions = closed ? List.<Version>of() : revisions.versions(sight.crisis(), key, upTo(sight));
        if (versions.isEmpty() && !closed) {
            throw new NotFound(
                    "Nothing was ever recorded of this case under %s \"%s\"."
                            .formatted(ItemTitle.kind(key.kind()), key.id()),
                    List.of(back(sight)));
        }
        var names = new Names(sight, null, open);
        var title = versions.stream()
                .map(Version::item)
                .filter(Objects::nonNull)
                .reduce((older, newer) -> newer)
                .map(it -> ItemTitle.of(it, names))
                .orElse("a dating that is kept back");
        model.addAttribute("title", "History of %s: %s".formatted(ItemTitle.kind(key.kind()), title));
        model.addAttribute("sight", sight);
        model.addAttribute("open", open);
        model.addAttribute("closed", closed);
        model.addAttribute("kind", ItemTitle.kind(key.kind()));
        model.addAttribute("name", title);
        model.addAttribute("key", key.toString());
        model.addAttribute("changes", told(versions, names, title));
        return "history/item";
    }

    /** Newest first, each beside the one before it. */
    private static List<Changed> told(List<Version> versions, Names names, String title) {
        var told = new ArrayList<Changed>();
        Item before = null;
        for (var version : versions) {
            told.addFirst(Changed.of(version, before, names, title));
            before = version.item();
        }
        return told;
    }

    private static long upTo(CaseSight sight) {
        return sight.pinned() == null ? Long.MAX_VALUE : sight.pinned();
    }

    private static ItemKey key(CaseSight sight, String item) {
        try {
            return ItemKey.parse(item);
        } catch (IllegalArgumentException e) {
            throw new BadRequest(
                    "item=%s names no item: write its kind, a slash and its id, such as move/%s."
                            .formatted(
                                    item,
                                    sight.record().moves().isEmpty()
                                            ? "ultimatum"
                                            : sight.record().moves().getFirst().id()),
                    back(sight));
        }
    }

    private static Way back(CaseSight sight) {
        return new Way("Every revision of this case", "/cases/" + sight.crisis().slug() + "/history");
    }
}

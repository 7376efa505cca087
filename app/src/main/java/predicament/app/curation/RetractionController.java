package predicament.app.curation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import predicament.app.curation.Versions.Trail;
import predicament.app.frame.Conflict;
import predicament.app.frame.Version;
import predicament.app.frame.Way;
import predicament.app.record.RecordJson;
import predicament.app.sight.CaseSight;
import predicament.domain.crisis.CrisisDescription;
import predicament.domain.crisis.Item;
import predicament.domain.crisis.ItemKey;
import predicament.domain.crisis.Refused;
import predicament.domain.crisis.Stale;
import tools.jackson.databind.JsonNode;

/** Retracting an item: first it is said what rests on it. Nothing else goes with it, and a correction brings it back. */
@Controller
@RequestMapping("/cases/{slug}/edit/{kind}/{id}/retraction")
class RetractionController {

    private static final int UNPROCESSABLE = 422;

    private final ItemPage page;
    private final Versions versions;
    private final CurationDesk desk;

    RetractionController(ItemPage page, Versions versions, CurationDesk desk) {
        this.page = page;
        this.versions = versions;
        this.desk = desk;
    }

    @GetMapping
    String ask(@PathVariable String slug, @PathVariable String kind, @PathVariable String id, Model model) {
        var sheet = Sheet.of(Kinds.of(kind, slug));
        var trail = versions.of(page.sight(slug, sheet.kind()).crisis(), new ItemKey(sheet.kind(), id));
        var typed = Typed.blank(sheet);
        typed.put("seen", Integer.toString(trail.newest().version()));
        return show(slug, sheet, trail, typed, model);
    }

    @PostMapping
    Object retract(
            @PathVariable String slug,
            @PathVariable String kind,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = "") String reason,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var sheet = Sheet.of(Kinds.of(kind, slug));
        var crisis = page.sight(slug, sheet.kind()).crisis();
        var trail = versions.of(crisis, new ItemKey(sheet.kind(), id));
        var address = "/cases/%s/edit/%s/%s".formatted(slug, kind, id);
        var version = Versions.seen(trail, seen, address + "/retraction");
        try {
            var revision = desk.retract(crisis, trail.key(), version, reason.strip());
            return ItemPage.saved(
                    slug,
                    "/cases/%s/edit?kind=%s".formatted(slug, kind),
                    "The %s was retracted. A correction brings it back.".formatted(Kinds.one(sheet.kind())),
                    revision,
                    request,
                    response);
        } catch (Stale stale) {
            throw conflict(
                    page.sight(slug, sheet.kind()),
                    sheet,
                    versions.of(crisis, trail.key(), stale.current()),
                    version,
                    reason);
        } catch (Refused refused) {
            var typed = Typed.blank(sheet);
            typed.put("seen", seen);
            typed.put("reason", reason);
            refused.sentences().forEach(it -> typed.wrong("reason", it));
            response.setStatus(UNPROCESSABLE);
            return show(slug, sheet, trail, typed, model);
        }
    }

    private String show(String slug, Sheet sheet, Trail trail, Typed typed, Model model) {
        var sight = page.frame(slug, sheet, trail, typed, model);
        var key = trail.key();
        var orphans = sight.record().otherwise(Set.of(key), List.of()).orphans();
        model.addAttribute("title", "Retract: " + ItemLine.name(sight, trail.value()));
        model.addAttribute("orphans", lines(sight, orphans));
        model.addAttribute("naming", lines(sight, naming(sight, key, orphans)));
        model.addAttribute("keeps", key.equals(CrisisDescription.KEY));
        return "curation/retraction";
    }

    record Resting(String kind, String what, String href) {}

    private static List<Resting> lines(CaseSight sight, List<Item> items) {
        return items.stream()
                .map(it -> new Resting(
                        Kinds.one(it.key().kind()),
                        ItemLine.name(sight, it),
                        "/cases/%s/edit/%s/%s"
                                .formatted(
                                        sight.crisis().slug(),
                                        Kinds.path(it.key().kind()),
                                        it.key().id())))
                .toList();
    }

    /** What names the item without resting on it: a link to a move, a citation of a source. */
    private static List<Item> naming(CaseSight sight, ItemKey key, List<Item> orphans) {
        return sight.record().items().stream()
                .filter(it -> !it.key().equals(key) && !orphans.contains(it))
                .filter(it -> names(RecordJson.mapper().valueToTree(it), key.id()))
                .toList();
    }

    private static boolean names(JsonNode tree, String id) {
        if (tree.isContainer()) return tree.valueStream().anyMatch(it -> names(it, id));
        return tree.isString() && tree.asString().equals(id);
    }

    private Conflict conflict(CaseSight sight, Sheet sheet, Trail trail, int seen, String reason) {
        var newest = versions.line(trail.newest());
        var saying = new Saying(Choices.of(sight));
        var theirs = Filling.of(sheet, trail.value());
        return new Conflict(
                "This %s is at version %d by now; you saw version %d. %s by %s, %s%s."
                        .formatted(
                                Kinds.one(sheet.kind()),
                                newest.version(),
                                seen,
                                newest.what(),
                                newest.who(),
                                newest.when(),
                                newest.reason() == null ? "" : ": " + newest.reason()),
                new Version("Yours", List.of(new Version.Field("You wanted to", "retract it: " + reason))),
                new Version(
                        "As it stands",
                        sheet.fields().stream()
                                .map(it -> new Version.Field(it.label(), saying.of(it, theirs)))
                                .toList()),
                new Way(
                        "Look at it again, then retract it",
                        "/cases/%s/edit/%s/%s/retraction"
                                .formatted(
                                        sight.crisis().slug(),
                                        sheet.path(),
                                        trail.key().id())));
    }
}

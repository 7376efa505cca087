package predicament.app.curation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import predicament.app.curation.Versions.Trail;
import predicament.app.frame.BadRequest;
import predicament.app.frame.Way;
import predicament.app.sight.CaseSight;
import predicament.domain.crisis.BibliographyEntry;
import predicament.domain.crisis.Item;
import predicament.domain.crisis.ItemKey;
import predicament.domain.crisis.ItemKind;
import predicament.domain.crisis.Refused;
import predicament.domain.crisis.Stale;

/** Adding an item and correcting one. A form that was opened on an older version changes nothing by itself. */
@Controller
@RequestMapping("/cases/{slug}/edit/{kind}")
class ItemController {

    private static final int UNPROCESSABLE = 422;
    private static final int CONFLICT = 409;

    private final ItemPage page;
    private final Versions versions;
    private final CurationDesk desk;

    ItemController(ItemPage page, Versions versions, CurationDesk desk) {
        this.page = page;
        this.versions = versions;
        this.desk = desk;
    }

    @GetMapping("/new")
    String blank(
            @PathVariable String slug,
            @PathVariable String kind,
            @RequestParam MultiValueMap<String, String> asked,
            Model model) {
        var sheet = growing(slug, kind);
        var typed = Typed.blank(sheet);
        sheet.fields().forEach(it -> {
            if (asked.containsKey(it.name())) typed.put(it.name(), String.valueOf(asked.getFirst(it.name())));
        });
        return page.form(slug, sheet, null, typed, model);
    }

    @PostMapping
    Object add(
            @PathVariable String slug,
            @PathVariable String kind,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var sheet = growing(slug, kind);
        var typed = Typed.sent(sent);
        if (!typed.get("more").isEmpty()) return page.form(slug, sheet, null, typed, model);
        var sight = page.sight(slug, sheet.kind());
        var source = source(sight, sheet, typed);
        if (typed.get("id").isBlank()) {
            typed.put("id", Ids.of(sheet, typed, it -> exists(sight, sheet.kind(), it)));
        }
        var item = ItemReading.of(
                sheet,
                typed.get("id"),
                typed,
                sight.record().actors(),
                sight.clock().zone());
        if (item != null) {
            try {
                addSource(sight, source);
                var revision = desk.add(sight.crisis(), item);
                return done(slug, item, "added", revision, request, response);
            } catch (Refused refused) {
                typed.refused(sheet, refused);
            }
        }
        response.setStatus(UNPROCESSABLE);
        return page.form(slug, sheet, null, typed, model);
    }

    @GetMapping("/{id}")
    String show(@PathVariable String slug, @PathVariable String kind, @PathVariable String id, Model model) {
        var sheet = Sheet.of(Kinds.of(kind, slug));
        var trail = trail(slug, sheet, id);
        var typed = Typed.of(Filling.of(sheet, trail.value()));
        typed.put("seen", Integer.toString(trail.newest().version()));
        return page.form(slug, sheet, trail, typed, model);
    }

    @PostMapping("/{id}")
    Object correct(
            @PathVariable String slug,
            @PathVariable String kind,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var sheet = Sheet.of(Kinds.of(kind, slug));
        var trail = trail(slug, sheet, id);
        var typed = Typed.sent(sent);
        var seen = Versions.seen(trail, typed.get("seen"), "/cases/%s/edit/%s/%s".formatted(slug, kind, id));
        if (!typed.get("more").isEmpty()) return page.form(slug, sheet, trail, typed, model);
        if (!typed.get("base").isEmpty() && !Merge.settle(sheet, trail, seen, typed)) {
            var base = Versions.seen(trail, typed.get("base"), "/cases/%s/edit/%s/%s".formatted(slug, kind, id));
            response.setStatus(UNPROCESSABLE);
            return page.conflict(slug, sheet, trail, base, seen, typed, model);
        }
        var sight = page.sight(slug, sheet.kind());
        var source = source(sight, sheet, typed);
        if (typed.get("reason").isBlank()) typed.wrong("reason", "Say why this is corrected.");
        var item = ItemReading.of(
                sheet,
                trail.value(seen),
                typed,
                sight.record().actors(),
                sight.clock().zone());
        if (item == null) return again(slug, sheet, trail, typed, response, model);
        try {
            addSource(sight, source);
            var revision = desk.correct(sight.crisis(), item, seen, typed.get("reason"));
            return done(slug, item, "corrected", revision, request, response);
        } catch (Stale stale) {
            return met(
                    slug,
                    sheet,
                    versions.of(sight.crisis(), trail.key(), stale.current()),
                    seen,
                    typed,
                    item,
                    request,
                    response,
                    model);
        } catch (Refused refused) {
            typed.refused(sheet, refused);
            return again(slug, sheet, trail, typed, response, model);
        }
    }

    /** Somebody came first: with the very same words, or with others. */
    private Object met(
            String slug,
            Sheet sheet,
            Trail trail,
            int seen,
            Typed typed,
            Item item,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        if (item.equals(trail.newest().item())) {
            return done(slug, item, "corrected", trail.newest().revision(), request, response);
        }
        var read = Typed.of(Filling.of(sheet, item));
        read.put("reason", typed.get("reason"));
        response.setStatus(CONFLICT);
        return page.conflict(slug, sheet, trail, seen, trail.newest().version(), read, model);
    }

    private String again(
            String slug, Sheet sheet, Trail trail, Typed typed, HttpServletResponse response, Model model) {
        response.setStatus(UNPROCESSABLE);
        return page.form(slug, sheet, trail, typed, model);
    }

    private Object done(
            String slug,
            Item item,
            String what,
            long revision,
            HttpServletRequest request,
            HttpServletResponse response) {
        var sentence = "The %s was %s.".formatted(Kinds.one(item.key().kind()), what);
        return ItemPage.saved(slug, ItemPage.address(slug, item), sentence, revision, request, response);
    }

    private @Nullable BibliographyEntry source(CaseSight sight, Sheet sheet, Typed typed) {
        return sheet.cites() ? NewSource.citedBy(typed, it -> exists(sight, ItemKind.SOURCE, it)) : null;
    }

    private void addSource(CaseSight sight, @Nullable BibliographyEntry source) {
        if (source != null) desk.add(sight.crisis(), source);
    }

    private boolean exists(CaseSight sight, ItemKind kind, String id) {
        return versions.exists(sight.crisis(), new ItemKey(kind, id));
    }

    private Trail trail(String slug, Sheet sheet, String id) {
        return versions.of(page.sight(slug, sheet.kind()).crisis(), new ItemKey(sheet.kind(), id));
    }

    private static Sheet growing(String slug, String kind) {
        var of = Kinds.of(kind, slug);
        if (Kinds.grows(of)) return Sheet.of(of);
        throw new BadRequest(
                "A case has one description: correct that one.",
                new Way("The description", "/cases/%s/edit/description/case".formatted(slug)));
    }
}

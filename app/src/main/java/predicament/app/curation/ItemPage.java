package predicament.app.curation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.support.RequestContextUtils;
import predicament.app.curation.Versions.Trail;
import predicament.app.gate.BlindGate;
import predicament.app.people.Back;
import predicament.app.sight.CaseQuery;
import predicament.app.sight.CaseSight;
import predicament.app.sight.CaseSights;
import predicament.domain.crisis.Actor;
import predicament.domain.crisis.Aim;
import predicament.domain.crisis.Assessment;
import predicament.domain.crisis.Balance;
import predicament.domain.crisis.BibliographyEntry;
import predicament.domain.crisis.CrisisDescription;
import predicament.domain.crisis.Distinguishability;
import predicament.domain.crisis.Holder;
import predicament.domain.crisis.Item;
import predicament.domain.crisis.ItemKind;
import predicament.domain.crisis.Learning;
import predicament.domain.crisis.Move;
import predicament.domain.crisis.Prior;
import predicament.domain.crisis.PublishedOnset;
import predicament.domain.crisis.Reading;

/** The pages of one item: its form, the meeting of two versions, and where to go once it is saved. */
@Component
class ItemPage {

    private final CaseSights sights;
    private final Versions versions;
    private final BlindGate gate;

    ItemPage(CaseSights sights, Versions versions, BlindGate gate) {
        this.sights = sights;
        this.versions = versions;
        this.gate = gate;
    }

    /** The case as it stands now. Scholars' onsets are closed to an editor, too, until the gate is open. */
    CaseSight sight(String slug, ItemKind kind) {
        var sight = sights.of(slug, CaseQuery.NOTHING);
        if (kind == ItemKind.ONSET) gate.require(sight.crisis());
        return sight;
    }

    String form(String slug, Sheet sheet, @Nullable Trail trail, Typed typed, Model model) {
        var sight = frame(slug, sheet, trail, typed, model);
        var name = trail == null ? "" : ItemLine.name(sight, trail.value());
        model.addAttribute("name", name);
        model.addAttribute("title", trail == null ? "Add " + Kinds.a(sheet.kind()) : "Edit: " + name);
        return "curation/form";
    }

    /** The page where two editors meet: what both saw, what the other made of it, and what was typed here. */
    String conflict(String slug, Sheet sheet, Trail trail, int seen, int theirs, Typed typed, Model model) {
        var sight = frame(slug, sheet, trail, typed, model);
        var choices = Choices.of(sight);
        model.addAttribute("title", "Changed in the meantime: " + ItemLine.name(sight, trail.value(theirs)));
        model.addAttribute("base", seen);
        model.addAttribute("theirs", theirs);
        model.addAttribute(
                "since",
                versions.lines(trail).stream()
                        .filter(it -> it.version() > seen && it.version() <= theirs)
                        .toList());
        model.addAttribute(
                "comparison",
                Comparison.of(
                        sheet,
                        Filling.of(sheet, trail.value(seen)),
                        Filling.of(sheet, trail.value(theirs)),
                        typed,
                        choices));
        return "curation/conflict";
    }

    CaseSight frame(String slug, Sheet sheet, @Nullable Trail trail, Typed typed, Model model) {
        var sight = sight(slug, sheet.kind());
        model.addAttribute("sight", sight);
        model.addAttribute("open", gate.isOpen(sight.crisis()));
        model.addAttribute("sheet", sheet);
        model.addAttribute("kind", sheet.kind());
        model.addAttribute("typed", typed);
        model.addAttribute("choices", Choices.of(sight));
        model.addAttribute("trail", trail);
        model.addAttribute("versions", trail == null ? null : versions.lines(trail));
        model.addAttribute("newSource", sheet.cites() ? Provenances.NEW_SOURCE : null);
        return sight;
    }

    /** Leads to where the item is read, with a word on what was done and a way to the history. */
    static ResponseEntity<Void> saved(
            String slug,
            String to,
            String sentence,
            long revision,
            HttpServletRequest request,
            HttpServletResponse response) {
        var history = "/cases/%s/history/diff?after=%d&upto=%d".formatted(slug, revision - 1, revision);
        RequestContextUtils.getOutputFlashMap(request).put("saved", Map.of("sentence", sentence, "href", history));
        RequestContextUtils.saveOutputFlashMap(to.replaceAll("#.*", ""), request, response);
        return Back.to(to);
    }

    /** Where an item is read. */
    static String address(String slug, Item item) {
        var at = "/cases/" + slug;
        return switch (item) {
            case Move it -> at + "/moves/" + it.id();
            case Learning it when it.move() != null -> at + "/moves/" + it.move();
            case Assessment it -> at + "/perceptions#" + it.id();
            case BibliographyEntry it -> at + "/sources#" + it.source().id();
            case CrisisDescription _ -> at;
            case Learning _,
                    Actor _,
                    Holder _,
                    Prior _,
                    Balance _,
                    Distinguishability _,
                    Aim _,
                    Reading _,
                    PublishedOnset _ ->
                at + "/edit?kind=" + Kinds.path(item.key().kind());
        };
    }
}

package predicament.app.curation;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import predicament.app.curation.Versions.Line;
import predicament.app.curation.Versions.Trail;
import predicament.app.gate.BlindGate;
import predicament.app.sight.CaseQuery;
import predicament.app.sight.CaseSight;
import predicament.app.sight.CaseSights;
import predicament.domain.crisis.ItemKey;
import predicament.domain.crisis.ItemKind;

/** The pages of one item: its form, and the meeting of two versions. */
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

    /** An item that is on record, or was. */
    Subject recorded(String slug, String kind, String id) {
        var sheet = Sheet.of(Kinds.of(kind, slug));
        var sight = sight(slug, sheet.kind());
        return Subject.recorded(sight, sheet, versions.of(sight.crisis(), new ItemKey(sheet.kind(), id)));
    }

    String form(Subject subject, Typed typed, Model model) {
        frame(subject, typed, model);
        model.addAttribute("name", subject.name());
        var added = "Add " + Kinds.a(subject.sheet().kind());
        model.addAttribute("title", subject.trail() == null ? added : "Edit: " + subject.name());
        return "curation/form";
    }

    /** The page where two editors meet: what both saw, what the other made of it, and what was typed here. */
    String conflict(Subject subject, int seen, int theirs, Typed typed, Model model) {
        meeting(subject, seen, theirs, typed, model);
        return "curation/conflict";
    }

    void meeting(Subject subject, int seen, int theirs, Typed typed, Model model) {
        frame(subject, typed, model);
        var sheet = subject.sheet();
        var trail = Objects.requireNonNull(subject.trail());
        model.addAttribute("title", "Changed in the meantime: " + ItemLine.name(subject.sight(), trail.value(theirs)));
        model.addAttribute("base", seen);
        model.addAttribute("theirs", theirs);
        model.addAttribute("since", since(trail, seen, theirs));
        model.addAttribute(
                "comparison",
                Comparison.of(
                        sheet,
                        Filling.of(sheet, trail.value(seen)),
                        Filling.of(sheet, trail.value(theirs)),
                        typed,
                        Choices.of(subject.sight())));
    }

    private List<Line> since(Trail trail, int seen, int theirs) {
        return versions.lines(trail).stream()
                .filter(it -> it.version() > seen && it.version() <= theirs)
                .toList();
    }

    void frame(Subject subject, Typed typed, Model model) {
        var sight = subject.sight();
        var sheet = subject.sheet();
        var trail = subject.trail();
        model.addAttribute("sight", sight);
        model.addAttribute("open", gate.isOpen(sight.crisis()));
        model.addAttribute("sheet", sheet);
        model.addAttribute("kind", sheet.kind());
        model.addAttribute("typed", typed);
        model.addAttribute("choices", Choices.of(sight));
        model.addAttribute("address", subject.address());
        model.addAttribute("reading", subject.reading());
        model.addAttribute("replaced", subject.replaced());
        model.addAttribute("trail", trail);
        model.addAttribute("versions", trail == null ? null : versions.lines(trail));
        model.addAttribute("newSource", sheet.cites() ? Provenances.NEW_SOURCE : null);
    }
}

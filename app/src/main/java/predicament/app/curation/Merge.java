package predicament.app.curation;

import java.util.List;
import predicament.app.curation.Versions.Trail;

/** Settles two versions of an item into one, field by field, as an editor chose. */
final class Merge {

    /** Stands before a field's name where the page of two versions asked which of them to take. */
    static final String ASKED = "asked.";

    static final String PICK = "pick.";

    private Merge() {}

    /** Takes what was chosen of the other version into the form; changes nothing where a choice is still missing. */
    static boolean settle(Sheet sheet, Trail trail, int theirs, Typed typed) {
        var asked = sheet.fields().stream()
                .filter(it -> !typed.get(ASKED + it.name()).isEmpty())
                .toList();
        asked.stream()
                .filter(it -> !List.of(Comparison.THEIRS, Comparison.MINE).contains(typed.get(PICK + it.name())))
                .forEach(it -> typed.wrong(PICK + it.name(), "Choose theirs or yours: %s.".formatted(it.label())));
        if (!typed.errors().isEmpty()) return false;
        var other = Filling.of(sheet, trail.value(theirs));
        asked.stream()
                .filter(it -> typed.get(PICK + it.name()).equals(Comparison.THEIRS))
                .forEach(it -> typed.take(it, other));
        return true;
    }
}

package predicament.app.curation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Two editors' versions of one item, field by field. Where only one of them changed what both had seen, that change is
 * proposed; where both did, and otherwise, somebody has to choose. {@code carried} is what needs no choice.
 */
record Comparison(List<Difference> differences, Map<String, String> carried) {

    static final String MINE = "mine";
    static final String THEIRS = "theirs";

    /** A field in which the versions part, and whose answer is proposed. */
    record Difference(
            Field field,
            String seen,
            String theirs,
            String mine,
            @Nullable String proposed) {}

    static Comparison of(
            Sheet sheet, Map<String, String> seen, Map<String, String> theirs, Typed typed, Choices choices) {
        var mine = typed.values();
        var saying = new Saying(choices);
        var differences = new ArrayList<Difference>();
        var carried = new TreeMap<String, String>();
        for (var field : sheet.fields()) {
            var was = part(field, seen);
            var their = part(field, theirs);
            var own = part(field, mine);
            if (own.equals(their)) {
                carried.putAll(own);
                continue;
            }
            var proposed = own.equals(was) ? THEIRS : their.equals(was) ? MINE : null;
            var picked = typed.get(Merge.PICK + field.name());
            differences.add(new Difference(
                    field,
                    saying.of(field, seen),
                    saying.of(field, theirs),
                    saying.of(field, mine),
                    picked.isEmpty() ? proposed : picked));
        }
        return new Comparison(differences, carried);
    }

    private static Map<String, String> part(Field field, Map<String, String> values) {
        var part = new TreeMap<String, String>();
        values.forEach((name, value) -> {
            if (Typed.isOf(field, name) && !value.isBlank()) part.put(name, value);
        });
        return part;
    }
}

package predicament.app.annotation;

import java.util.ArrayList;
import java.util.List;
import predicament.app.frame.Version;
import predicament.app.sight.CaseSight;

/** One version in an annotation's history, with what it changed in words. */
record Past(AnnotationEntry entry, List<String> changes) {

    /** The newest first. */
    static List<Past> of(List<AnnotationEntry> versions, CaseSight sight) {
        var history = new ArrayList<Past>();
        for (var i = 0; i < versions.size(); i++) {
            var entry = versions.get(i);
            history.add(new Past(entry, i == 0 ? List.of("Sealed.") : changes(versions.get(i - 1), entry, sight)));
        }
        return history.reversed();
    }

    private static List<String> changes(AnnotationEntry before, AnnotationEntry after, CaseSight sight) {
        if (after.withdrawn()) return List.of("Withdrawn.");
        var was = AnnotationVersion.of("", before.value(), before.markdown(), sight)
                .fields();
        var is =
                AnnotationVersion.of("", after.value(), after.markdown(), sight).fields();
        var changes = new ArrayList<String>();
        for (var i = 0; i < is.size(); i++) {
            if (!is.get(i).equals(was.get(i))) changes.add(change(was.get(i), is.get(i)));
        }
        if (after.value().revisionSeen() != before.value().revisionSeen()) {
            changes.add("Written on revision %d of the record instead of %d."
                    .formatted(after.value().revisionSeen(), before.value().revisionSeen()));
        }
        if (after.value().seenBefore() && !before.value().seenBefore()) {
            changes.add("The judgement was changed after others’ could be seen: no longer blind.");
        }
        return changes;
    }

    private static String change(Version.Field was, Version.Field is) {
        if (is.name().equals("Rationale")) {
            return "Rationale: from %d to %d words.".formatted(words(was.value()), words(is.value()));
        }
        return "%s: from %s to %s.".formatted(is.name(), said(was.value()), said(is.value()));
    }

    private static String said(String value) {
        return value.isEmpty() ? "nothing" : "“" + value + "”";
    }

    private static int words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }
}

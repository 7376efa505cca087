package predicament.app.history;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import predicament.app.sight.Numbers;
import predicament.app.sight.Words;
import predicament.domain.crisis.Range;
import predicament.domain.source.Provenance;

/** The parts of an item under the labels of its pages, in their order; a part that says nothing is left out. */
final class Labelled {

    private static final String ABSENT = "–";

    private final Names names;
    private final Map<String, String> parts = new LinkedHashMap<>();

    Labelled(Names names) {
        this.names = names;
    }

    Labelled put(String label, @Nullable String words) {
        if (words != null && !words.isBlank()) parts.put(label, words);
        return this;
    }

    Labelled put(String label, @Nullable Range range) {
        return put(label, range == null ? null : words(range));
    }

    Labelled put(Provenance provenance) {
        return put("Sources", names.sources(provenance))
                .put("Coder", provenance.coder())
                .put("Confidence", Words.confidence(provenance.confidence()));
    }

    Map<String, String> parts() {
        return Collections.unmodifiableMap(parts);
    }

    /** As the page of a move prints it. */
    static String words(Range range) {
        return range.low() == range.high()
                ? Numbers.fixed(range.mode(), 2)
                : "%s (%s to %s)"
                        .formatted(
                                Numbers.fixed(range.mode(), 2),
                                Numbers.fixed(range.low(), 2),
                                Numbers.fixed(range.high(), 2));
    }

    /** What two versions of an item do not share. */
    static List<Changed.Part> between(Map<String, String> before, Map<String, String> after) {
        var labels = new ArrayList<>(after.keySet());
        before.keySet().stream().filter(it -> !after.containsKey(it)).forEach(labels::add);
        return labels.stream()
                .map(it -> new Changed.Part(it, before.getOrDefault(it, ABSENT), after.getOrDefault(it, ABSENT)))
                .filter(it -> !it.before().equals(it.after()))
                .toList();
    }
}

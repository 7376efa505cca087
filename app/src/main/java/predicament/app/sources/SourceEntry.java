package predicament.app.sources;

import java.text.Collator;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import predicament.app.sight.CaseSight;
import predicament.domain.source.Source;

/** A source in the list: how it is printed, and what rests on it. */
record SourceEntry(Source source, Shelf shelf, Reference reference, List<Use> uses) {

    /** In the order of the alphabet. */
    static List<SourceEntry> all(CaseSight sight, boolean open) {
        var uses = Use.all(sight, open);
        return sight.record().sources().stream()
                .map(it -> new SourceEntry(
                        it,
                        Shelf.of(it.fields().getOrDefault("keywords", "")),
                        Reference.of(it),
                        uses.getOrDefault(it.id(), List.of())))
                .sorted(Comparator.comparing(
                                (SourceEntry it) -> it.reference().order(),
                                Collator.getInstance(Locale.ENGLISH)::compare)
                        .thenComparing(it -> String.valueOf(it.source().year()))
                        .thenComparing(it -> it.source().id()))
                .toList();
    }

    static Map<Shelf, List<SourceEntry>> shelved(List<SourceEntry> entries) {
        return entries.stream()
                .collect(Collectors.groupingBy(
                        SourceEntry::shelf, () -> new EnumMap<>(Shelf.class), Collectors.toList()));
    }

    /** {@code Cited 42 times: 30 moves, 8 learnings, 4 assessments}. */
    public String cited() {
        if (uses.isEmpty()) return "Not cited";
        var kinds = uses.stream().collect(Collectors.groupingBy(Use::kind, TreeMap::new, Collectors.counting()));
        return (uses.size() == 1 ? "Cited once: " : "Cited %d times: ".formatted(uses.size()))
                + kinds.entrySet().stream()
                        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                        .map(it -> it.getValue() + " " + it.getKey() + (it.getValue() == 1 ? "" : "s"))
                        .collect(Collectors.joining(", "));
    }
}

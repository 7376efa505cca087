package predicament.app.perception;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import predicament.domain.crisis.ItemKey;
import predicament.domain.crisis.ItemKind;
import predicament.domain.perception.DirectedDyad;

/**
 * All versions of what bears on threat in one crisis, or on some of its pairs; resolved, like an archive, at a revision
 * and in a reading.
 */
final class Inputs {

    private final @Nullable Set<DirectedDyad> pairs;

    private final List<InputVersion> base;
    private final Map<String, List<InputVersion>> overrides = new HashMap<>();
    private final TreeSet<String> readings = new TreeSet<>();

    Inputs(List<InputVersion> versions) {
        this(versions, null);
    }

    private Inputs(List<InputVersion> versions, @Nullable Set<DirectedDyad> pairs) {
        this.pairs = pairs;
        var inOrder = new ArrayList<>(versions);
        inOrder.sort(Comparator.comparingLong(InputVersion::revision));
        base = inOrder.stream()
                .filter(it -> it.reading().equals(InputVersion.BASE))
                .toList();
        for (var version : inOrder) {
            if (version.reading().equals(InputVersion.BASE)) continue;
            readings.add(version.reading());
            overrides
                    .computeIfAbsent(version.reading(), it -> new ArrayList<>())
                    .add(version);
        }
    }

    /** Those of the pairs on which one item ever bore, in any version of it. */
    static Inputs of(ItemKey item, List<InputVersion> versions) {
        return new Inputs(
                versions,
                versions.stream()
                        .filter(it -> it.key().equals(item))
                        .flatMap(it -> it.pair().stream())
                        .collect(Collectors.toSet()));
    }

    /** The pairs whose evidence is whole; nothing where that of all is. */
    @Nullable
    Set<DirectedDyad> pairs() {
        return pairs;
    }

    /** The readings that ever changed anything that bears on threat. */
    List<String> readings() {
        return List.copyOf(readings);
    }

    /** A reading that is not there, or not any more, is the base. */
    Evidence at(long revision, String reading) {
        var newest = new TreeMap<ItemKey, InputVersion>();
        for (var version : base) {
            if (version.revision() > revision) break;
            newest.put(version.key(), version);
        }
        var live = new TreeMap<ItemKey, Input>();
        newest.forEach((key, version) -> {
            if (version.input() != null) live.put(key, version.input());
        });
        var proposed = newest.get(new ItemKey(ItemKind.READING, reading.isEmpty() ? "none" : reading));
        if (!reading.isEmpty() && proposed != null && proposed.input() != null) {
            for (var version : overrides.getOrDefault(reading, List.of())) {
                if (version.revision() == proposed.revision() && version.input() != null) {
                    live.replace(version.key(), version.input());
                }
            }
        }
        var evidence = Evidence.of(live);
        return pairs == null ? evidence : evidence.of(pairs);
    }
}

package predicament.app.perception;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import predicament.domain.crisis.ItemKey;
import predicament.domain.crisis.ItemKind;

/** All versions of what bears on threat in one crisis; resolved, like an archive, at a revision and in a reading. */
final class Inputs {

    private final List<InputVersion> base;
    private final Map<String, List<InputVersion>> overrides = new HashMap<>();
    private final TreeSet<String> readings = new TreeSet<>();

    Inputs(List<InputVersion> versions) {
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
        return Evidence.of(live);
    }
}

package predicament.app.perception;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import predicament.app.perception.Evidence.OfPair;
import predicament.domain.crisis.CrisisId;
import predicament.domain.crisis.ItemKey;
import predicament.domain.crisis.ItemKind;
import predicament.domain.perception.DirectedDyad;
import predicament.domain.perception.Perception.Clock;

/**
 * The runs of one crisis from its beginning, commit by commit: of each only the pairs that it touches are looked at. They
 * are those of {@link Runs}.
 */
final class Chronicle {

    private final CrisisId crisis;
    private final Runs runs;
    private final Bearings bearings = new Bearings();
    private final Map<ItemKey, Input> base = new HashMap<>();
    private final Map<String, Proposed> readings = new TreeMap<>();

    /** The evidence of each series of a state as the last commit that touched it left it. */
    private final Map<SeriesKey, OfPair> latest = new HashMap<>();

    /** What a reading has otherwise since its last version. */
    private record Proposed(long revision, Map<ItemKey, Input> overrides) {

        static Proposed at(long revision) {
            return new Proposed(revision, new HashMap<>());
        }
    }

    Chronicle(CrisisId crisis) {
        this.crisis = crisis;
        runs = new Runs(crisis, new Inputs(List.of()), new HashMap<>());
    }

    /** The runs that a commit starts; it comes after those before it, whole. */
    List<Run> after(List<InputVersion> commit) {
        var revision = commit.getFirst().revision();
        var started = new ArrayList<Run>();
        for (var pair : touchedBy(commit)) {
            var now = evidence(pair, InputVersion.BASE);
            compare(pair, InputVersion.BASE, revision, now, now, started);
            for (var reading : readings.keySet()) {
                compare(pair, reading, revision, evidence(pair, reading), now, started);
            }
        }
        runs.remember(started);
        return started;
    }

    private Set<DirectedDyad> touchedBy(List<InputVersion> commit) {
        var touched = new HashSet<DirectedDyad>();
        for (var version : commit) {
            if (version.key().kind() == ItemKind.READING)
                touched.addAll(touchedBefore(version.key().id()));
            apply(version);
            bearings.learn(version);
        }
        for (var version : commit) touched.addAll(bearings.pairsOf(version.key()));
        return touched;
    }

    private Set<DirectedDyad> touchedBefore(String reading) {
        var touched = new HashSet<DirectedDyad>();
        var proposed = readings.get(reading);
        if (proposed != null) proposed.overrides().keySet().forEach(it -> touched.addAll(bearings.pairsOf(it)));
        return touched;
    }

    private void apply(InputVersion version) {
        var input = version.input();
        if (version.reading().isEmpty()) {
            if (input == null) base.remove(version.key());
            else base.put(version.key(), input);
            if (version.key().kind() == ItemKind.READING) {
                readings.put(version.key().id(), Proposed.at(version.revision()));
            }
        } else if (input != null) {
            readings.compute(
                            version.reading(),
                            (reading, before) -> before == null || before.revision() != version.revision()
                                    ? Proposed.at(version.revision())
                                    : before)
                    .overrides()
                    .put(version.key(), input);
        }
    }

    /** What speaks of a pair alone; a reading replaces only what is there. */
    private Evidence evidence(DirectedDyad pair, String reading) {
        var proposed = readings.get(reading);
        var live = new TreeMap<ItemKey, Input>();
        for (var key : bearings.of(pair)) {
            var input = base.get(key);
            if (input == null) continue;
            live.put(key, proposed == null ? input : proposed.overrides().getOrDefault(key, input));
        }
        return Evidence.of(live);
    }

    private void compare(
            DirectedDyad pair, String reading, long revision, Evidence now, Evidence base, List<Run> started) {
        for (var clock : Clock.values()) {
            var state = new SeriesKey(crisis, pair, clock, reading, SeriesKey.STATE);
            var then = now.of(pair, clock);
            var before = latest.get(state);
            if (before == null) {
                if (reading.isEmpty() ? !now.pairs().contains(pair) : then.equals(base.of(pair, clock))) continue;
                before = then;
            } else if (before.equals(then)) {
                continue;
            }
            latest.put(state, then);
            started.addAll(runs.changed(state, revision, before, then));
        }
    }
}

package predicament.app.perception;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import predicament.app.perception.Evidence.OfPair;
import predicament.domain.crisis.CrisisId;
import predicament.domain.perception.DirectedDyad;
import predicament.domain.perception.Perception;
import predicament.domain.perception.Perception.Clock;

/**
 * Works out the runs that a revision starts: the evidence before it and with it, folded where they differ. A reading has
 * series of its own for a pair from the first revision at which its evidence is not the base's.
 */
final class Runs {

    private final CrisisId crisis;
    private final Inputs inputs;

    /** The series that there are, with the revision of their first run. */
    private final Map<SeriesKey, Long> known;

    Runs(CrisisId crisis, Inputs inputs, Map<SeriesKey, Long> known) {
        this.crisis = crisis;
        this.inputs = inputs;
        this.known = known;
    }

    List<Run> at(long revision) {
        var runs = new ArrayList<Run>();
        var base = inputs.at(revision, InputVersion.BASE);
        compare(revision, InputVersion.BASE, inputs.at(revision - 1, InputVersion.BASE), base, base, runs);
        for (var reading : inputs.readings()) {
            compare(revision, reading, inputs.at(revision - 1, reading), inputs.at(revision, reading), base, runs);
        }
        remember(runs);
        return runs;
    }

    void remember(List<Run> runs) {
        runs.forEach(run -> known.merge(run.key(), run.revision(), Math::min));
    }

    private void compare(long revision, String reading, Evidence before, Evidence now, Evidence base, List<Run> runs) {
        var pairs = new HashSet<>(now.pairs());
        pairs.addAll(base.pairs());
        known.keySet().stream()
                .filter(it -> it.reading().equals(reading))
                .map(SeriesKey::pair)
                .forEach(pairs::add);
        for (var pair : pairs) {
            for (var clock : Clock.values()) {
                var state = new SeriesKey(crisis, pair, clock, reading, SeriesKey.STATE);
                var then = now.of(pair, clock);
                if (isKnown(state, revision)) {
                    var earlier = before.of(pair, clock);
                    if (!earlier.equals(then)) runs.addAll(changed(state, revision, earlier, then));
                } else if (reading.isEmpty() ? now.pairs().contains(pair) : !then.equals(base.of(pair, clock))) {
                    runs.addAll(changed(state, revision, then, then));
                }
            }
        }
    }

    private boolean isKnown(SeriesKey key, long revision) {
        return known.getOrDefault(key, revision) < revision;
    }

    /** The runs of a state and its holders by evidence that is not what it was. */
    List<Run> changed(SeriesKey state, long revision, OfPair before, OfPair now) {
        var later = fold(state.pair(), now);
        var earlier = before.equals(now) ? later : fold(state.pair(), before);
        var runs = new ArrayList<Run>();
        for (var holder : holders(state, revision, now)) {
            var key = state.of(holder);
            var steps = steps(later, holder);
            if (!isKnown(key, revision) || !before.rule().equals(now.rule())) {
                runs.add(Run.whole(key, revision, now.rule(), steps));
            } else {
                var suffix = Run.suffix(key, revision, now.rule(), steps(earlier, holder), steps);
                if (suffix != null) runs.add(suffix);
            }
        }
        return runs;
    }

    /** The state, the holders that speak, and those that once spoke. */
    private Set<String> holders(SeriesKey state, long revision, OfPair now) {
        var holders = new TreeSet<String>();
        holders.add(SeriesKey.STATE);
        now.observations().forEach(it -> holders.add(it.holder().value()));
        known.keySet().stream()
                .filter(it -> isKnown(it, revision) && it.of(SeriesKey.STATE).equals(state))
                .map(SeriesKey::holder)
                .forEach(holders::add);
        return holders;
    }

    private static Perception fold(DirectedDyad pair, OfPair evidence) {
        return Perception.of(pair, evidence.rule(), evidence.observations());
    }

    private static List<ThreatStep> steps(Perception perception, String holder) {
        if (holder.equals(SeriesKey.STATE)) {
            return perception.steps().stream().map(ThreatStep::ofState).toList();
        }
        return perception.steps().stream()
                .filter(step -> step.observation().holder().value().equals(holder))
                .map(step -> ThreatStep.ofHolder(step, perception.rule()))
                .toList();
    }
}

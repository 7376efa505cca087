package predicament.app.history;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import predicament.domain.crisis.Actor;
import predicament.domain.crisis.CrisisDescription;
import predicament.domain.perception.CaseRecord;
import predicament.domain.perception.DirectedDyad;
import predicament.domain.perception.Perception;
import predicament.domain.perception.Step;

/**
 * How far a correction moved what one state felt of another, on the scale from 0 to 100: from which instant on the values
 * differ, and where they lie furthest apart within the case.
 */
public record Shift(
        DirectedDyad pair, Perception.Clock clock, @Nullable Instant from, Instant at, double before, double after) {

    /** What is less than this is rounding. */
    private static final double LEAST = 1e-6;

    private static final int SAMPLES = 200;

    double apart() {
        return Math.abs(after - before);
    }

    /** Every view of one state of another that is not what it was, the one that moved furthest first. */
    static List<Shift> all(CaseRecord was, CaseRecord now, Perception.Clock clock) {
        var shifts = new ArrayList<Shift>();
        var actors = now.actors().stream().map(Actor::id).toList();
        for (var observer : actors) {
            for (var target : actors) {
                if (observer.equals(target)) continue;
                var shift = of(was, now, new DirectedDyad(observer, target), clock);
                if (shift != null) shifts.add(shift);
            }
        }
        shifts.sort(Comparator.comparingDouble(Shift::apart)
                .reversed()
                .thenComparing(it -> it.pair().toString()));
        return shifts;
    }

    static @Nullable Shift of(CaseRecord was, CaseRecord now, DirectedDyad pair, Perception.Clock clock) {
        var before = Perception.of(was, pair, clock);
        var after = Perception.of(now, pair, clock);
        if (before.equals(after)) return null;
        return instants(now.description(), before, after).stream()
                .map(at -> new Shift(
                        pair,
                        clock,
                        first(before, after),
                        at,
                        before.at(at).level(),
                        after.at(at).level()))
                .max(Comparator.comparingDouble(Shift::apart))
                .filter(it -> it.apart() > LEAST)
                .orElse(null);
    }

    /** Values change at once only at documents, and otherwise drift. */
    private static List<Instant> instants(CrisisDescription about, Perception before, Perception after) {
        var instants = new TreeSet<Instant>();
        var step = Duration.between(about.start(), about.end()).dividedBy(SAMPLES);
        for (var k = 0; k <= SAMPLES; k++) instants.add(about.start().plus(step.multipliedBy(k)));
        Stream.of(before, after)
                .flatMap(it -> it.steps().stream())
                .map(Step::at)
                .forEach(at -> {
                    instants.add(at);
                    instants.add(at.minusMillis(1));
                });
        return instants.stream()
                .filter(it -> !it.isBefore(about.start()) && !it.isAfter(about.end()))
                .toList();
    }

    /** The first document at which the two part; nothing where they differ from the beginning, by their prior. */
    private static @Nullable Instant first(Perception before, Perception after) {
        if (!before.rule().equals(after.rule())) return null;
        var common = Math.min(before.steps().size(), after.steps().size());
        var same = IntStream.range(0, common)
                .filter(k -> !before.steps().get(k).equals(after.steps().get(k)))
                .findFirst()
                .orElse(common);
        return Stream.of(before, after)
                .filter(it -> same < it.steps().size())
                .map(it -> it.steps().get(same).at())
                .min(Comparator.naturalOrder())
                .map(Objects::requireNonNull)
                .orElse(null);
    }
}

package predicament.domain.theory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import predicament.domain.crisis.ActorId;
import predicament.domain.perception.Logit;

/** One draw's run: after each stimulus the receiver's threat, and the stretches in the theory's state. */
final class Path {

    /** A side's threat on the logit scale from an instant on. */
    record Knot(Instant at, ActorId observer, double theta) {}

    /** A stretch in the theory's state, open to the end where {@code left} is absent. */
    record Stretch(OnsetForecast.Dated onset, @Nullable Instant left) {

        boolean covers(Instant instant) {
            return !instant.isBefore(onset.detected()) && (left == null || instant.isBefore(left));
        }
    }

    /** A time in the theory's state that has no onset of its own, open to the end where {@code left} is absent. */
    record Spell(Instant from, @Nullable Instant left) {

        boolean covers(Instant instant) {
            return !instant.isBefore(from) && (left == null || instant.isBefore(left));
        }
    }

    private final List<Knot> knots = new ArrayList<>();
    private final Map<ActorId, List<Knot>> byObserver = new HashMap<>();
    private final List<Stretch> stretches = new ArrayList<>();
    private final List<Spell> spells = new ArrayList<>();
    private final Map<ActorId, Double> priors;
    private final double halfLifeDays;

    /** Threat that returns to the observers' priors (logit) with a half-life in days, or never where it is infinite. */
    Path(Map<ActorId, Double> priors, double halfLifeDays) {
        this.priors = Map.copyOf(priors);
        this.halfLifeDays = halfLifeDays;
    }

    List<Knot> knots() {
        return List.copyOf(knots);
    }

    /** Knots come in the order of time. */
    void add(Knot knot) {
        knots.add(knot);
        byObserver.computeIfAbsent(knot.observer(), it -> new ArrayList<>()).add(knot);
    }

    List<Stretch> stretches() {
        return stretches;
    }

    List<Spell> spells() {
        return spells;
    }

    /** Threat of an observer at an instant, drifting back to mu since its last knot. */
    double theta(ActorId observer, Instant instant) {
        var last = last(observer, instant);
        return last == null ? prior(observer) : drifted(observer, last.at(), last.theta(), instant);
    }

    double prior(ActorId observer) {
        return Objects.requireNonNull(priors.get(observer));
    }

    /** What is left at an instant of the threat that an observer felt before. */
    double drifted(ActorId observer, Instant since, double theta, Instant instant) {
        if (Double.isInfinite(halfLifeDays)) return theta;
        var mu = prior(observer);
        return mu + (theta - mu) * Math.pow(2, -Exchange.days(since, instant) / halfLifeDays);
    }

    private @Nullable Knot last(ActorId observer, Instant instant) {
        return newest(byObserver.getOrDefault(observer, List.of()), Knot::at, instant);
    }

    double threat(ActorId observer, Instant instant) {
        return Logit.threat(theta(observer, instant));
    }

    boolean inState(Instant instant) {
        var stretch = newest(stretches, it -> it.onset().detected(), instant);
        var spell = newest(spells, Spell::from, instant);
        return (stretch != null && stretch.covers(instant)) || (spell != null && spell.covers(instant));
    }

    /** The last of what begins in the order of time that had begun by an instant. */
    private static <T> @Nullable T newest(List<T> inOrder, Function<T, Instant> begun, Instant instant) {
        var low = 0;
        var high = inOrder.size();
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (begun.apply(inOrder.get(middle)).isAfter(instant)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low == 0 ? null : inOrder.get(low - 1);
    }

    OnsetForecast.@Nullable Dated firstOnset() {
        return stretches.isEmpty() ? null : stretches.getFirst().onset();
    }
}

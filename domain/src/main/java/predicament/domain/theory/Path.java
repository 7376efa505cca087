package predicament.domain.theory;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import predicament.domain.crisis.ActorId;
import predicament.domain.perception.Logit;

/** One draw's run: both sides' threat on the logit scale as it was written down, and the stretches in the theory's state. */
final class Path {

    /** A stretch in the theory's state, open to the end where {@code left} is absent. */
    record Stretch(OnsetForecast.Dated onset, @Nullable Instant left) {}

    private final Setting setting;
    private final double[] priors;
    private final double halfLifeDays;
    private final Knots[] knots;
    private final Stretches stretches = new Stretches();
    private final Stretches spells = new Stretches();

    /**
     * Threat that returns to the sides' priors (logit) with a half-life in days, or never where it is infinite; with places
     * for as many knots of each side as will probably come.
     */
    Path(Setting setting, double priorOfFirst, double priorOfSecond, double halfLifeDays, int likelyKnots) {
        knots = new Knots[] {new Knots(likelyKnots), new Knots(likelyKnots)};
        this.setting = setting;
        priors = new double[] {priorOfFirst, priorOfSecond};
        this.halfLifeDays = halfLifeDays;
    }

    /** Knots come in the order of time. */
    void add(int side, long at, double theta) {
        knots[side].add(at, theta);
    }

    Knots knots(int side) {
        return knots[side];
    }

    Stretches ofState() {
        return stretches;
    }

    /** Times in the theory's state that have no onset of their own. */
    Stretches spells() {
        return spells;
    }

    List<Stretch> stretches() {
        return stretches.all();
    }

    /** Threat of a side at an instant, drifting back to its prior since its last knot. */
    double theta(int side, long at) {
        var place = knots[side].upTo(at);
        return place == 0 ? priors[side] : drifted(side, place - 1, at);
    }

    /** Whether threat of a side, since an instant, has come up to a value by so much; most often told without the power. */
    boolean rose(int side, long since, double value, double by) {
        var knot = knots[side].upTo(since) - 1;
        if (knot < 0) return value - priors[side] >= by;
        var theta = knots[side].theta(knot);
        var lacking = by - (value - theta);
        var most = Math.abs(theta - priors[side]) * Exchange.days(knots[side].at(knot), since) / halfLifeDays;
        return Math.abs(lacking) > most ? lacking < 0 : value - drifted(side, knot, since) >= by;
    }

    double theta(ActorId observer, Instant at) {
        return theta(setting.side(observer), at.toEpochMilli());
    }

    double threat(ActorId observer, Instant at) {
        return Logit.threat(theta(observer, at));
    }

    /** Threat (0 to 100) of a side at each of some instants in order. */
    double[] threats(int side, long[] instants) {
        return Arrays.stream(instants)
                .mapToDouble(at -> Logit.threat(theta(side, at)))
                .toArray();
    }

    double prior(int side) {
        return priors[side];
    }

    /** What is left at an instant of the threat that a side felt at one of its knots. */
    double drifted(int side, int knot, long at) {
        var theta = knots[side].theta(knot);
        if (halfLifeDays == Double.POSITIVE_INFINITY) return theta;
        return drifted(priors[side], theta, knots[side].at(knot), at, halfLifeDays);
    }

    static double drifted(double mu, double theta, long since, long at, double halfLifeDays) {
        return mu + (theta - mu) * Fading.kept(since, at, halfLifeDays);
    }

    boolean inState(long at) {
        return stretches.cover(at) || spells.cover(at);
    }

    OnsetForecast.@Nullable Dated firstOnset() {
        return stretches.isEmpty() ? null : stretches.dated(0);
    }
}

package predicament.domain.comparison;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Proper scores of forecasts (Brier 1950; Epstein 1969; Gneiting and Raftery 2007). Lower is better, but for the log score. */
public final class Scores {

    private static final double FLOOR = .01;

    private Scores() {}

    /** Brier score of one probability, (p - o)^2. */
    public static double brier(double probability, boolean happened) {
        var miss = probability - (happened ? 1 : 0);
        return miss * miss;
    }

    /** Natural log of the probability given to what happened, floored at .01 so that a miss stays finite. */
    public static double log(double probability, boolean happened) {
        return Math.log(Math.max(FLOOR, happened ? probability : 1 - probability));
    }

    /** Continuous ranked probability score of a discrete forecast, in the unit of its values. */
    public static double crps(List<Double> values, List<Double> shares, double observed) {
        var distance = 0.0;
        var spread = 0.0;
        for (var i = 0; i < values.size(); i++) {
            distance += shares.get(i) * Math.abs(values.get(i) - observed);
            for (var j = 0; j < values.size(); j++) {
                spread += shares.get(i) * shares.get(j) * Math.abs(values.get(i) - values.get(j));
            }
        }
        return distance - spread / 2;
    }

    /** Continuous ranked probability score of a normal forecast, in the unit of its mean (Gneiting and Raftery 2007). */
    public static double crpsNormal(double mean, double deviation, double observed) {
        var z = (observed - mean) / deviation;
        return deviation * (z * (2 * cumulated(z) - 1) + 2 * density(z) - 1 / Math.sqrt(Math.PI));
    }

    private static double density(double z) {
        return Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
    }

    /** The normal distribution by its series around 0 (Marsaglia 2004); beyond 8 the rest is below double precision. */
    private static double cumulated(double z) {
        if (Math.abs(z) > 8) return z < 0 ? 0 : 1;
        var sum = z;
        var term = z;
        for (var k = 3; Math.abs(term) > 1e-17 * Math.abs(sum); k += 2) {
            term *= z * z / k;
            sum += term;
        }
        return .5 + sum * density(z);
    }

    /** Brier score in its form of 1950, over both outcomes: twice the other. */
    public static double brier1950(double probability, boolean happened) {
        return 2 * brier(probability, happened);
    }

    /** Ranked probability score over ordered categories, not divided by their number less one. */
    public static double rankedProbability(List<Double> shares, int happened) {
        var score = 0.0;
        var cumulated = 0.0;
        for (var k = 0; k < shares.size(); k++) {
            cumulated += shares.get(k);
            var miss = cumulated - (k >= happened ? 1 : 0);
            score += miss * miss;
        }
        return score;
    }

    /** Winkler's score of an interval that should hold a share of outcomes: its width and a fine for a miss. */
    public static double winkler(double from, double to, double share, double observed) {
        var miss = Math.max(0, Math.max(from - observed, observed - to));
        return to - from + 2 / (1 - share) * miss;
    }

    static double days(Instant from, Instant to) {
        return Duration.between(from, to).toMillis() / 86_400_000.0;
    }
}

package predicament.domain.comparison;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import predicament.domain.theory.OnsetForecast;

/**
 * A theory over many pairs. The primary measure is fixed here before any case is scored: the mean log score of a spiral's
 * existence, and the CRPS of its onset in tempi; everything else is exploratory.
 */
public record CrossCase(List<Scored> scored) {

    public static final String PRIMARY = "mean log score of existence, and CRPS of the onset in tempi";

    /** Draws without an onset are set this many tempi behind the end of the case; no published source. */
    private static final double PENALTY = 8;

    private static final int RESAMPLES = 2000;
    private static final long SEED = 1914;
    private static final double MILLIS_A_DAY = 86_400_000;

    /** One pair of one case: its log score, and where somebody dated a spiral the CRPS in tempi. */
    public record Scored(String pair, double log, @Nullable Double crps) {}

    /** A mean with the middle 90 % of its bootstrap over pairs; nothing where no pair has the measure. */
    public record Interval(double mean, double low, double high, int pairs) {}

    public CrossCase {
        scored = List.copyOf(scored);
    }

    /**
     * A theory's forecast of a pair against what people said of it.
     *
     * @param existed for each of them, whether they say that a spiral began
     * @param dated their best dates, as days since the start of the case
     */
    public static Scored score(
            String pair,
            OnsetForecast forecast,
            Instant start,
            double lengthDays,
            double tempoDays,
            List<Boolean> existed,
            List<Double> dated) {
        if (existed.isEmpty()) throw new IllegalArgumentException("Nobody said whether there was a spiral.");
        var log = existed.stream()
                .mapToDouble(it -> Scores.log(forecast.exists(), it))
                .average()
                .orElseThrow();
        if (dated.isEmpty()) return new Scored(pair, log, null);
        var values = new ArrayList<Double>();
        var shares = new ArrayList<Double>();
        for (var it : forecast.dates()) {
            values.add((it.onset().toEpochMilli() - start.toEpochMilli()) / MILLIS_A_DAY / tempoDays);
            shares.add(forecast.exists() / forecast.dates().size());
        }
        if (forecast.none() > 0) {
            values.add(lengthDays / tempoDays + PENALTY);
            shares.add(forecast.none());
        }
        var crps = dated.stream()
                .mapToDouble(it -> Scores.crps(values, shares, it / tempoDays))
                .average()
                .orElseThrow();
        return new Scored(pair, log, crps);
    }

    public @Nullable Interval existence() {
        return bootstrap(scored.stream().mapToDouble(Scored::log).toArray());
    }

    public @Nullable Interval onset() {
        return bootstrap(scored.stream()
                .map(Scored::crps)
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .toArray());
    }

    /** Resamples pairs with replacement (Efron 1979), by a fixed seed. */
    static @Nullable Interval bootstrap(double[] values) {
        if (values.length == 0) return null;
        var random = new SplittableRandom(SEED);
        var means = new double[RESAMPLES];
        for (var k = 0; k < RESAMPLES; k++) {
            var sum = 0.0;
            for (var n = 0; n < values.length; n++) sum += values[random.nextInt(values.length)];
            means[k] = sum / values.length;
        }
        Arrays.sort(means);
        return new Interval(
                Arrays.stream(values).average().orElseThrow(),
                means[(int) (.05 * RESAMPLES)],
                means[(int) (.95 * RESAMPLES) - 1],
                values.length);
    }
}

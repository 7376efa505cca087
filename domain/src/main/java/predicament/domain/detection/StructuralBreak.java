package predicament.domain.detection;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * One break in a series, found among all places where it could lie (Bai and Perron 1998; Carlin, Gelfand and Smith 1992).
 * {@code after} is the number of observations before the break; residuals are sums of squares without and with it.
 */
public record StructuralBreak(
        int after, double before, double since, double residuals, double residualsWithout, double f) {

    /** Of the mean. */
    public static StructuralBreak ofMean(double[] series) {
        var n = series.length;
        var without = aroundMean(series, 0, n);
        var best = 1;
        var least = Double.POSITIVE_INFINITY;
        for (var k = 1; k < n; k++) {
            var residuals = aroundMean(series, 0, k) + aroundMean(series, k, n);
            if (residuals < least) {
                least = residuals;
                best = k;
            }
        }
        return new StructuralBreak(
                best,
                mean(series, 0, best),
                mean(series, best, n),
                least,
                without,
                (without - least) / (least / (n - 2)));
    }

    /** Observations before the break, from and to. */
    public record Interval(int from, int to) {}

    /**
     * Where the break of the mean lies with a probability, by the distribution of its estimate when the jump is small and
     * the parts vary each in its own way (Bai 1997).
     */
    public static Interval interval(double[] series, double probability) {
        var found = ofMean(series);
        var n = series.length;
        var variance = aroundMean(series, 0, found.after()) / found.after();
        var varianceSince = aroundMean(series, found.after(), n) / (n - found.after());
        if (variance == 0 || varianceSince == 0) return new Interval(found.after(), found.after());
        var scale = variance / Math.pow(found.since() - found.before(), 2);
        var outside = (1 - probability) / 2;
        var ratio = varianceSince / variance;
        var from = found.after() - scale * BreakDistribution.quantile(1 - outside, ratio);
        var to = found.after() - scale * BreakDistribution.quantile(outside, ratio);
        return new Interval((int) Math.max(1, Math.floor(from)), (int) Math.min(n - 1, Math.ceil(to)));
    }

    /** The likeliest place of one break of the mean, means and variance being anything as likely (Smith 1975). */
    public static int likeliest(double[] series) {
        var n = series.length;
        return IntStream.range(1, n)
                .boxed()
                .max(Comparator.comparingDouble(
                        k -> -(n - 2) / 2.0 * Math.log(aroundMean(series, 0, k) + aroundMean(series, k, n))
                                - Math.log(k * (double) (n - k)) / 2))
                .orElseThrow();
    }

    /** Pettitt's statistic K at a place (1979): how far the ranks before it differ from those after it. */
    public static double pettitt(double[] series, int after) {
        var sum = 0.0;
        for (var i = 0; i < after; i++) {
            for (var j = after; j < series.length; j++) sum += Math.signum(series[i] - series[j]);
        }
        return Math.abs(sum);
    }

    /** Probability of a K as large or larger without a change, by Pettitt's approximation. */
    public static double pettittProbability(double k, int n) {
        return Math.min(1, 2 * Math.exp(-6 * k * k / (Math.pow(n, 3) + Math.pow(n, 2))));
    }

    /** The cumulated departure from the mean at a place. */
    public static double cusum(double[] series, int after) {
        return Math.abs(sum(series, 0, after) - after * mean(series, 0, series.length));
    }

    /** Sum of squares around the mean of a part. */
    static double aroundMean(double[] series, int from, int to) {
        var mean = mean(series, from, to);
        var sum = 0.0;
        for (var k = from; k < to; k++) sum += (series[k] - mean) * (series[k] - mean);
        return sum;
    }

    private static double mean(double[] series, int from, int to) {
        return sum(series, from, to) / (to - from);
    }

    private static double sum(double[] series, int from, int to) {
        var sum = 0.0;
        for (var k = from; k < to; k++) sum += series[k];
        return sum;
    }
}

package predicament.domain.detection;

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

package predicament.domain.detection;

import java.util.ArrayList;
import java.util.List;

/**
 * Parts a series into stretches of one level and one spread, as many as pay for themselves: the least cost exactly, by
 * PELT (Killick, Fearnhead and Eckley 2012), with normal likelihood and the penalty MBIC (Zhang and Siegmund 2007).
 */
public final class Segments {

    private static final int SHORTEST = 2;

    /** Of level and spread. */
    private static final int PARAMETERS = 2;

    private final double leastVariance;
    private final double[] sums;
    private final double[] squares;

    private Segments(double[] series, double leastVariance) {
        this.leastVariance = leastVariance;
        sums = new double[series.length + 1];
        squares = new double[series.length + 1];
        for (var k = 0; k < series.length; k++) {
            sums[k + 1] = sums[k] + series[k];
            squares[k + 1] = squares[k] + series[k] * series[k];
        }
    }

    /** How many observations lie before each break, in order; no stretch is taken to vary less than the variance given. */
    public static List<Integer> breaks(double[] series, double leastVariance) {
        return new Segments(series, leastVariance).breaks(series.length);
    }

    private List<Integer> breaks(int n) {
        var penalty = (PARAMETERS + 2) * Math.log(n);
        // a part of the penalty grows with a stretch's length, so that a place is given up later than by cost alone
        var slack = Math.log(n);
        var least = new double[n + 1];
        var last = new int[n + 1];
        var candidates = new ArrayList<Integer>();
        least[0] = -penalty;
        for (var end = SHORTEST; end <= n; end++) {
            var start = end - SHORTEST;
            if (start == 0 || start >= SHORTEST) candidates.add(start);
            least[end] = Double.POSITIVE_INFINITY;
            for (var from : candidates) {
                var cost = least[from] + cost(from, end) + penalty;
                if (cost >= least[end]) continue;
                least[end] = cost;
                last[end] = from;
            }
            var bound = least[end] + slack;
            var until = end;
            candidates.removeIf(from -> least[from] + cost(from, until) > bound);
        }
        var breaks = new ArrayList<Integer>();
        for (var at = n < SHORTEST ? 0 : last[n]; at > 0; at = last[at]) breaks.addFirst(at);
        return breaks;
    }

    /** Twice the negative log likelihood of a stretch, and the logarithm of its length, which MBIC asks for. */
    private double cost(int from, int to) {
        var n = to - from;
        var sum = sums[to] - sums[from];
        var found = (squares[to] - squares[from] - sum * sum / n) / n;
        var variance = Math.max(found, leastVariance);
        return n * (Math.log(2 * Math.PI * variance) + Math.max(0, found) / variance) + Math.log(n);
    }
}

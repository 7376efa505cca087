package predicament.domain.theory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import predicament.domain.crisis.Dyad;

/**
 * How a reply grows with the strength of a hostile and of a conciliatory move, by least squares beside the responder's own
 * last move, its felt threat and which of both states it is. A slope that too few moves speak for is left out.
 */
public record Slopes(@Nullable Slope hostile, @Nullable Slope conciliatory, Worlds worlds) {

    /** A slope with its standard error, its 90 % interval, and the chance that it lies above 0. */
    public record Slope(double value, double error, double low, double high, double above) {}

    /**
     * The chances of the signs. With both slopes: both above 0, both below, one of each, which without evidence would be
     * a quarter, a quarter and a half. With one slope: above, below, and nothing between.
     */
    public record Worlds(double spiral, double deterrence, double mixed) {}

    /** Moves of a kind before its slope is told, and replies beyond the number of coefficients; no published source. */
    static final int FEWEST = 5;

    private static final int DRAWS = 4000;

    private static final List<ToDoubleFunction<Reply>> KINDS =
            List.of(it -> Math.max(0, it.received()), it -> Math.min(0, it.received()));

    /** Nothing where there are too few replies for either slope. */
    static @Nullable Slopes of(List<Reply> replies, Dyad pair) {
        var columns = new ArrayList<double[]>();
        var place = new int[] {-1, -1};
        for (var kind = 0; kind < 2; kind++) {
            var column = centred(replies, KINDS.get(kind));
            if (!moves(column)) continue;
            if (count(replies, KINDS.get(kind)) >= FEWEST) place[kind] = 1 + columns.size();
            columns.add(column);
        }
        var controls = List.<ToDoubleFunction<Reply>>of(
                Reply::ownLast, Reply::felt, it -> it.responder().equals(pair.a()) ? 1 : 0);
        for (var control : controls) {
            var column = centred(replies, control);
            if (moves(column)) columns.add(column);
        }
        var told = Arrays.stream(place).filter(it -> it > 0).toArray();
        var degrees = replies.size() - 1 - columns.size();
        if (degrees < FEWEST || told.length == 0) return null;
        var fit = fit(replies, columns);
        var draws = draws(fit, told, degrees);
        var worlds = worlds(draws[0], draws[told.length - 1]);
        return new Slopes(
                place[0] < 0 ? null : slope(fit, place[0], draws[0]),
                place[1] < 0 ? null : slope(fit, place[1], draws[told.length - 1]),
                worlds);
    }

    private static double[] centred(List<Reply> replies, ToDoubleFunction<Reply> regressor) {
        var values = replies.stream().mapToDouble(regressor).toArray();
        var mean = Arrays.stream(values).average().orElse(0);
        return Arrays.stream(values).map(it -> it - mean).toArray();
    }

    /** What never moves explains nothing, and would take a coefficient. */
    private static boolean moves(double[] centred) {
        return Arrays.stream(centred).anyMatch(it -> Math.abs(it) > 1e-9);
    }

    private static long count(List<Reply> replies, ToDoubleFunction<Reply> kind) {
        return replies.stream().filter(it -> kind.applyAsDouble(it) != 0).count();
    }

    private static LeastSquares.Fit fit(List<Reply> replies, List<double[]> columns) {
        var rows = new ArrayList<LeastSquares.Row>();
        for (var k = 0; k < replies.size(); k++) {
            var regressors = new double[1 + columns.size()];
            regressors[0] = 1;
            for (var c = 0; c < columns.size(); c++) regressors[1 + c] = columns.get(c)[k];
            rows.add(new LeastSquares.Row(replies.get(k).answered(), regressors));
        }
        return LeastSquares.fit(rows, 0);
    }

    /**
     * From the posterior of one slope or two under a flat prior: Student's t around the estimate, as wide as the standard
     * errors (Gelman and others 2013, ch. 14). By a fixed seed.
     */
    private static double[][] draws(LeastSquares.Fit fit, int[] told, int degrees) {
        var random = new SplittableRandom(Draw.SEED);
        var last = told.length - 1;
        var error = fit.deviation(told[0]);
        var lean = error > 0 ? fit.covariance(told[0], told[last]) / error : 0;
        var rest = Math.sqrt(Math.max(0, square(fit.deviation(told[last])) - lean * lean));
        var draws = new double[told.length][DRAWS];
        for (var k = 0; k < DRAWS; k++) {
            var scale = Math.sqrt(degrees / squares(random, degrees));
            var z = random.nextGaussian();
            draws[0][k] = fit.coefficients()[told[0]] + scale * error * z;
            if (last > 0) {
                draws[1][k] = fit.coefficients()[told[1]] + scale * (lean * z + rest * random.nextGaussian());
            }
        }
        return draws;
    }

    private static double squares(SplittableRandom random, int degrees) {
        var sum = 0.0;
        for (var d = 0; d < degrees; d++) sum += square(random.nextGaussian());
        return sum;
    }

    private static Worlds worlds(double[] one, double[] other) {
        var above = 0;
        var below = 0;
        for (var k = 0; k < DRAWS; k++) {
            if (one[k] > 0 && other[k] > 0) above++;
            if (one[k] < 0 && other[k] < 0) below++;
        }
        return new Worlds(above / (double) DRAWS, below / (double) DRAWS, (DRAWS - above - below) / (double) DRAWS);
    }

    private static Slope slope(LeastSquares.Fit fit, int place, double[] draws) {
        var sorted = Arrays.stream(draws).sorted().toArray();
        return new Slope(
                fit.coefficients()[place],
                fit.deviation(place),
                sorted[(int) (.05 * DRAWS)],
                sorted[(int) (.95 * DRAWS) - 1],
                Arrays.stream(draws).filter(it -> it > 0).count() / (double) DRAWS);
    }

    private static double square(double value) {
        return value * value;
    }
}

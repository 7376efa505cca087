package predicament.domain.theory;

import org.jspecify.annotations.Nullable;
import predicament.domain.theory.race.Race;

/** Both sides' stocks at the end of each step, as far back as the last estimate of their reactions looks. */
final class RaceSteps {

    private static final int LEAST_STEPS = 8;
    private static final int MOST_STEPS = 24;

    /** A power of two above the most steps, so that places go round by a mask. */
    private static final int PLACES = 32;

    private static final int SIZE = 3;

    private final double ridge;
    private final double reactionDeviations;
    private final double fatigueDeviations;
    private final double[][] stocks = new double[2][PLACES];
    private final double[][] cross = new double[SIZE][SIZE];
    private final double[] right = new double[SIZE];
    private final double[] found = new double[SIZE];
    private final Inversion inversion = new Inversion(SIZE);
    private int count;
    private int estimatedAt;
    private @Nullable Race race;

    /** The ridge of the regression, and how many standard errors a draw departs from its reaction and its fatigue. */
    RaceSteps(double ridge, double reactionDeviations, double fatigueDeviations) {
        this.ridge = ridge;
        this.reactionDeviations = reactionDeviations;
        this.fatigueDeviations = fatigueDeviations;
    }

    int count() {
        return count;
    }

    void add(double stockOfFirst, double stockOfSecond) {
        stocks[0][count & (PLACES - 1)] = stockOfFirst;
        stocks[1][count & (PLACES - 1)] = stockOfSecond;
        count++;
    }

    /** From the last steps; nothing while they are few. It stays the same until the next step. */
    @Nullable
    Race estimated() {
        if (count <= LEAST_STEPS || count == estimatedAt) return race;
        estimatedAt = count;
        fit(stocks[0], stocks[1]);
        var k = found[0];
        var a = -found[1];
        var g = found[2];
        fit(stocks[1], stocks[0]);
        race = new Race(k, a, g, found[0], -found[1], found[2]);
        return race;
    }

    /** The growth of a step on the other's stock, the own one and a constant. */
    private void fit(double[] own, double[] other) {
        var first = Math.max(1, count - MOST_STEPS);
        sum(own, other, first);
        var inverse = inversion.of(cross);
        for (var i = 0; i < SIZE; i++) found[i] = LeastSquares.dot(inverse[i], right);
        if (reactionDeviations == 0 && fatigueDeviations == 0) return;
        var variance = residuals(own, other, first) / Math.max(1, count - first - SIZE);
        found[0] += Math.sqrt(variance * inverse[0][0]) * reactionDeviations;
        found[1] += Math.sqrt(variance * inverse[1][1]) * fatigueDeviations;
    }

    private void sum(double[] own, double[] other, int first) {
        double xx = 0, xy = 0, x = 0, yy = 0, y = 0, xg = 0, yg = 0, g = 0;
        for (var k = first; k < count; k++) {
            var theirs = other[(k - 1) & (PLACES - 1)];
            var ours = own[(k - 1) & (PLACES - 1)];
            var growth = own[k & (PLACES - 1)] - ours;
            xx += theirs * theirs;
            xy += theirs * ours;
            x += theirs;
            yy += ours * ours;
            y += ours;
            xg += theirs * growth;
            yg += ours * growth;
            g += growth;
        }
        var hair = ridge + LeastSquares.HAIR;
        row(0, xx + hair, xy, x);
        row(1, xy, yy + hair, y);
        row(2, x, y, count - first + hair);
        right[0] = xg;
        right[1] = yg;
        right[2] = g;
    }

    private void row(int number, double one, double two, double three) {
        cross[number][0] = one;
        cross[number][1] = two;
        cross[number][2] = three;
    }

    private double residuals(double[] own, double[] other, int first) {
        var residuals = 0.0;
        for (var k = first; k < count; k++) {
            var theirs = other[(k - 1) & (PLACES - 1)];
            var ours = own[(k - 1) & (PLACES - 1)];
            var miss = own[k & (PLACES - 1)] - ours - (found[0] * theirs + found[1] * ours + found[2]);
            residuals += miss * miss;
        }
        return residuals;
    }
}

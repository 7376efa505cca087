package predicament.bench;

import java.util.List;
import predicament.domain.theory.DyadStream.Deed;

/**
 * The least that a theory of threat does, as the peer of all of them: both sides' threat fades since the last move and
 * takes the next one in, read from columns of numbers, with no object a move and nothing kept but two numbers.
 */
record Columns(double[] day, boolean[] byFirst, int[] sign, double[] strength, double[] character, double[] cost) {

    private static final double BETA = 1.2;
    private static final double BIAS = .5;
    private static final double DISCOUNT = .35;
    private static final double HALF_LIFE_DAYS = 60;

    static Columns of(List<Deed> deeds) {
        var size = deeds.size();
        var columns = new Columns(
                new double[size],
                new boolean[size],
                new int[size],
                new double[size],
                new double[size],
                new double[size]);
        for (var k = 0; k < size; k++) {
            var deed = deeds.get(k);
            columns.day[k] = deed.day();
            columns.byFirst[k] = deed.byFirst();
            columns.sign[k] = deed.sign();
            columns.strength[k] = deed.strength();
            columns.character[k] = deed.character();
            columns.cost[k] = deed.cost();
        }
        return columns;
    }

    /** The sum of threat (0 to 100) after each move, so that nothing of the work can be left out. */
    double fold() {
        var sum = 0.0;
        var first = 0.0;
        var second = 0.0;
        var firstAt = day[0];
        var secondAt = day[0];
        for (var k = 0; k < day.length; k++) {
            var step = step(k);
            if (byFirst[k]) {
                second = second * kept(day[k] - secondAt) + step;
                secondAt = day[k];
                sum += threat(second);
            } else {
                first = first * kept(day[k] - firstAt) + step;
                firstAt = day[k];
                sum += threat(first);
            }
        }
        return sum;
    }

    private double step(int k) {
        if (sign[k] > 0) return BETA * strength[k] * (1 + (1 - BIAS) * character[k] + BIAS) / 2;
        return sign[k] < 0 ? -BETA * strength[k] * cost[k] * DISCOUNT : 0;
    }

    private static double kept(double days) {
        return Math.pow(2, -days / HALF_LIFE_DAYS);
    }

    private static double threat(double theta) {
        return 100 / (1 + Math.exp(-theta));
    }
}

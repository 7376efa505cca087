package predicament.domain.theory;

import org.jspecify.annotations.Nullable;
import predicament.domain.theory.race.Race;

/** Both sides' stocks at the end of each step, as far back as the last estimate of their reactions looks. */
final class RaceSteps {

    private static final int LEAST_STEPS = 8;
    private static final int MOST_STEPS = 24;

    /** A power of two above the most steps, so that places go round by a mask. */
    private static final int PLACES = 32;

    /** Coefficients of a side's equation: the other's stock, its own and a constant. */
    private static final int SIZE = 3;

    private final double hair;
    private final double reactionDeviations;
    private final double fatigueDeviations;
    private final double[][] stocks = new double[2][PLACES];
    private final double[] stock = new double[2];
    private final double[] square = new double[2];
    private final double[] growth = new double[2];

    /** By whose stock and by whose growth. */
    private final double[][] stockByGrowth = new double[2][2];

    private double cross;
    private int rows;
    private int count;
    private int estimatedAt;
    private @Nullable Race race;

    /** One side's equation. */
    private record Side(double reaction, double fatigue, double grievance) {}

    /** The ridge of the regression, and how many standard errors a draw departs from its reaction and its fatigue. */
    RaceSteps(double ridge, double reactionDeviations, double fatigueDeviations) {
        hair = ridge + LeastSquares.HAIR;
        this.reactionDeviations = reactionDeviations;
        this.fatigueDeviations = fatigueDeviations;
    }

    int count() {
        return count;
    }

    /** Sums go on from step to step, and are taken afresh now and then, so that rounding does not gather. */
    void add(double stockOfFirst, double stockOfSecond) {
        stocks[0][place(count)] = stockOfFirst;
        stocks[1][place(count)] = stockOfSecond;
        count++;
        if (count < 2) return;
        if (count % MOST_STEPS == 0) {
            clear();
            for (var row = firstRow(); row < count; row++) count(row, 1);
            return;
        }
        count(count - 1, 1);
        if (rows > MOST_STEPS) count(count - 1 - MOST_STEPS, -1);
    }

    /** From the last steps; nothing while they are few. It stays the same until the next step. */
    @Nullable
    Race estimated() {
        if (count <= LEAST_STEPS || count == estimatedAt) return race;
        estimatedAt = count;
        var first = fit(0, 1);
        var second = fit(1, 0);
        race = new Race(
                first.reaction, first.fatigue, first.grievance, second.reaction, second.fatigue, second.grievance);
        return race;
    }

    private int firstRow() {
        return Math.max(1, count - MOST_STEPS);
    }

    private void clear() {
        rows = 0;
        cross = 0;
        for (var side = 0; side < 2; side++) {
            stock[side] = 0;
            square[side] = 0;
            growth[side] = 0;
            stockByGrowth[side][0] = 0;
            stockByGrowth[side][1] = 0;
        }
    }

    private void count(int row, int sign) {
        rows += sign;
        cross += sign * before(0, row) * before(1, row);
        for (var side = 0; side < 2; side++) {
            var before = sign * before(side, row);
            stock[side] += before;
            square[side] += before * before(side, row);
            growth[side] += sign * growth(side, row);
            stockByGrowth[side][0] += before * growth(0, row);
            stockByGrowth[side][1] += before * growth(1, row);
        }
    }

    private double before(int side, int row) {
        return stocks[side][place(row - 1)];
    }

    private double growth(int side, int row) {
        return stocks[side][place(row)] - before(side, row);
    }

    private static int place(int step) {
        return step & (PLACES - 1);
    }

    /** The growth of a step on the other's stock, the own one and a constant, by deviations from what the constant takes. */
    private Side fit(int own, int other) {
        var n = rows + hair;
        var ownSquare = square[own] + hair - stock[own] * stock[own] / n;
        var otherSquare = square[other] + hair - stock[other] * stock[other] / n;
        var product = cross - stock[own] * stock[other] / n;
        var ownRight = stockByGrowth[own][own] - stock[own] * growth[own] / n;
        var otherRight = stockByGrowth[other][own] - stock[other] * growth[own] / n;
        var determinant = ownSquare * otherSquare - product * product;
        var reaction = (ownSquare * otherRight - product * ownRight) / determinant;
        var keeping = (otherSquare * ownRight - product * otherRight) / determinant;
        var constant = (growth[own] - keeping * stock[own] - reaction * stock[other]) / n;
        if (reactionDeviations == 0 && fatigueDeviations == 0) return new Side(reaction, -keeping, constant);
        var variance = residuals(own, other, reaction, keeping, constant) / Math.max(1, rows - SIZE);
        return new Side(
                reaction + Math.sqrt(variance * ownSquare / determinant) * reactionDeviations,
                -(keeping + Math.sqrt(variance * otherSquare / determinant) * fatigueDeviations),
                constant);
    }

    private double residuals(int own, int other, double reaction, double keeping, double constant) {
        var residuals = 0.0;
        for (var row = firstRow(); row < count; row++) {
            var miss = growth(own, row) - (reaction * before(other, row) + keeping * before(own, row) + constant);
            residuals += miss * miss;
        }
        return residuals;
    }
}

package predicament.domain.theory;

import java.util.Arrays;
import predicament.domain.perception.Logit;

/**
 * How one side answers: logit P(it cooperates) = rest + a + b (the other cooperated last) + c (it did itself), with a
 * normal prior around 0 on a, b and c, so that a few rows say little. Rows are counted by cell, so that a fit costs the
 * same after ten moves and after ten thousand.
 */
final class Reciprocity {

    private static final int SIZE = 3;
    private static final int CELLS = 4;
    private static final int ROUNDS = 25;

    /** A step as short as this leaves an error of its third power. */
    private static final double SHORT = 1e-4;

    /** Beyond this the slope's own bend says nothing. */
    private static final double BOLD = .5;

    private final double rest;
    private final double precision;

    /** By cell: twice whether the other cooperated last, and once whether it did itself. */
    private final double[] cooperated = new double[CELLS];

    private final double[] all = new double[CELLS];
    private final double[] chance = new double[CELLS];
    private final double[] part = new double[CELLS];
    private final double[] coefficients = new double[SIZE];
    private final double[] step = new double[SIZE];
    private final double[] right = new double[SIZE];
    private final Symmetric curvature = new Symmetric();
    private boolean stale;

    /** {@code rest} is the log-odds of cooperation where nothing is known. */
    Reciprocity(double rest, double priorSpread) {
        this.rest = rest;
        precision = 1 / (priorSpread * priorSpread);
        Arrays.fill(chance, Logit.sigma(rest));
        bend();
    }

    void add(boolean otherCooperated, boolean itselfCooperated, boolean cooperates) {
        var cell = cell(otherCooperated, itselfCooperated);
        all[cell]++;
        if (cooperates) cooperated[cell]++;
        stale = true;
    }

    /** Log-odds that it cooperates next; {@code deviations} of its standard error are added. */
    double next(boolean otherCooperated, boolean itselfCooperated, double deviations) {
        fit();
        var cell = cell(otherCooperated, itselfCooperated);
        if (deviations == 0) return logOdds(cell);
        bend();
        return logOdds(cell) + deviations * Math.sqrt(curvature.inverseAt(1, cell >> 1, cell & 1));
    }

    /** The answer to the other's last move, b. */
    double answering() {
        fit();
        return coefficients[1];
    }

    double deviation() {
        fit();
        bend();
        return Math.sqrt(curvature.inverseAt(0, 1, 0));
    }

    /** Steps to the mode; the penalty makes the target strictly concave. The first begins where the last fit ended. */
    private void fit() {
        if (!stale) return;
        stale = false;
        for (var round = 0; round < ROUNDS; round++) {
            bend();
            var length = step();
            for (var k = 0; k < SIZE; k++) coefficients[k] += step[k];
            if (round > 0 && length < SHORT) {
                for (var cell = 0; cell < CELLS; cell++) chance[cell] += moved(cell);
                return;
            }
            for (var cell = 0; cell < CELLS; cell++) chance[cell] = Logit.sigma(logOdds(cell));
        }
    }

    private double logOdds(int cell) {
        return rest + (coefficients[0] + along(cell, coefficients));
    }

    private static double along(int cell, double[] slopes) {
        return (cell >> 1) * slopes[1] + (cell & 1) * slopes[2];
    }

    private double weight(int cell) {
        return chance[cell] * (1 - chance[cell]);
    }

    /** How far a short step moves the chance of a cell. */
    private double moved(int cell) {
        var by = step[0] + along(cell, step);
        return weight(cell) * by * (1 + (.5 - chance[cell]) * by);
    }

    private void bend() {
        for (var cell = 0; cell < CELLS; cell++) part[cell] = all[cell] * weight(cell);
        curvature.set(precision, part);
    }

    /** Newton's step, bent by how the curvature changes along it (Chebyshev's); its length. */
    private double step() {
        for (var cell = 0; cell < CELLS; cell++) part[cell] = cooperated[cell] - all[cell] * chance[cell];
        gather();
        for (var k = 0; k < SIZE; k++) right[k] -= precision * coefficients[k];
        curvature.solve(right, step);
        var length = Math.max(Math.abs(step[0]), Math.max(Math.abs(step[1]), Math.abs(step[2])));
        if (length > BOLD) return length;
        for (var cell = 0; cell < CELLS; cell++) {
            var by = step[0] + along(cell, step);
            part[cell] = all[cell] * weight(cell) * (chance[cell] - .5) * by * by;
        }
        gather();
        curvature.addSolved(right, step);
        return length;
    }

    /** What the cells say of each coefficient. */
    private void gather() {
        right[0] = part[0] + part[1] + (part[2] + part[3]);
        right[1] = part[2] + part[3];
        right[2] = part[1] + part[3];
    }

    private static int cell(boolean otherCooperated, boolean itselfCooperated) {
        return (otherCooperated ? 2 : 0) + (itselfCooperated ? 1 : 0);
    }
}

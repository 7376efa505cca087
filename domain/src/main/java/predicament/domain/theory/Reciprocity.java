package predicament.domain.theory;

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

    private final double rest;
    private final double precision;

    /** By cell: twice whether the other cooperated last, and once whether it did itself. */
    private final double[] cooperated = new double[CELLS];

    private final double[] all = new double[CELLS];
    private final double[] coefficients = new double[SIZE];
    private final double[] gradient = new double[SIZE];
    private final double[][] curvature = new double[SIZE][SIZE];
    private final double[] missed = new double[CELLS];
    private final double[] weight = new double[CELLS];
    private final Inversion inversion = new Inversion(SIZE);
    private double[][] covariance;
    private boolean stale;

    /** {@code rest} is the log-odds of cooperation where nothing is known. */
    Reciprocity(double rest, double priorSpread) {
        this.rest = rest;
        precision = 1 / (priorSpread * priorSpread);
        covariance = new double[SIZE][SIZE];
        for (var k = 0; k < SIZE; k++) covariance[k][k] = 1 / precision;
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
        return deviations == 0 ? logOdds(cell) : logOdds(cell) + deviations * Math.sqrt(variance(cell));
    }

    private double logOdds(int cell) {
        return rest + (coefficients[0] + (cell >> 1) * coefficients[1] + (cell & 1) * coefficients[2]);
    }

    private double variance(int cell) {
        var row = new double[] {1, cell >> 1, cell & 1};
        var variance = 0.0;
        for (var i = 0; i < SIZE; i++) {
            for (var j = 0; j < SIZE; j++) variance += row[i] * covariance[i][j] * row[j];
        }
        return variance;
    }

    /** The answer to the other's last move, b. */
    double answering() {
        fit();
        return coefficients[1];
    }

    double deviation() {
        fit();
        return Math.sqrt(covariance[1][1]);
    }

    /** Newton's steps to the mode; the penalty makes the target strictly concave. */
    private void fit() {
        if (!stale) return;
        stale = false;
        for (var round = 0; round < ROUNDS; round++) {
            weigh();
            slope();
            bend();
            covariance = inversion.of(curvature);
            var moved = 0.0;
            for (var k = 0; k < SIZE; k++) {
                var step = LeastSquares.dot(covariance[k], gradient);
                coefficients[k] += step;
                moved = Math.max(moved, Math.abs(step));
            }
            if (moved < 1e-10) return;
        }
    }

    private void weigh() {
        for (var cell = 0; cell < CELLS; cell++) {
            var p = Logit.sigma(logOdds(cell));
            missed[cell] = cooperated[cell] - all[cell] * p;
            weight[cell] = all[cell] * p * (1 - p);
        }
    }

    private void slope() {
        gradient[0] = -precision * coefficients[0] + missed[0] + missed[1] + missed[2] + missed[3];
        gradient[1] = -precision * coefficients[1] + missed[2] + missed[3];
        gradient[2] = -precision * coefficients[2] + missed[1] + missed[3];
    }

    private void bend() {
        curvature[0][0] = precision + weight[0] + weight[1] + weight[2] + weight[3];
        curvature[1][1] = precision + weight[2] + weight[3];
        curvature[2][2] = precision + weight[1] + weight[3];
        curvature[0][1] = curvature[1][0] = weight[2] + weight[3];
        curvature[0][2] = curvature[2][0] = weight[1] + weight[3];
        curvature[1][2] = curvature[2][1] = weight[3];
    }

    private static int cell(boolean otherCooperated, boolean itselfCooperated) {
        return (otherCooperated ? 2 : 0) + (itselfCooperated ? 1 : 0);
    }
}

package predicament.domain.theory;

import predicament.domain.perception.Logit;

/**
 * How one side answers: logit P(it cooperates) = rest + a + b (the other cooperated last) + c (it did itself), with a
 * normal prior around 0 on a, b and c, so that a few rows say little. Rows are counted by cell, so that a fit costs the
 * same after ten moves and after ten thousand.
 */
final class Reciprocity {

    private static final int SIZE = 3;
    private static final int ROUNDS = 25;

    private final double rest;
    private final double precision;
    private final double[][] cooperated = new double[2][2];
    private final double[][] all = new double[2][2];
    private final double[] coefficients = new double[SIZE];
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
        all[cell(otherCooperated)][cell(itselfCooperated)]++;
        if (cooperates) cooperated[cell(otherCooperated)][cell(itselfCooperated)]++;
        stale = true;
    }

    /** Log-odds that it cooperates next; {@code deviations} of its standard error are added. */
    double next(boolean otherCooperated, boolean itselfCooperated, double deviations) {
        fit();
        var row = row(cell(otherCooperated), cell(itselfCooperated));
        var variance = 0.0;
        for (var i = 0; i < SIZE; i++) {
            for (var j = 0; j < SIZE; j++) variance += row[i] * covariance[i][j] * row[j];
        }
        return rest + LeastSquares.dot(row, coefficients) + deviations * Math.sqrt(variance);
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
            var gradient = new double[SIZE];
            var curvature = new double[SIZE][SIZE];
            for (var k = 0; k < SIZE; k++) {
                gradient[k] = -precision * coefficients[k];
                curvature[k][k] = precision;
            }
            for (var other = 0; other < 2; other++) {
                for (var itself = 0; itself < 2; itself++) {
                    var row = row(other, itself);
                    var p = Logit.sigma(rest + LeastSquares.dot(row, coefficients));
                    var n = all[other][itself];
                    for (var i = 0; i < SIZE; i++) {
                        gradient[i] += row[i] * (cooperated[other][itself] - n * p);
                        for (var j = 0; j < SIZE; j++) curvature[i][j] += n * p * (1 - p) * row[i] * row[j];
                    }
                }
            }
            covariance = LeastSquares.inverse(curvature);
            var moved = 0.0;
            for (var k = 0; k < SIZE; k++) {
                var step = LeastSquares.dot(covariance[k], gradient);
                coefficients[k] += step;
                moved = Math.max(moved, Math.abs(step));
            }
            if (moved < 1e-10) return;
        }
    }

    private static int cell(boolean cooperated) {
        return cooperated ? 1 : 0;
    }

    private static double[] row(int other, int itself) {
        return new double[] {1, other, itself};
    }
}

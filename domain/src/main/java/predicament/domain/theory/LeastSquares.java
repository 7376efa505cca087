package predicament.domain.theory;

import java.util.List;

/** Ordinary least squares, or ridge regression toward zero where few rows would let coefficients run wild. */
public final class LeastSquares {

    /** An outcome with what is to explain it; a constant is a regressor of its own. */
    public static final class Row {

        private final double outcome;
        private final double[] regressors;

        public Row(double outcome, double... regressors) {
            this.outcome = outcome;
            this.regressors = regressors.clone();
        }

        private double outcome() {
            return outcome;
        }

        private double[] regressors() {
            return regressors;
        }
    }

    /** Coefficients, the sum of squared residuals, and the coefficients' covariance for a residual variance of 1. */
    public static final class Fit {

        private final double[] coefficients;
        private final double residuals;
        private final double[][] covariance;
        private final int rows;

        private Fit(double[] coefficients, double residuals, double[][] covariance, int rows) {
            this.coefficients = coefficients;
            this.residuals = residuals;
            this.covariance = covariance;
            this.rows = rows;
        }

        public double[] coefficients() {
            return coefficients.clone();
        }

        double residuals() {
            return residuals;
        }

        double variance() {
            return residuals / Math.max(1, rows - coefficients.length);
        }

        public double deviation(int coefficient) {
            return Math.sqrt(covariance(coefficient, coefficient));
        }

        double covariance(int one, int other) {
            return variance() * covariance[one][other];
        }
    }

    /** It keeps a regressor that never moved from dividing by zero. */
    static final double HAIR = 1e-12;

    private LeastSquares() {}

    /** {@code ridge} is added to the diagonal; 0 gives ordinary least squares. */
    public static Fit fit(List<Row> rows, double ridge) {
        var size = rows.getFirst().regressors().length;
        var cross = new double[size][size];
        var right = new double[size];
        for (var row : rows) {
            for (var i = 0; i < size; i++) {
                right[i] += row.regressors()[i] * row.outcome();
                for (var j = 0; j < size; j++) cross[i][j] += row.regressors()[i] * row.regressors()[j];
            }
        }
        for (var i = 0; i < size; i++) cross[i][i] += ridge + HAIR;
        var inverse = new Inversion(size).of(cross);
        var coefficients = new double[size];
        for (var i = 0; i < size; i++) coefficients[i] = dot(inverse[i], right);
        var residuals = 0.0;
        for (var row : rows) {
            var miss = row.outcome() - dot(coefficients, row.regressors());
            residuals += miss * miss;
        }
        return new Fit(coefficients, residuals, inverse, rows.size());
    }

    static double dot(double[] one, double[] other) {
        var sum = 0.0;
        for (var k = 0; k < one.length; k++) sum += one[k] * other[k];
        return sum;
    }
}

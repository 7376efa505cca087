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
            return Math.sqrt(variance() * covariance[coefficient][coefficient]);
        }
    }

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
        // a hair keeps a regressor that never moved from dividing by zero
        for (var i = 0; i < size; i++) cross[i][i] += ridge + 1e-12;
        var inverse = inverse(cross);
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

    /** Gauss and Jordan with partial pivoting. */
    static double[][] inverse(double[][] matrix) {
        var size = matrix.length;
        var work = new double[size][2 * size];
        for (var i = 0; i < size; i++) {
            System.arraycopy(matrix[i], 0, work[i], 0, size);
            work[i][size + i] = 1;
        }
        for (var column = 0; column < size; column++) {
            var pivot = column;
            for (var i = column + 1; i < size; i++) {
                if (Math.abs(work[i][column]) > Math.abs(work[pivot][column])) pivot = i;
            }
            var swap = work[column];
            work[column] = work[pivot];
            work[pivot] = swap;
            var scale = work[column][column];
            for (var j = 0; j < 2 * size; j++) work[column][j] /= scale;
            for (var i = 0; i < size; i++) {
                if (i == column) continue;
                var factor = work[i][column];
                for (var j = 0; j < 2 * size; j++) work[i][j] -= factor * work[column][j];
            }
        }
        var inverse = new double[size][size];
        for (var i = 0; i < size; i++) System.arraycopy(work[i], size, inverse[i], 0, size);
        return inverse;
    }
}

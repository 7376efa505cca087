package predicament.domain.theory;

import java.util.Arrays;

/** The inverse of a matrix by Gauss and Jordan with partial pivoting, in arrays that are used again. */
final class Inversion {

    private final int size;
    private final double[][] work;
    private final double[][] inverse;

    Inversion(int size) {
        this.size = size;
        work = new double[size][2 * size];
        inverse = new double[size][size];
    }

    /** Holds until the next is asked for. */
    double[][] of(double[][] matrix) {
        for (var i = 0; i < size; i++) {
            System.arraycopy(matrix[i], 0, work[i], 0, size);
            Arrays.fill(work[i], size, 2 * size, 0);
            work[i][size + i] = 1;
        }
        for (var column = 0; column < size; column++) {
            pivot(column);
            reduce(column);
        }
        for (var i = 0; i < size; i++) System.arraycopy(work[i], size, inverse[i], 0, size);
        return inverse;
    }

    private void pivot(int column) {
        var pivot = column;
        for (var i = column + 1; i < size; i++) {
            if (Math.abs(work[i][column]) > Math.abs(work[pivot][column])) pivot = i;
        }
        var swap = work[column];
        work[column] = work[pivot];
        work[pivot] = swap;
    }

    private void reduce(int column) {
        var row = work[column];
        var scale = row[column];
        for (var j = 0; j < row.length; j++) row[j] /= scale;
        for (var i = 0; i < size; i++) {
            if (i == column) continue;
            var other = work[i];
            var factor = other[column];
            for (var j = 0; j < row.length; j++) other[j] -= factor * row[j];
        }
    }
}

package predicament.domain.theory;

/** A symmetric matrix of three, positive definite, with its inverse by cofactors. */
final class Symmetric {

    private double i00, i01, i02, i11, i12, i22;

    /** Of the weights of the four cells of two switches and a constant, with a precision on the diagonal. */
    void set(double precision, double[] weight) {
        var both = weight[3];
        var one = weight[2] + both;
        var other = weight[1] + both;
        invert(precision + weight[0] + weight[1] + one, one, other, precision + one, both, precision + other);
    }

    private void invert(double m00, double m01, double m02, double m11, double m12, double m22) {
        var c00 = m11 * m22 - m12 * m12;
        var c01 = m02 * m12 - m01 * m22;
        var c02 = m01 * m12 - m02 * m11;
        var scale = 1 / (m00 * c00 + m01 * c01 + m02 * c02);
        i00 = scale * c00;
        i01 = scale * c01;
        i02 = scale * c02;
        i11 = scale * (m00 * m22 - m02 * m02);
        i12 = scale * (m01 * m02 - m00 * m12);
        i22 = scale * (m00 * m11 - m01 * m01);
    }

    void solve(double[] right, double[] into) {
        into[0] = 0;
        into[1] = 0;
        into[2] = 0;
        addSolved(right, into);
    }

    void addSolved(double[] right, double[] to) {
        to[0] += i00 * right[0] + i01 * right[1] + i02 * right[2];
        to[1] += i01 * right[0] + i11 * right[1] + i12 * right[2];
        to[2] += i02 * right[0] + i12 * right[1] + i22 * right[2];
    }

    /** The inverse as a form of a vector, which is the variance along it. */
    double inverseAt(double x, double y, double z) {
        return x * x * i00 + y * y * i11 + z * z * i22 + 2 * (x * y * i01 + x * z * i02 + y * z * i12);
    }
}

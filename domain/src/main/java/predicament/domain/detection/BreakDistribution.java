package predicament.domain.detection;

/**
 * Where a Brownian motion that drifts down on both sides is highest, which is how far the estimate of a break falls from
 * the break itself (Bai 1997). The ratio is that of the variance after the break to the one before; lengths are in units
 * of the variance before over the square of the jump.
 */
final class BreakDistribution {

    /** Beyond this on either side lies nothing that counts. */
    private static final double FAR = 500;

    private static final int HALVINGS = 100;

    /** Either way of the normal integral is good to twelve digits where they meet. */
    private static final double NEAR = 2;

    private static final int TERMS = 60;

    private BreakDistribution() {}

    static double quantile(double probability, double ratio) {
        var low = -FAR * Math.max(1, ratio);
        var high = -low;
        for (var k = 0; k < HALVINGS; k++) {
            var middle = (low + high) / 2;
            if (below(middle, ratio) < probability) low = middle;
            else high = middle;
        }
        return low;
    }

    /** The probability that it lies below x. */
    static double below(double x, double ratio) {
        return x < 0 ? beyond(-x, ratio) : 1 - beyond(x / ratio, 1 / ratio);
    }

    /** That it lies further out than a length on a side, whose own variance is the unit, by the other side's variance. */
    private static double beyond(double length, double other) {
        var root = Math.sqrt(length);
        var drift = 1 / other;
        return (length / 2 - 2 + (other + 2) * (other + 2) / (other + 1)) * Math.exp(logTail(root / 2))
                - root / Math.sqrt(2 * Math.PI) * Math.exp(-length / 8)
                - other
                        * (other + 2)
                        / (other + 1)
                        * Math.exp(drift * (1 + drift) * length / 2 + logTail((.5 + drift) * root));
    }

    /** The logarithm of a normal variable's probability to exceed x: by its series near zero, else by Laplace's fraction. */
    private static double logTail(double x) {
        if (x < NEAR) {
            var term = x;
            var sum = x;
            for (var k = 3; k < 2 * TERMS; k += 2) {
                term *= x * x / k;
                sum += term;
            }
            return Math.log(.5 - sum * Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI));
        }
        var fraction = x;
        for (var k = TERMS; k > 0; k--) fraction = x + k / fraction;
        return -x * x / 2 - Math.log(2 * Math.PI) / 2 - Math.log(fraction);
    }
}

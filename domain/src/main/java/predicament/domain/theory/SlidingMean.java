package predicament.domain.theory;

/** The mean of values that come and go, each taken to a part of 2^40, so that no order in which they do so leaves a trace. */
final class SlidingMean {

    private static final double PARTS = 0x1p40;

    private long sum;
    private int count;

    void add(double value) {
        sum += parts(value);
        count++;
    }

    void remove(double value) {
        sum -= parts(value);
        count--;
    }

    int count() {
        return count;
    }

    double mean() {
        return sum / PARTS / count;
    }

    private static long parts(double value) {
        return (long) (value * PARTS);
    }
}

package predicament.domain.theory;

/** A sum that carries the rounding error of each step along (Kahan 1965), and its mean, as streams of doubles have it. */
final class Mean {

    private double sum;
    private double error;
    private int count;

    void clear() {
        sum = 0;
        error = 0;
        count = 0;
    }

    void add(double value) {
        var corrected = value - error;
        var next = sum + corrected;
        error = next - sum - corrected;
        sum = next;
        count++;
    }

    int count() {
        return count;
    }

    double sum() {
        return sum - error;
    }

    double mean() {
        return sum() / count;
    }
}

package predicament.domain.theory;

import java.util.Arrays;

/** One side's threat on the logit scale, from each of some instants on, in the order of time. */
final class Knots {

    private long[] at;
    private double[] theta;
    private int count;

    /** How many had come by the instant asked of last; the next is seldom far from it. */
    private int come;

    /** With places for as many as will probably come. */
    Knots(int likely) {
        at = new long[likely + 1];
        theta = new double[likely + 1];
    }

    void add(long instant, double value) {
        if (count == at.length) {
            at = Arrays.copyOf(at, 2 * count);
            theta = Arrays.copyOf(theta, 2 * count);
        }
        at[count] = instant;
        theta[count++] = value;
    }

    int count() {
        return count;
    }

    long at(int knot) {
        return at[knot];
    }

    double theta(int knot) {
        return theta[knot];
    }

    /** How many had come by an instant. */
    int upTo(long instant) {
        while (come < count && at[come] <= instant) come++;
        while (come > 0 && at[come - 1] > instant) come--;
        return come;
    }
}

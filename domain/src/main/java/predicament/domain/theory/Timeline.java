package predicament.domain.theory;

import java.util.Arrays;
import java.util.NavigableMap;

/** A number that changes at known instants. It looks on from where it was asked last, so that each run asks its own. */
final class Timeline {

    private final double before;
    private final long[] at;
    private final double[] value;

    /** How many changes had come by the instant asked of last. */
    private int come;

    private Timeline(double before, long[] at, double[] value) {
        this.before = before;
        this.at = at;
        this.value = value;
    }

    /** A number before its first change, and from each change on. */
    static Timeline of(double before, NavigableMap<Long, Double> changes) {
        var at = changes.keySet().stream().mapToLong(Long::longValue).toArray();
        var value = changes.values().stream().mapToDouble(Double::doubleValue).toArray();
        return new Timeline(before, at, value);
    }

    Timeline anew() {
        return new Timeline(before, at, value);
    }

    double at(long instant) {
        while (come < at.length && at[come] <= instant) come++;
        while (come > 0 && at[come - 1] > instant) come--;
        return come == 0 ? before : value[come - 1];
    }

    boolean changesAt(long instant) {
        return Arrays.binarySearch(at, instant) >= 0;
    }
}

package predicament.domain.theory;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Stretches of time in a theory's state, in the order in which they were detected; the last may be open to the end. */
final class Stretches {

    private static final long OPEN = Long.MAX_VALUE;

    private long[] onset = new long[4];
    private long[] detected = new long[4];
    private long[] left = new long[4];
    private int count;

    /** Whether the last one goes on. */
    boolean isOpen() {
        return count > 0 && left[count - 1] == OPEN;
    }

    boolean isEmpty() {
        return count == 0;
    }

    void open(long began, long found) {
        if (count == onset.length) {
            onset = Arrays.copyOf(onset, 2 * count);
            detected = Arrays.copyOf(detected, 2 * count);
            left = Arrays.copyOf(left, 2 * count);
        }
        onset[count] = began;
        detected[count] = found;
        left[count++] = OPEN;
    }

    void close(long at) {
        left[count - 1] = at;
    }

    /** Whether an instant lies in the newest of those detected by then. */
    boolean cover(long at) {
        var newest = count - 1;
        while (newest >= 0 && detected[newest] > at) newest--;
        return newest >= 0 && at < left[newest];
    }

    OnsetForecast.Dated dated(int stretch) {
        return new OnsetForecast.Dated(Instant.ofEpochMilli(onset[stretch]), Instant.ofEpochMilli(detected[stretch]));
    }

    List<Path.Stretch> all() {
        return IntStream.range(0, count)
                .mapToObj(k -> new Path.Stretch(dated(k), left[k] == OPEN ? null : Instant.ofEpochMilli(left[k])))
                .toList();
    }
}

package predicament.domain.theory;

import java.util.Arrays;

/**
 * Challenges that wait for an answer, each until its time is over. The first that is conceded or left without one has
 * failed to be deterred; after it none need be kept.
 */
final class Challenges {

    private long[] occurred = new long[8];
    private long[] learned = new long[8];
    private long[] deadline = new long[8];
    private boolean[] answered = new boolean[8];
    private int count;
    private boolean failed;

    void add(long at, long heard, long until) {
        if (failed) return;
        if (count == occurred.length) {
            occurred = Arrays.copyOf(occurred, 2 * count);
            learned = Arrays.copyOf(learned, 2 * count);
            deadline = Arrays.copyOf(deadline, 2 * count);
            answered = Arrays.copyOf(answered, 2 * count);
        }
        occurred[count] = at;
        learned[count] = heard;
        deadline[count] = until;
        answered[count++] = false;
    }

    /** A firm move answers all that its side had learned of when it was made. */
    void answer(long made) {
        for (var k = 0; k < count; k++) {
            if (learned[k] <= made) answered[k] = true;
        }
    }

    /** A concession fails the first that has no answer. */
    void concede(long made, long heard, Stretches failure) {
        for (var k = 0; k < count && !failed; k++) {
            if (!answered[k] && learned[k] <= made) fail(k, heard, failure);
        }
    }

    /** Those whose time was over before now fail without an answer, and wait no more. */
    void expire(long now, Stretches failure) {
        var left = 0;
        for (var k = 0; k < count && !failed; k++) {
            if (deadline[k] >= now) {
                keep(k, left++);
            } else if (!answered[k]) {
                fail(k, deadline[k], failure);
            }
        }
        count = failed ? 0 : left;
    }

    boolean unansweredBy(long at) {
        for (var k = 0; k < count; k++) {
            if (!answered[k] && deadline[k] <= at) return true;
        }
        return false;
    }

    private void keep(int from, int to) {
        occurred[to] = occurred[from];
        learned[to] = learned[from];
        deadline[to] = deadline[from];
        answered[to] = answered[from];
    }

    private void fail(int challenge, long detected, Stretches failure) {
        failure.open(occurred[challenge], detected);
        failed = true;
        count = 0;
    }
}

package predicament.domain.theory;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;

/**
 * How strongly one side has answered what provoked it: the median ratio of its first counter-move to the provocation as it
 * saw it, shrunk to where it began with the weight of three reactions. A provocation waits for its answer no longer than
 * the answer may take at the tempo known by then.
 */
final class Reactions {

    private static final double LEAST_PROVOCATION = .01;
    private static final int WEIGHT_OF_START = 3;

    private record Provocation(Instant learned, double felt) {}

    private final double start;
    private final Queue<Provocation> waiting = new ArrayDeque<>();
    private final RunningMedian ratios = new RunningMedian();

    Reactions(double start) {
        this.start = start;
    }

    void provoked(Felt move, double felt) {
        waiting.add(new Provocation(move.learned(), Math.max(LEAST_PROVOCATION, felt)));
    }

    /** A hostile move of the side's own answers all that it had learned of before and that is not too long ago. */
    void answered(Felt move, double withinDays) {
        Iterator<Provocation> left = waiting.iterator();
        while (left.hasNext()) {
            var provocation = left.next();
            if (!move.occurred().isAfter(provocation.learned())) return;
            if (Exchange.days(provocation.learned(), move.occurred()) <= withinDays) {
                ratios.add(move.strength() / provocation.felt());
            }
            left.remove();
        }
    }

    double omega() {
        if (ratios.count() == 0) return start;
        return (WEIGHT_OF_START * start + ratios.count() * ratios.median()) / (WEIGHT_OF_START + ratios.count());
    }
}

package predicament.bench;

import java.util.ArrayList;
import java.util.List;

/** Times of one thing done again and again, in seconds. */
record Samples(List<Double> seconds) {

    /** What is measured; what it throws ends the comparison. */
    interface Work {

        void run() throws Exception;
    }

    /** Two lists of times, taken in turns, so that whatever else the machine does falls on both. */
    record Pair(Samples peer, Samples ours) {}

    static Samples none() {
        return new Samples(new ArrayList<>());
    }

    static Pair inTurns(int warmUp, int times, Work peer, Work ours) throws Exception {
        for (var k = 0; k < warmUp; k++) {
            peer.run();
            ours.run();
        }
        var pair = new Pair(none(), none());
        for (var k = 0; k < times; k++) {
            pair.peer().time(peer);
            pair.ours().time(ours);
        }
        return pair;
    }

    void time(Work work) throws Exception {
        var begun = System.nanoTime();
        work.run();
        add(System.nanoTime() - begun);
    }

    void add(long nanos) {
        seconds.add(nanos / 1e9);
    }

    double median() {
        return quantile(.5);
    }

    /** The time that this share of the runs did not exceed. */
    double quantile(double share) {
        var inOrder = seconds.stream().sorted().toList();
        return inOrder.get((int) Math.min(inOrder.size() - 1L, Math.round(share * (inOrder.size() - 1))));
    }
}

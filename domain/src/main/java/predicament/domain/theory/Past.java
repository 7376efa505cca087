package predicament.domain.theory;

/** The moves told so far in the order of learning. What is asked of it costs what it answers, however much is past. */
final class Past {

    private static final int NONE = -1;

    private final Exchange exchange;
    private final double defaultTempoDays;
    private final RunningMedian gaps = new RunningMedian();
    private final int[] lastHostile = {NONE, NONE};
    private final int[] hostile;
    private int told;
    private int hostiles;

    /** How many hostile moves the tempo knows of, and which of them stands first in the window asked of last. */
    private int paced;

    private double tempo;

    /** From now back to where the window of a spiral opened: eight times the tempo, in milliseconds. */
    private long window;

    private int first;

    Past(Exchange exchange, double defaultTempoDays) {
        this.exchange = exchange;
        hostile = new int[exchange.size()];
        this.defaultTempoDays = defaultTempoDays;
        pace();
    }

    /** Moves are told in the order of their numbers. */
    void add(int move) {
        told = move + 1;
        if (!exchange.hostile(move)) return;
        hostile[hostiles++] = move;
        lastHostile[exchange.actor(move)] = move;
    }

    int told() {
        return told;
    }

    /** The gaps are counted when they are first asked for, since not every theory does. */
    double tempo() {
        if (paced < hostiles) {
            for (; paced < hostiles; paced++) {
                if (paced > 0) gaps.add(Exchange.days(learned(paced - 1), learned(paced)));
            }
            pace();
        }
        return tempo;
    }

    private void pace() {
        tempo = Pace.tempoDays(gaps, defaultTempoDays);
        window = Exchange.plusDays(0, -8 * tempo);
    }

    /** When the window of a spiral opened: eight times the tempo ago. */
    long opened(long now) {
        tempo();
        return now + window;
    }

    /** The number of hostile moves told. */
    int hostiles() {
        return hostiles;
    }

    /** The move that is the n-th hostile one, from 0 on. */
    int hostile(int n) {
        return hostile[n];
    }

    private long learned(int n) {
        return exchange.learned(hostile[n]);
    }

    /** Which hostile move is the first that was learned of at an instant or after it; as many as there are if none is. */
    int firstHostileSince(long instant) {
        while (first < hostiles && learned(first) < instant) first++;
        while (first > 0 && learned(first - 1) >= instant) first--;
        return first;
    }

    /** The first move that was learned of at an instant or after it. */
    int firstSince(long instant) {
        var low = 0;
        var high = told;
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (exchange.learned(middle) < instant) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Whether both sides made a hostile move that was learned of in the window. */
    boolean bothHostile(long now) {
        var one = lastHostile[0];
        var other = lastHostile[1];
        return one != NONE && other != NONE && exchange.learned(Math.min(one, other)) >= opened(now);
    }

    /** Whether a hostile move of a side occurred within some days before an instant, or at it. */
    boolean wasHostile(int side, long instant, double days) {
        var last = lastHostile[side];
        if (last == NONE || occurredWithin(last, instant, days)) return last != NONE;
        var since = Exchange.plusDays(instant, -days);
        if (exchange.learned(last) < since) return false;
        for (var n = hostiles - 1; n >= 0 && learned(n) >= since; n--) {
            if (exchange.actor(hostile[n]) == side && occurredWithin(hostile[n], instant, days)) return true;
        }
        return false;
    }

    private boolean occurredWithin(int move, long instant, double days) {
        var occurred = exchange.occurred(move);
        return occurred <= instant && Exchange.days(occurred, instant) <= days;
    }
}

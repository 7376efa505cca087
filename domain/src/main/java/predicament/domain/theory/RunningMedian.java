package predicament.domain.theory;

import java.util.Arrays;

/**
 * The median of what was added so far. The values around it are kept in order and the others in none: a value that comes
 * far from the median is only counted on its side. Once the median has wandered out of the ordered ones, all are put in
 * order, which grows rarer with their number.
 */
final class RunningMedian {

    private static final int FEWEST = 64;

    /** Values in order, from {@code from} up to {@code to}. */
    private double[] ordered = new double[FEWEST];

    private int from = FEWEST / 2;
    private int to = FEWEST / 2;

    /** Values in no order, of which {@code below} lie at or under the ordered ones and the rest at or over them. */
    private double[] others = new double[FEWEST];

    private int below;
    private int otherCount;

    void add(double value) {
        if (below > 0 && value < ordered[from]) {
            below++;
            other(value);
        } else if (otherCount > below && value > ordered[to - 1]) {
            other(value);
        } else {
            insert(value);
        }
        if (!holds((count() - 1) / 2) || !holds(count() / 2)) putInOrder();
    }

    int count() {
        return otherCount + to - from;
    }

    /** Of the two values in the middle their mean. */
    double median() {
        var lower = ordered[from + (count() - 1) / 2 - below];
        return count() % 2 == 1 ? lower : (lower + ordered[from + count() / 2 - below]) / 2;
    }

    /** Whether the value of a rank is among the ordered ones. */
    private boolean holds(int rank) {
        return rank >= below && rank - below < to - from;
    }

    private void other(double value) {
        if (otherCount == others.length) others = Arrays.copyOf(others, 2 * otherCount);
        others[otherCount++] = value;
    }

    /** Moves the shorter part of the ordered values aside. */
    private void insert(double value) {
        if (from == 0 || to == ordered.length) {
            putInOrder();
            add(value);
            return;
        }
        var low = from;
        var high = to;
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (ordered[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        if (low - from < to - low) {
            System.arraycopy(ordered, from, ordered, from - 1, low - from);
            from--;
            ordered[low - 1] = value;
        } else {
            System.arraycopy(ordered, low, ordered, low + 1, to - low);
            to++;
            ordered[low] = value;
        }
    }

    /** Keeps as many in order around the middle as let the median wander for several times their number. */
    private void putInOrder() {
        var count = count();
        var all = Arrays.copyOf(others, count);
        System.arraycopy(ordered, from, all, otherCount, to - from);
        Arrays.sort(all);
        var kept = Math.min(count, Math.max(FEWEST, 8 * (int) Math.sqrt(count)));
        below = (count - kept) / 2;
        otherCount = count - kept;
        others = new double[Math.max(FEWEST, 2 * otherCount)];
        System.arraycopy(all, 0, others, 0, below);
        System.arraycopy(all, below + kept, others, below, otherCount - below);
        ordered = new double[4 * kept];
        from = kept + kept / 2;
        to = from + kept;
        System.arraycopy(all, below, ordered, from, kept);
    }
}

package predicament.domain.theory;

import java.util.Arrays;

/**
 * The median of what was added so far. The values around it are kept in order and the others in none: a value that comes
 * far from the median is only counted on its side. Where the ordered ones grow too many, the outer ones join the others;
 * once the median has wandered out of them, all are put in order, which grows rarer with their number.
 */
final class RunningMedian {

    private static final int FEWEST = 32;

    /** Values in order, from {@code from} up to {@code to}. */
    private double[] ordered = new double[4 * FEWEST];

    private int from = 2 * FEWEST;
    private int to = 2 * FEWEST;

    /** Values in no order, of which {@code below} lie at or under the ordered ones and the rest at or over them. */
    private double[] others = new double[4 * FEWEST];

    private int below;
    private int otherCount;

    /** Between these a value joins the ordered ones; asked by one product, since which side it misses them on is chance. */
    private double low = Double.NEGATIVE_INFINITY;

    private double high = Double.POSITIVE_INFINITY;

    void add(double value) {
        if ((value - low) * (high - value) < 0) {
            other(value);
            below += value < low ? 1 : 0;
        } else {
            insert(value);
        }
        if (!holds((count() - 1) / 2) || !holds(count() / 2)) putAllInOrder();
    }

    int count() {
        return otherCount + to - from;
    }

    /** Of the two values in the middle their mean. */
    double median() {
        var count = count();
        var lower = ordered[from + (count - 1) / 2 - below];
        return (count & 1) == 1 ? lower : (lower + ordered[from + count / 2 - below]) / 2;
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
            keepInner();
            add(value);
            return;
        }
        var place = place(value);
        if (place - from < to - place) {
            System.arraycopy(ordered, from, ordered, from - 1, place - from);
            from--;
            ordered[place - 1] = value;
        } else {
            System.arraycopy(ordered, place, ordered, place + 1, to - place);
            to++;
            ordered[place] = value;
        }
    }

    /** Where a value belongs, by halves and without a branch to guess at. */
    private int place(double value) {
        var place = from;
        var left = to - from;
        while (left > 0) {
            var half = (left + 1) >>> 1;
            place += ordered[place + half - 1] < value ? half : 0;
            left -= half;
        }
        return place;
    }

    /** How many are kept in order around the middle, so that the median seldom wanders out of them. */
    private int kept() {
        return Math.min(to - from, Math.max(FEWEST, 2 * (int) Math.sqrt(count())));
    }

    private void keepInner() {
        var kept = kept();
        var first = Math.clamp(count() / 2 - below - kept / 2, 0, to - from - kept) + from;
        for (var k = from; k < first; k++) other(ordered[k]);
        for (var k = first + kept; k < to; k++) other(ordered[k]);
        below += first - from;
        inTheMiddle(ordered, first, kept);
        low = below > 0 ? ordered[from] : Double.NEGATIVE_INFINITY;
        high = otherCount > below ? ordered[to - 1] : Double.POSITIVE_INFINITY;
    }

    private void putAllInOrder() {
        var all = Arrays.copyOf(others, count());
        System.arraycopy(ordered, from, all, otherCount, to - from);
        Arrays.sort(all);
        otherCount = 0;
        below = 0;
        inTheMiddle(all, 0, all.length);
        keepInner();
    }

    private void inTheMiddle(double[] values, int first, int count) {
        var wider = new double[3 * count];
        from = count;
        to = from + count;
        System.arraycopy(values, first, wider, from, count);
        ordered = wider;
    }
}

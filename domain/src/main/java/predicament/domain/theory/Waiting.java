package predicament.domain.theory;

/** What waits to be answered, in the order of time: since when, and with what weight. */
final class Waiting {

    private long[] since = new long[16];
    private double[] weight = new double[16];
    private int first;
    private int count;

    boolean isEmpty() {
        return count == 0;
    }

    /** Of what waits longest. */
    long since() {
        return since[first];
    }

    double weight() {
        return weight[first];
    }

    void add(long at, double value) {
        if (count == since.length) grow();
        var place = (first + count++) & (since.length - 1);
        since[place] = at;
        weight[place] = value;
    }

    /** What waits longest waits no more. */
    void remove() {
        first = (first + 1) & (since.length - 1);
        count--;
    }

    /** The length stays a power of two, so that places go round by a mask. */
    private void grow() {
        var longer = new long[2 * count];
        var wider = new double[2 * count];
        for (var k = 0; k < count; k++) {
            longer[k] = since[(first + k) & (count - 1)];
            wider[k] = weight[(first + k) & (count - 1)];
        }
        since = longer;
        weight = wider;
        first = 0;
    }
}

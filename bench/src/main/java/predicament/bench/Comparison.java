package predicament.bench;

import java.util.Locale;

/**
 * One row of the table: a peer and what is ours, measured in the same run. The ratio is how many times faster ours is,
 * where the target is a floor, and how many times slower, where it is a ceiling.
 */
record Comparison(String name, String peerName, Samples peer, Samples ours, double quantile, Target target) {

    /** What the ratio must reach, or must not exceed. */
    record Target(boolean floor, double bound) {

        static Target atLeast(double bound) {
            return new Target(true, bound);
        }

        static Target atMost(double bound) {
            return new Target(false, bound);
        }

        boolean isMetBy(double ratio) {
            return floor ? ratio >= bound : ratio <= bound;
        }

        @Override
        public String toString() {
            return (floor ? "≥ " : "≤ ") + number(bound);
        }
    }

    static Comparison of(String name, String peerName, Samples.Pair pair, Target target) {
        return new Comparison(name, peerName, pair.peer(), pair.ours(), .5, target);
    }

    /** What is compared with what, whatever the number of events. */
    String subject() {
        return name + " / " + peerName;
    }

    /** The time that is compared: the median, or a quantile near the worst. */
    double at(Samples samples) {
        return samples.quantile(quantile);
    }

    double ratio() {
        var peers = at(peer);
        var own = at(ours);
        return target.floor() ? peers / own : own / peers;
    }

    boolean isMet() {
        return target.isMetBy(ratio());
    }

    /** A time with its spread: the quantile, and from which tenth to which nine tenths the runs lie. */
    String told(Samples samples) {
        return "%s (%s–%s, n=%d)"
                .formatted(
                        time(at(samples)),
                        time(samples.quantile(.1)),
                        time(samples.quantile(.9)),
                        samples.seconds().size());
    }

    static String number(double ratio) {
        return String.format(Locale.ROOT, ratio < .1 ? "%.4f" : ratio < 10 ? "%.2f" : "%.1f", ratio);
    }

    private static String time(double seconds) {
        if (seconds < .001) return String.format(Locale.ROOT, "%.0f µs", seconds * 1e6);
        if (seconds < 1) return String.format(Locale.ROOT, "%.2f ms", seconds * 1e3);
        return String.format(Locale.ROOT, "%.2f s", seconds);
    }
}

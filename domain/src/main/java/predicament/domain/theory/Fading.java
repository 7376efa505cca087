package predicament.domain.theory;

/** A latent on the logit scale that returns to its rest with a half-life in days, or never where it is infinite. */
final class Fading {

    private final double rest;
    private final double halfLifeDays;
    private double value;
    private long since = Long.MIN_VALUE;
    private long asked = Long.MIN_VALUE;
    private double answer;

    Fading(double rest, double halfLifeDays) {
        this.rest = rest;
        this.halfLifeDays = halfLifeDays;
        value = rest;
    }

    double at(long instant) {
        if (value == rest || halfLifeDays == Double.POSITIVE_INFINITY) return value;
        if (instant != asked) {
            answer = rest + (value - rest) * kept(since, instant, halfLifeDays);
            asked = instant;
        }
        return answer;
    }

    /** As it was set last. */
    double value() {
        return value;
    }

    void add(long instant, double step) {
        set(instant, at(instant) + step);
    }

    void set(long instant, double changed) {
        value = changed;
        since = instant;
        asked = Long.MIN_VALUE;
    }

    /** The share that is left of a departure from rest. */
    static double kept(long from, long to, double halfLifeDays) {
        return from == to ? 1 : Math.pow(2, -Exchange.days(from, to) / halfLifeDays);
    }
}

package predicament.domain.theory;

/** Both sides' latents on the logit scale, which return to their rests with one half-life in days. */
final class Fading {

    private final double[] rest;
    private final double[] value;
    private final double halfLifeDays;
    private long since = Long.MIN_VALUE;
    private long asked = Long.MIN_VALUE;
    private double left = 1;

    Fading(double restOfFirst, double restOfSecond, double halfLifeDays) {
        rest = new double[] {restOfFirst, restOfSecond};
        value = rest.clone();
        this.halfLifeDays = halfLifeDays;
    }

    double at(int side, long instant) {
        return rest[side] + (value[side] - rest[side]) * left(instant);
    }

    /** What is left at an instant is what fades from there on. */
    void fade(long instant) {
        var kept = left(instant);
        for (var side = 0; side < 2; side++) value[side] = rest[side] + (value[side] - rest[side]) * kept;
        since = instant;
        asked = instant;
        left = 1;
    }

    /** As it was when both faded last. */
    double value(int side) {
        return value[side];
    }

    void set(int side, double changed) {
        value[side] = changed;
    }

    /** Before anything departed from its rest, all of nothing. */
    private double left(long instant) {
        if (instant != asked) {
            left = since == Long.MIN_VALUE ? 1 : kept(since, instant, halfLifeDays);
            asked = instant;
        }
        return left;
    }

    /** The share that is left of a departure from rest. */
    static double kept(long from, long to, double halfLifeDays) {
        return from == to ? 1 : Math.pow(2, -Exchange.days(from, to) / halfLifeDays);
    }
}

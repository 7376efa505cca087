package predicament.domain.theory;

import java.time.Instant;

/** A latent on the logit scale that returns to its rest with a half-life in days, or never where it is infinite. */
final class Fading {

    private final double rest;
    private final double halfLifeDays;
    private double value;
    private Instant since = Instant.MIN;

    Fading(double rest, double halfLifeDays) {
        this.rest = rest;
        this.halfLifeDays = halfLifeDays;
        value = rest;
    }

    double at(Instant instant) {
        if (value == rest || Double.isInfinite(halfLifeDays)) return value;
        return rest + (value - rest) * Math.pow(2, -Exchange.days(since, instant) / halfLifeDays);
    }

    void add(Instant instant, double step) {
        set(instant, at(instant) + step);
    }

    void set(Instant instant, double changed) {
        value = changed;
        since = instant;
    }
}

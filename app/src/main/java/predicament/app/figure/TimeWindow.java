package predicament.app.figure;

import java.time.Duration;
import java.time.Instant;

/** A stretch of historical time, both ends included. */
public record TimeWindow(Instant from, Instant to) {

    public TimeWindow {
        if (!from.isBefore(to)) throw new IllegalArgumentException("A window ends after it begins.");
    }

    public Instant clamp(Instant instant) {
        if (instant.isBefore(from)) return from;
        return instant.isAfter(to) ? to : instant;
    }

    public boolean contains(Instant instant) {
        return !instant.isBefore(from) && !instant.isAfter(to);
    }

    public boolean overlaps(Instant start, Instant end) {
        return !start.isAfter(to) && !end.isBefore(from);
    }

    public Duration length() {
        return Duration.between(from, to);
    }
}

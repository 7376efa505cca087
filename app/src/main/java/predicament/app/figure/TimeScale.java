package predicament.app.figure;

import java.time.Instant;

/** Maps the hours of a window to the width of a drawing. */
record TimeScale(TimeWindow window, double x0, double x1) {

    double x(Instant instant) {
        var whole = (double) window.to().toEpochMilli() - window.from().toEpochMilli();
        return x0 + (x1 - x0) * (instant.toEpochMilli() - window.from().toEpochMilli()) / whole;
    }

    double clamped(Instant instant) {
        return x(window.clamp(instant));
    }

    double perDay() {
        return (x1 - x0) / (window.length().toMillis() / 86_400_000.0);
    }
}

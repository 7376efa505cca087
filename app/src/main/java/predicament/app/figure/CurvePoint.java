package predicament.app.figure;

import java.time.Instant;

/**
 * A value of a curve on the scale from 0 to 100 with its 90 % band.
 *
 * @param step true where an assessment moves the value at once; otherwise it drifts here from the point before
 */
public record CurvePoint(Instant at, double mean, double low, double high, boolean step) {}

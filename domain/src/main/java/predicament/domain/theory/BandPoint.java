package predicament.domain.theory;

import java.time.Instant;

/** A theory's threat at an instant in [0, 100]: the median of the draws with their 50 and 90 per cent bands. */
public record BandPoint(Instant at, double median, double low50, double high50, double low90, double high90) {}

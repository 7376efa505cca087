package predicament.domain.crisis;

/** A coder's value with the range in which other coders could place it: low, mode, high of a triangular distribution. */
public record Range(double low, double mode, double high) {

    public Range {
        if (!(low <= mode && mode <= high)) {
            throw new IllegalArgumentException(
                    "The range %s, %s, %s is out of order: give low, most likely, high.".formatted(low, mode, high));
        }
    }

    public static Range of(double value) {
        return new Range(value, value, value);
    }

    /** Refuses a range that leaves [least, most]. */
    public Range within(double least, double most, String what) {
        if (low < least || high > most) {
            throw new IllegalArgumentException(
                    "%s reaches from %s to %s; it must lie between %s and %s.".formatted(what, low, high, least, most));
        }
        return this;
    }

    /** The value below which a share of the triangular distribution lies. */
    public double quantile(double share) {
        if (low == high) return mode;
        var span = high - low;
        return share < (mode - low) / span
                ? low + Math.sqrt(share * span * (mode - low))
                : high - Math.sqrt((1 - share) * span * (high - mode));
    }

    /** Of the triangular distribution. */
    public double variance() {
        return (low * low + mode * mode + high * high - low * mode - low * high - mode * high) / 18;
    }
}

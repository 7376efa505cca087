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
}

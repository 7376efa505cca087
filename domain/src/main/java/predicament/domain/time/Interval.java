package predicament.domain.time;

import java.time.Instant;

/**
 * A stretch of time from its first to its last instant, both belonging to it. Two of them can lie so that nothing is
 * certain of their order: then each is possibly before the other.
 */
public interface Interval {

    Instant earliest();

    Instant latest();

    /** True if this was over before the other can have begun. */
    default boolean certainlyBefore(Interval other) {
        return latest().isBefore(other.earliest());
    }

    default boolean certainlyAfter(Interval other) {
        return other.certainlyBefore(this);
    }

    /** True if some instant of this lies before some instant of the other. */
    default boolean possiblyBefore(Interval other) {
        return earliest().isBefore(other.latest());
    }

    default boolean possiblyAfter(Interval other) {
        return other.possiblyBefore(this);
    }

    /** True if nothing of it can lie after {@code t}: the test for "known at t". */
    default boolean certainlyBy(Instant t) {
        return !latest().isAfter(t);
    }

    /** True if some of it can lie at or before {@code t}. */
    default boolean possiblyBy(Instant t) {
        return !earliest().isAfter(t);
    }

    /** True if the two share an instant, so that neither is certainly before the other. */
    default boolean overlaps(Interval other) {
        return !certainlyBefore(other) && !certainlyAfter(other);
    }
}

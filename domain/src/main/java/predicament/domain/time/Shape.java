package predicament.domain.time;

/** What the two ends of a time mean. */
enum Shape {
    /** One date as stated; both ends are the same. */
    SINGLE,
    /** Something that lasted from one end to the other: {@code a/b}. */
    DURATION,
    /** One unknown instant between the ends: {@code [a..b]}. */
    ONE_OF
}

package predicament.domain.time;

/** How exactly a date is known, from the finest to the coarsest. */
public enum Precision {
    MINUTE,
    HOUR,
    DAY,
    MONTH,
    YEAR;

    /** True if this says more than {@code other}: a day is finer than a month. */
    public boolean finerThan(Precision other) {
        return compareTo(other) < 0;
    }

    /** True if this says less than {@code other}. */
    public boolean coarserThan(Precision other) {
        return compareTo(other) > 0;
    }

    Precision coarserOf(Precision other) {
        return finerThan(other) ? other : this;
    }
}

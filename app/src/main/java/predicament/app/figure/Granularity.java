package predicament.app.figure;

/** The step of a figure's axis: crises move by hours and days, arms races by months and years. */
public enum Granularity {
    HOURS,
    DAYS,
    MONTHS,
    YEARS;

    private static final int HOURS_UP_TO_DAYS = 4;
    private static final int DAYS_UP_TO_DAYS = 150;
    private static final int MONTHS_UP_TO_DAYS = 366 * 6;

    public static Granularity of(TimeWindow window) {
        var days = window.length().toHours() / 24.0;
        if (days <= HOURS_UP_TO_DAYS) return HOURS;
        if (days <= DAYS_UP_TO_DAYS) return DAYS;
        return days <= MONTHS_UP_TO_DAYS ? MONTHS : YEARS;
    }
}

package predicament.domain.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Objects;

/**
 * When something happened, as an interval that is no narrower than the source allows. Written in EDTF (ISO 8601-2): a
 * year, month, day, hour or minute, {@code ~} for about, {@code ?} for doubtful, {@code %} for both; {@code a/b} lasted
 * from a to b, {@code [a..b]} is one unknown instant between them.
 *
 * <p>{@link #earliest} and {@link #latest} both belong to the interval and are whole seconds. A time to the minute is
 * that instant, so both are equal; a day ends at 23:59:59. {@code ~} widens by one unit to each side (half an hour for a
 * time to the minute): our own rule, so that "certainly" is never said of a rough date. {@code ?} doubts the source and
 * widens nothing.
 *
 * <p>Zones follow the tz database, which knows local mean times (Moscow in 1914 is UTC+2:30:17). A clock that showed an
 * hour twice means both; an hour that it skipped is the moment of the change.
 */
public final class HistoricalTime implements Interval, Comparable<HistoricalTime> {

    /** A total order for sorting, consistent with equals; it judges nothing. */
    public static final Comparator<HistoricalTime> ORDER = Comparator.comparing(HistoricalTime::earliest)
            .thenComparing(HistoricalTime::latest)
            .thenComparing(HistoricalTime::edtf)
            .thenComparing(time -> time.zone().getId())
            .thenComparing(HistoricalTime::calendar);

    private final Face stated;
    private final ZoneId zone;
    private final CalendarSystem calendar;
    private final Instant earliest;
    private final Instant latest;
    private final String edtf;

    private HistoricalTime(Face stated, ZoneId zone, CalendarSystem calendar) {
        this.stated = stated;
        this.zone = zone;
        this.calendar = calendar;
        this.earliest = WallClock.first(stated.from().first(calendar), zone);
        this.latest = WallClock.last(stated.to().last(calendar), zone);
        this.edtf = stated.edtf();
    }

    /** Reads a date of the Gregorian calendar in UTC. */
    public static HistoricalTime parse(String edtf) {
        return parse(edtf, Zones.UTC);
    }

    /** Reads a date of the Gregorian calendar. */
    public static HistoricalTime parse(String edtf, ZoneId zone) {
        return parse(edtf, zone, CalendarSystem.GREGORIAN);
    }

    /**
     * Reads a date as the sources of that zone and calendar give it; also {@code 1914-07-29 23:00} with a blank. A single
     * time that ends in {@code Z} or an offset brings its own zone.
     */
    public static HistoricalTime parse(String edtf, ZoneId zone, CalendarSystem calendar) {
        var read = EdtfReader.read(edtf, calendar);
        return new HistoricalTime(
                read.stated(), Objects.requireNonNullElse(read.offset(), zone).normalized(), calendar);
    }

    /** A whole day. */
    public static HistoricalTime on(LocalDate day, ZoneId zone) {
        return parse(DateTimeFormatter.ISO_LOCAL_DATE.format(day), zone);
    }

    /** The minute in which an instant lies; in an hour that came twice the zone becomes the offset that is meant. */
    public static HistoricalTime at(Instant instant, ZoneId zone) {
        var clock = WallClock.unambiguous(instant, zone);
        return parse(WallClock.toTheMinute(instant, clock), clock);
    }

    /** One unknown instant from the one minute to the other. */
    public static HistoricalTime between(Instant from, Instant to, ZoneId zone) {
        boolean clear = WallClock.unambiguous(from, zone).equals(WallClock.unambiguous(to, zone));
        var clock = clear ? WallClock.unambiguous(from, zone) : Zones.UTC;
        return parse("[" + WallClock.toTheMinute(from, clock) + ".." + WallClock.toTheMinute(to, clock) + "]", clock);
    }

    /** The first second at which it can have been. */
    @Override
    public Instant earliest() {
        return earliest;
    }

    /** The last second at which it can have been; belongs to the interval. */
    @Override
    public Instant latest() {
        return latest;
    }

    /** The middle of the interval; of something that lasted, the middle of its beginning. */
    public Instant best() {
        var beginning = WallClock.last(stated.from().last(calendar), zone);
        var end = isDuration() && beginning.isBefore(latest) ? beginning : latest;
        return earliest.plusSeconds((ChronoUnit.SECONDS.between(earliest, end) + 1) / 2);
    }

    /** The canonical text, which with {@link #zone} and {@link #calendar} reads back as an equal time. */
    public String edtf() {
        return edtf;
    }

    public ZoneId zone() {
        return zone;
    }

    public CalendarSystem calendar() {
        return calendar;
    }

    /** The precision of the text; of two ends, the coarser. */
    public Precision precision() {
        return stated.from().precision().coarserOf(stated.to().precision());
    }

    public boolean isApproximate() {
        return stated.from().approximate() || stated.to().approximate();
    }

    public boolean isUncertain() {
        return stated.from().uncertain() || stated.to().uncertain();
    }

    /** True of {@code a/b}: it lasted. */
    public boolean isDuration() {
        return stated.shape() == Shape.DURATION;
    }

    /** True of {@code [a..b]}: one unknown instant. */
    public boolean isOneOf() {
        return stated.shape() == Shape.ONE_OF;
    }

    /** In the Gregorian calendar, by its own clock: {@code 29 July 1914, 23:00}. */
    public String display() {
        return English.FULL.of(gregorian());
    }

    /** {@link #display} without the year: {@code 29 Jul, 23:00}. */
    public String displayShort() {
        return English.SHORT.of(gregorian());
    }

    /** By another clock: 23:00 in Berlin is 22:00 in London. Days and coarser dates stay as stated. */
    public String display(ZoneId clock) {
        return English.FULL.of(by(clock));
    }

    /** {@link #displayShort} by another clock. */
    public String displayShort(ZoneId clock) {
        return English.SHORT.of(by(clock));
    }

    /** {@link #displayShort} with the year: {@code 29 Jul 1914, 23:00}. */
    public String displayDated(ZoneId clock) {
        return English.DATED.of(by(clock));
    }

    /** In the Julian calendar: {@code 17 July 1914 (O.S.)}. */
    public String displayJulian() {
        return English.FULL.of(julian().undoubted()) + (isUncertain() ? " (O.S., date uncertain)" : " (O.S.)");
    }

    /** In both calendars: {@code 17 July (O.S.) / 30 July 1914}. */
    public String displayBoth() {
        return English.both(julian().undoubted(), gregorian());
    }

    private Face gregorian() {
        return stated.in(CalendarSystem.GREGORIAN, calendar);
    }

    private Face julian() {
        return stated.in(CalendarSystem.JULIAN, calendar);
    }

    private Face by(ZoneId clock) {
        return stated.at(clock, zone, calendar).in(CalendarSystem.GREGORIAN, calendar);
    }

    @Override
    public int compareTo(HistoricalTime other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HistoricalTime time
                && edtf.equals(time.edtf)
                && zone.equals(time.zone)
                && calendar == time.calendar;
    }

    @Override
    public int hashCode() {
        return 31 * (31 * edtf.hashCode() + zone.hashCode()) + calendar.hashCode();
    }

    /** The text with its zone, and its calendar if that is not the Gregorian one. */
    @Override
    public String toString() {
        return edtf + " " + zone + (calendar == CalendarSystem.GREGORIAN ? "" : " " + calendar);
    }
}

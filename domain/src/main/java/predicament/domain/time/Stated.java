package predicament.domain.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;

/** One date as a source states it, in the numbers of its calendar; what the precision leaves open is 1 or 0. */
record Stated(Precision precision, CivilDate date, int hour, int minute, boolean approximate, boolean uncertain) {

    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    /** The first second meant, by the local clock. */
    LocalDateTime first(CalendarSystem calendar) {
        return switch (precision) {
            case MINUTE -> clock(calendar).minusMinutes(approximate ? 30 : 0);
            case HOUR -> clock(calendar).minusHours(approximate ? 1 : 0);
            case DAY -> day(calendar).minusDays(approximate ? 1 : 0).atStartOfDay();
            case MONTH -> firstOfMonth(calendar, approximate ? -1 : 0).atStartOfDay();
            case YEAR ->
                calendar.dayOf(date.year() - (approximate ? 1 : 0), 1, 1).atStartOfDay();
        };
    }

    /** The last second meant, by the local clock; a minute is the instant at which it begins. */
    LocalDateTime last(CalendarSystem calendar) {
        return switch (precision) {
            case MINUTE -> clock(calendar).plusMinutes(approximate ? 30 : 0);
            case HOUR -> clock(calendar).plusHours(approximate ? 2 : 1).minusSeconds(1);
            case DAY -> day(calendar).plusDays(approximate ? 1 : 0).atTime(LAST_SECOND);
            case MONTH ->
                firstOfMonth(calendar, approximate ? 2 : 1).minusDays(1).atTime(LAST_SECOND);
            case YEAR ->
                calendar.dayOf(date.year() + (approximate ? 1 : 0), 12, 31).atTime(LAST_SECOND);
        };
    }

    LocalDate day(CalendarSystem calendar) {
        return calendar.dayOf(date.year(), date.month(), date.day());
    }

    Stated unqualified() {
        return new Stated(precision, date, hour, minute, false, false);
    }

    Stated undoubted() {
        return new Stated(precision, date, hour, minute, approximate, false);
    }

    /** The same on a date of another calendar; months and years end up as days. */
    Stated on(CivilDate other) {
        var finest = precision.finerThan(Precision.DAY) ? precision : Precision.DAY;
        return new Stated(finest, other, hour, minute, approximate, uncertain);
    }

    /** The same by another clock; {@code ending} takes the end of an hour that the other clock does not keep whole. */
    Stated moved(ZoneId clock, ZoneId own, CalendarSystem calendar, boolean ending) {
        if (!precision.finerThan(Precision.DAY)) return this;
        var begin = Face.toTheMinute(WallClock.first(unqualified().first(calendar), own))
                .atZone(clock);
        boolean whole = precision == Precision.HOUR && begin.getMinute() == 0;
        var end = Face.toTheMinute(WallClock.last(unqualified().last(calendar), own))
                .atZone(clock);
        var shown = ending && !whole ? end : begin;
        return new Stated(
                whole ? Precision.HOUR : Precision.MINUTE,
                calendar.dateOf(shown.toLocalDate()),
                shown.getHour(),
                shown.getMinute(),
                approximate,
                uncertain);
    }

    String edtf() {
        var day = String.format(Locale.ROOT, "%04d-%02d-%02d", date.year(), date.month(), date.day());
        var stated = switch (precision) {
            case YEAR -> day.substring(0, 4);
            case MONTH -> day.substring(0, 7);
            case DAY -> day;
            case HOUR -> day + String.format(Locale.ROOT, "T%02d", hour);
            case MINUTE -> day + String.format(Locale.ROOT, "T%02d:%02d", hour, minute);
        };
        return stated + mark();
    }

    private String mark() {
        if (approximate && uncertain) return "%";
        if (approximate) return "~";
        return uncertain ? "?" : "";
    }

    private LocalDateTime clock(CalendarSystem calendar) {
        return day(calendar).atTime(hour, minute);
    }

    private LocalDate firstOfMonth(CalendarSystem calendar, int monthsOn) {
        int months = date.year() * 12 + date.month() - 1 + monthsOn;
        return calendar.dayOf(Math.floorDiv(months, 12), Math.floorMod(months, 12) + 1, 1);
    }
}

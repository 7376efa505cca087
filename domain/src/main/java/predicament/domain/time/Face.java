package predicament.domain.time;

import java.time.Instant;
import java.time.ZoneId;

/**
 * What a time says in the numbers of one calendar and one clock. Shown in others that do not fit its precision, it
 * becomes a range.
 */
record Face(Shape shape, Stated from, Stated to) {

    String edtf() {
        return switch (shape) {
            case SINGLE -> from.edtf();
            case DURATION -> from.edtf() + "/" + to.edtf();
            case ONE_OF -> "[" + from.edtf() + ".." + to.edtf() + "]";
        };
    }

    /** The same days in the numbers of another calendar; a month or a year of the one is a range of days in the other. */
    Face in(CalendarSystem other, CalendarSystem own) {
        if (other == own) return this;
        boolean single = shape == Shape.SINGLE && from.precision().coarserThan(Precision.DAY);
        return new Face(single ? Shape.ONE_OF : shape, firstDay(other, own), lastDay(other, own));
    }

    private Stated firstDay(CalendarSystem other, CalendarSystem own) {
        var date = other.dateOf(from.unqualified().first(own).toLocalDate());
        return from.on(date);
    }

    private Stated lastDay(CalendarSystem other, CalendarSystem own) {
        var date = other.dateOf(to.unqualified().last(own).toLocalDate());
        return to.on(date);
    }

    /** Without the doubt, where another part of the text expresses it. */
    Face undoubted() {
        return new Face(shape, from.undoubted(), to.undoubted());
    }

    /** True of one plain day or finer, which fits into a longer phrase. */
    boolean isPlainDay() {
        return shape == Shape.SINGLE
                && from.equals(from.unqualified())
                && !from.precision().coarserThan(Precision.DAY);
    }

    /** What another clock shows; days and coarser dates stay as stated. */
    Face at(ZoneId clock, ZoneId own, CalendarSystem calendar) {
        if (clock.getRules().equals(own.getRules())) return this;
        var begins = from.moved(clock, own, calendar, false);
        var ends = to.moved(clock, own, calendar, true);
        boolean split = shape == Shape.SINGLE && !begins.equals(ends);
        return new Face(split ? Shape.ONE_OF : shape, begins, ends);
    }

    /** The clock shows whole minutes; local mean times leave seconds over. */
    static Instant toTheMinute(Instant instant) {
        return Instant.ofEpochSecond(Math.floorDiv(instant.getEpochSecond() + 30, 60) * 60);
    }
}

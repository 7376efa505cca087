package predicament.app.table;

import java.util.List;
import org.jspecify.annotations.Nullable;
import predicament.domain.crisis.Range;
import predicament.domain.time.HistoricalTime;

/**
 * A column of a table: its name, what it means, and its value of a row, which is text, a number, a truth, an instant or
 * a list of these; nothing where the record says nothing.
 */
public record Column<R>(String name, String meaning, Value<R> value) {

    /** What a column says of a row, if it says anything. */
    @FunctionalInterface
    public interface Value<T> {
        @Nullable
        Object of(T thing);
    }

    /** A part of a row that it may be without. */
    @FunctionalInterface
    public interface Part<R, T> {
        @Nullable
        T of(R row);
    }

    /** A time of history: as written, as the first and last second it can mean, and by which clock and calendar. */
    public static <R> List<Column<R>> time(String name, String meaning, Part<R, HistoricalTime> time) {
        return List.of(
                new Column<>(name, meaning + ", in EDTF", row -> of(time.of(row), HistoricalTime::edtf)),
                new Column<>(
                        name + "_earliest",
                        "the first second that this can mean, in UTC",
                        row -> of(time.of(row), HistoricalTime::earliest)),
                new Column<>(
                        name + "_latest",
                        "the last second that this can mean, in UTC",
                        row -> of(time.of(row), HistoricalTime::latest)),
                new Column<>(
                        name + "_clock",
                        "the clock by which the EDTF is written",
                        row -> of(time.of(row), Column::clock)),
                new Column<>(
                        name + "_calendar",
                        "the calendar in which the EDTF is written",
                        row -> of(time.of(row), it -> Codes.of(it.calendar()))));
    }

    /** A coder's value with the range in which other coders could place it. */
    public static <R> List<Column<R>> range(String name, String meaning, Part<R, Range> range) {
        return List.of(
                new Column<>(
                        name + "_low",
                        "lower end of the coder's range of the " + meaning,
                        row -> of(range.of(row), Range::low)),
                new Column<>(name, meaning, row -> of(range.of(row), Range::mode)),
                new Column<>(
                        name + "_high",
                        "upper end of the coder's range of the " + meaning,
                        row -> of(range.of(row), Range::high)));
    }

    /** The value of what is there, or nothing. */
    public static <T> @Nullable Object of(@Nullable T thing, Value<T> value) {
        return thing == null ? null : value.of(thing);
    }

    /** Offsets are named after UTC, so that no spreadsheet takes them for a sum. */
    private static String clock(HistoricalTime time) {
        var zone = time.zone().getId();
        return zone.startsWith("+") || zone.startsWith("-") ? "UTC" + zone : zone.equals("Z") ? "UTC" : zone;
    }
}

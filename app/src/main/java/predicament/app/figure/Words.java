package predicament.app.figure;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates and sentences of a figure. */
final class Words {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("EEE d MMMM yyyy, HH:mm", Locale.ENGLISH);

    private Words() {}

    static String overview(CaseFigure figure) {
        return "Whole case, " + between(figure, figure.whole()) + "; the figure shows "
                + between(figure, figure.shown());
    }

    /** The hour of the cursor and whose eyes see it. */
    static String standpoint(CaseFigure figure) {
        var at = figure.cursor().atZone(figure.clock().zone()).format(HOUR);
        var by = figure.viewpoint() == null
                ? "a historian today"
                : figure.viewpoint().name();
        return at + " (" + figure.clock().name() + "), seen by " + by;
    }

    /** One day or two. */
    static String between(CaseFigure figure, Instant first, Instant last) {
        var from = day(figure, first);
        var to = day(figure, last);
        return from.equals(to) ? from : from + " to " + to;
    }

    private static String between(CaseFigure figure, TimeWindow window) {
        return day(figure, window.from()) + " to " + day(figure, window.to());
    }

    private static String day(CaseFigure figure, Instant at) {
        return at.atZone(figure.clock().zone()).format(DAY);
    }
}

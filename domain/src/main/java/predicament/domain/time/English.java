package predicament.domain.time;

import java.util.List;
import java.util.Locale;

/** Says a time in plain English: {@code 29 July 1914, 23:00}, {@code 29 Jul 1914, 23:00} or {@code 29 Jul, 23:00}. */
enum English {
    FULL,
    DATED,
    SHORT;

    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    static String month(int month) {
        return MONTHS.get(month - 1);
    }

    /** Old Style before New Style, the year once: {@code 17 July (O.S.) / 30 July 1914}. */
    static String both(Face julian, Face gregorian) {
        boolean sameYear =
                julian.from().date().year() == gregorian.from().date().year();
        boolean once = julian.isPlainDay() && gregorian.isPlainDay() && sameYear;
        var oldStyle = once ? FULL.dayAndMonth(julian.from()) : FULL.of(julian);
        return oldStyle + " (O.S.) / " + FULL.of(gregorian);
    }

    String of(Face face) {
        var from = face.from();
        var to = face.to();
        if (from.equals(to)) return single(from);
        if (!alike(from, to)) return joined(face.shape(), single(from), single(to), " – ");
        return marked(from, range(face.shape(), from, to));
    }

    private String single(Stated stated) {
        boolean aboutTheClock = stated.approximate() && stated.precision() == Precision.MINUTE;
        return aboutTheClock ? doubted(stated, day(stated) + ", c. " + clock(stated)) : marked(stated, plain(stated));
    }

    private static boolean alike(Stated from, Stated to) {
        return from.precision() == to.precision()
                && from.approximate() == to.approximate()
                && from.uncertain() == to.uncertain();
    }

    private String range(Shape shape, Stated from, Stated to) {
        boolean sameYear = from.date().year() == to.date().year();
        boolean sameMonth = sameYear && from.date().month() == to.date().month();
        boolean sameDay = from.date().equals(to.date());
        return switch (from.precision()) {
            case YEAR -> joined(shape, plain(from), plain(to), "–");
            case MONTH -> sameYear ? joined(shape, monthOf(from), plain(to), "–") : inFull(shape, from, to);
            case DAY -> {
                if (sameMonth) yield joined(shape, String.valueOf(from.date().day()), plain(to), "–");
                yield sameYear ? joined(shape, dayAndMonth(from), plain(to), " – ") : inFull(shape, from, to);
            }
            case HOUR, MINUTE -> {
                if (sameDay && from.precision() == Precision.HOUR) {
                    yield day(from) + ", " + joined(shape, clock(from), clock(to), " – ");
                }
                if (sameDay) yield day(from) + ", " + joined(shape, clock(from), clock(to), "–");
                if (!sameYear) yield inFull(shape, from, to);
                yield joined(shape, dayAndMonth(from) + ", " + clock(from), plain(to), " – ");
            }
        };
    }

    private String inFull(Shape shape, Stated from, Stated to) {
        return joined(shape, plain(from), plain(to), " – ");
    }

    private String joined(Shape shape, String from, String to, String dash) {
        return switch (shape) {
            case SINGLE, DURATION -> from + dash + to;
            case ONE_OF -> (this == FULL ? "between " : "betw. ") + from + " and " + to;
        };
    }

    private String plain(Stated stated) {
        return switch (stated.precision()) {
            case YEAR -> String.valueOf(stated.date().year());
            case MONTH -> monthOf(stated) + " " + stated.date().year();
            case DAY -> day(stated);
            case HOUR, MINUTE -> day(stated) + ", " + clock(stated);
        };
    }

    private String marked(Stated stated, String plain) {
        var text = stated.approximate() ? "c. " + plain : plain;
        return doubted(stated, text);
    }

    private String doubted(Stated stated, String text) {
        if (!stated.uncertain()) return text;
        return this == FULL ? text + " (date uncertain)" : text + "?";
    }

    private String day(Stated stated) {
        return this == SHORT
                ? dayAndMonth(stated)
                : dayAndMonth(stated) + " " + stated.date().year();
    }

    private String dayAndMonth(Stated stated) {
        return stated.date().day() + " " + monthOf(stated);
    }

    private String monthOf(Stated stated) {
        var name = month(stated.date().month());
        return this == FULL ? name : name.substring(0, 3);
    }

    private String clock(Stated stated) {
        if (stated.precision() == Precision.MINUTE) {
            return String.format(Locale.ROOT, "%02d:%02d", stated.hour(), stated.minute());
        }
        return String.format(Locale.ROOT, this == FULL ? "in the hour from %02d:00" : "%02dh", stated.hour());
    }
}

package predicament.domain.time;

import java.util.List;

/** Says a time in plain English, in full ({@code 29 July 1914, 23:00}) or briefly ({@code 29 Jul, 23:00}). */
enum English {
    FULL,
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

    String of(Face face) {
        var from = face.from();
        var to = face.to();
        if (from.equals(to)) return marked(from, plain(from));
        if (!alike(from, to)) return joined(face.shape(), marked(from, plain(from)), marked(to, plain(to)), " – ");
        return marked(from, range(face.shape(), from, to));
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
            case HOUR -> inFull(shape, from, to);
            case MINUTE -> {
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
            case ONE_OF -> (this == SHORT ? "betw. " : "between ") + from + " and " + to;
        };
    }

    private String plain(Stated stated) {
        return switch (stated.precision()) {
            case YEAR -> String.valueOf(stated.date().year());
            case MONTH -> monthOf(stated) + " " + stated.date().year();
            case DAY -> day(stated);
            case HOUR ->
                this == SHORT
                        ? day(stated) + String.format(", %02dh", stated.hour())
                        : day(stated) + ", in the hour from " + clock(stated);
            case MINUTE -> day(stated) + ", " + clock(stated);
        };
    }

    private String marked(Stated stated, String plain) {
        var text = stated.approximate() ? "c. " + plain : plain;
        if (!stated.uncertain()) return text;
        return this == SHORT ? text + "?" : text + " (date uncertain)";
    }

    private String day(Stated stated) {
        return this == SHORT
                ? dayAndMonth(stated)
                : dayAndMonth(stated) + " " + stated.date().year();
    }

    String dayAndMonth(Stated stated) {
        return stated.date().day() + " " + monthOf(stated);
    }

    private String monthOf(Stated stated) {
        var name = month(stated.date().month());
        return this == SHORT ? name.substring(0, 3) : name;
    }

    private static String clock(Stated stated) {
        return String.format("%02d:%02d", stated.hour(), stated.minute());
    }
}

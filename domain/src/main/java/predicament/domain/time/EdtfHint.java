package predicament.domain.time;

import java.util.Locale;
import java.util.regex.Pattern;

/** How to mend a date that cannot be read. */
final class EdtfHint {

    private static final Pattern TO_THE_SECOND = Pattern.compile(".*\\d{2}:\\d{2}:\\d{2}.*");
    private static final Pattern DAY_FIRST = Pattern.compile("\\d{1,2}[./ -].*[./ -]\\d{4}");
    private static final Pattern UNPADDED = Pattern.compile("\\d{4}-(\\d\\b|\\d{2}-\\d\\b|\\d{2}-\\d{2}[T ]\\d\\b).*");
    private static final Pattern BARE_HOUR_END = Pattern.compile("\\d{4}-\\d{2}-\\d{2}[T ]\\d{2}:\\d?\\D?");

    private static final Pattern OFFSET = Pattern.compile(".*\\d{2}:\\d{2} ?(Z|[+-]\\d{2}:\\d{2})");

    private EdtfHint() {}

    static String of(String part) {
        if (part.equals("..")) return openEnd(Shape.DURATION);
        if (OFFSET.matcher(part).matches()) return "give the offset as the time zone of both ends, not in the text.";
        if (part.contains("..")) return "\"one of\" stands in brackets, as in [1914-07-25..1914-07-26].";
        if (part.toLowerCase(Locale.ROOT).contains("x")) return "leave unknown digits off, as in 1914-07.";
        if (TO_THE_SECOND.matcher(part).matches()) return "times go to the minute; leave the seconds off.";
        if (isDayFirst(part)) return "write year, month and day in this order, as in 1914-07-29.";
        if (UNPADDED.matcher(part).matches() || BARE_HOUR_END.matcher(part).matches()) {
            return "month, day, hour and minute take two digits each, as in 1914-07-09 08:05.";
        }
        return "\"" + part + "\" should look like 1914, 1914-07, 1914-07-29 or 1914-07-29 23:00.";
    }

    /** True of the ways in which a day is written first, as in 29/07/1914. */
    static boolean isDayFirst(String part) {
        return DAY_FIRST.matcher(part).matches();
    }

    static String twoEnds(Shape shape) {
        return "it needs two ends, as in " + example(shape) + ".";
    }

    static String openEnd(Shape shape) {
        return "both ends must be given, as in " + example(shape) + ".";
    }

    static String noSuchDay(int year, int month, int lastDay, CalendarSystem calendar) {
        return String.format(
                Locale.ROOT,
                "the day must be 01 to %02d in %s %d%s.",
                lastDay,
                English.month(month),
                year,
                calendar == CalendarSystem.JULIAN ? " of the Julian calendar" : "");
    }

    private static String example(Shape shape) {
        return shape == Shape.ONE_OF ? "[1914-07-25..1914-07-26]" : "1914-07-25/1914-07-26";
    }
}

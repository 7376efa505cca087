package predicament.domain.time;

import java.time.DateTimeException;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the part of EDTF (ISO 8601-2) that sources need; a refusal says what is wrong and how to mend it. */
final class EdtfReader {

    private static final Pattern STATED = Pattern.compile(
            "(\\d{4})(?:-(\\d{2})(?:-(\\d{2})(?:[T ](\\d{2})(?::(\\d{2})(?::00)?)?)?)?)?(~|\\?|%|\\?~|~\\?)?");

    private static final Pattern WITH_OFFSET =
            Pattern.compile("([^/\\[]+\\d{2}:\\d{2}) ?(Z|[+-]\\d{2}:\\d{2})([~?%]*)");

    private final String text;
    private final CalendarSystem calendar;

    private EdtfReader(String text, CalendarSystem calendar) {
        this.text = text;
        this.calendar = calendar;
    }

    /** What a text says, before a time zone gives it instants. */
    record Reading(Face stated, @Nullable ZoneOffset offset) {}

    static Reading read(String text, CalendarSystem calendar) {
        return new EdtfReader(text, calendar).read();
    }

    private Reading read() {
        var stripped = text.strip();
        if (stripped.isEmpty()) throw refused("write for example 1914-07-29 or 1914-07-29 23:00.");
        if (stripped.startsWith("[") && stripped.endsWith("]")) {
            return ends(Shape.ONE_OF, stripped.substring(1, stripped.length() - 1), "..");
        }
        if (stripped.contains("/") && !EdtfHint.isDayFirst(stripped)) return ends(Shape.DURATION, stripped, "/");
        return single(stripped);
    }

    private Reading single(String one) {
        var match = WITH_OFFSET.matcher(one);
        boolean offset = match.matches();
        var stated = stated(offset ? match.group(1) + match.group(3) : one);
        return new Reading(new Face(Shape.SINGLE, stated, stated), offset ? offset(match.group(2)) : null);
    }

    private ZoneOffset offset(String offset) {
        try {
            return ZoneOffset.of(offset);
        } catch (DateTimeException _) {
            throw refused("offsets go from -18:00 to +18:00.");
        }
    }

    private Reading ends(Shape shape, String both, String separator) {
        var ends = both.split(Pattern.quote(separator), -1);
        if (ends.length != 2) throw refused(EdtfHint.twoEnds(shape));
        if (ends[0].isBlank() || ends[1].isBlank()) throw refused(EdtfHint.openEnd(shape));
        var from = stated(ends[0].strip());
        var to = stated(ends[1].strip());
        if (to.unqualified().last(calendar).isBefore(from.unqualified().first(calendar))) {
            throw refused("its end " + ends[1].strip() + " lies before its beginning; change them round.");
        }
        return new Reading(new Face(shape, from, to), null);
    }

    private Stated stated(String part) {
        var match = STATED.matcher(part);
        if (!match.matches()) throw refused(EdtfHint.of(part));
        int year = number(match, 1, 0);
        if (year == 0) throw refused("years go from 0001 to 9999.");
        int month = within(1, 12, "month", number(match, 2, 1));
        int lastDay = calendar.lengthOfMonth(year, month);
        int day = number(match, 3, 1);
        if (day < 1 || day > lastDay) throw refused(EdtfHint.noSuchDay(year, month, lastDay, calendar));
        if ("24".equals(match.group(4))) throw refused("midnight is 00:00 of the day that begins.");
        int hour = within(0, 23, "hour", number(match, 4, 0));
        int minute = within(0, 59, "minute", number(match, 5, 0));
        var mark = match.group(6) == null ? "" : match.group(6);
        return new Stated(
                precision(match),
                new CivilDate(year, month, day),
                hour,
                minute,
                mark.contains("~") || mark.equals("%"),
                mark.contains("?") || mark.equals("%"));
    }

    private static int number(Matcher match, int group, int otherwise) {
        var digits = match.group(group);
        return digits == null ? otherwise : Integer.parseInt(digits);
    }

    private static Precision precision(Matcher match) {
        if (match.group(5) != null) return Precision.MINUTE;
        if (match.group(4) != null) return Precision.HOUR;
        if (match.group(3) != null) return Precision.DAY;
        return match.group(2) != null ? Precision.MONTH : Precision.YEAR;
    }

    private int within(int least, int most, String unit, int number) {
        if (number >= least && number <= most) return number;
        throw refused(String.format(Locale.ROOT, "the %s must be %02d to %02d.", unit, least, most));
    }

    private IllegalArgumentException refused(String reason) {
        return new IllegalArgumentException("\"" + text + "\" is no date: " + reason);
    }
}

package predicament.domain.time;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Counts days from an anchor in the anchor's zone: D−3 is the third day before it, D+0 its own day. Staffs count
 * mobilisation days the same way, from M.
 */
public record RelativeClock(Anchor anchor, String prefix) {

    private static final Pattern LETTERS = Pattern.compile("\\p{Lu}{1,3}");

    /** Minus sign, hyphen, non-breaking hyphen and en dash all mean minus. */
    private static final Pattern LABEL =
            Pattern.compile("(\\p{L}{1,3})\\s?([+\\-\u2010-\u2013\u2212])\\s?(\\d{1,7})(?:[ T](\\d{2}:\\d{2}))?");

    public RelativeClock {
        if (!LETTERS.matcher(prefix).matches()) {
            throw new IllegalArgumentException(
                    "\"" + prefix + "\" cannot stand before a day: use one to three capitals, such as D.");
        }
    }

    public static RelativeClock of(Anchor anchor, String prefix) {
        return new RelativeClock(anchor, prefix);
    }

    /** Day and time: {@code D−3 18:00}. */
    public String label(Instant instant) {
        var local = instant.atZone(anchor.zone());
        return day(local.toLocalDate()) + String.format(Locale.ROOT, " %02d:%02d", local.getHour(), local.getMinute());
    }

    /** The day alone: {@code D−3}. */
    public String day(Instant instant) {
        return day(instant.atZone(anchor.zone()).toLocalDate());
    }

    /** As exact as the time is: {@code D−3 18:00}, {@code D−3}, {@code D−3 to D+1}. */
    public String label(HistoricalTime time) {
        if (time.earliest().equals(time.latest())) return label(time.earliest());
        var first = day(time.earliest());
        var last = day(time.latest());
        return first.equals(last) ? first : first + " to " + last;
    }

    /** Reads {@code D−3} as that day and {@code D−3 18:00} as that minute; a plain hyphen will do. */
    public HistoricalTime parse(String label) {
        var match = LABEL.matcher(label.strip());
        if (!match.matches() || !match.group(1).toUpperCase(Locale.ROOT).equals(prefix)) throw refused(label);
        try {
            long days = Long.parseLong(match.group(3)) * (match.group(2).equals("+") ? 1 : -1);
            var date = anchor.day().plusDays(days);
            var time = match.group(4);
            if (time == null) return HistoricalTime.on(date, anchor.zone());
            return HistoricalTime.parse(date + "T" + LocalTime.parse(time), anchor.zone());
        } catch (DateTimeException | IllegalArgumentException _) {
            throw refused(label);
        }
    }

    private String day(LocalDate date) {
        long days = ChronoUnit.DAYS.between(anchor.day(), date);
        return prefix + (days < 0 ? "−" : "+") + Math.abs(days);
    }

    private IllegalArgumentException refused(String label) {
        return new IllegalArgumentException(String.format(
                Locale.ROOT,
                "\"%s\" is no day counted from %s: write %s-3, %s+0 or %s-3 18:00.",
                label,
                anchor.name(),
                prefix,
                prefix,
                prefix));
    }
}

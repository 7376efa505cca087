package predicament.domain.time;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.util.Locale;

/** Which instant a local clock means, also on the nights when it was put forward or back. */
final class WallClock {

    private static final DateTimeFormatter TO_THE_MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT);

    private WallClock() {}

    /** The first instant at which the clock showed this. */
    static Instant first(LocalDateTime shown, ZoneId zone) {
        var change = zone.getRules().getTransition(shown);
        if (change == null) return shown.toInstant(zone.getRules().getOffset(shown));
        return change.isGap() ? skipped(shown, change) : shown.toInstant(change.getOffsetBefore());
    }

    /** The last instant at which the clock showed this: an hour that came twice ends with its second coming. */
    static Instant last(LocalDateTime shown, ZoneId zone) {
        var change = zone.getRules().getTransition(shown);
        if (change == null) return shown.toInstant(zone.getRules().getOffset(shown));
        return change.isGap() ? skipped(shown, change) : shown.toInstant(change.getOffsetAfter());
    }

    /** The zone, or the offset alone where the clock showed the same minute twice. */
    static ZoneId unambiguous(Instant instant, ZoneId zone) {
        var offset = zone.getRules().getOffset(instant);
        boolean once = zone.getRules().getValidOffsets(minute(instant, zone)).size() == 1;
        return once ? zone : offset;
    }

    /** The minute that the clock showed, as EDTF writes it. */
    static String toTheMinute(Instant instant, ZoneId zone) {
        return TO_THE_MINUTE.format(minute(instant, zone));
    }

    private static LocalDateTime minute(Instant instant, ZoneId zone) {
        return LocalDateTime.ofInstant(instant, zone).truncatedTo(ChronoUnit.MINUTES);
    }

    /** A time that the clock never showed is the moment at which it was put forward, kept within its own day. */
    private static Instant skipped(LocalDateTime shown, ZoneOffsetTransition change) {
        boolean sameDay = shown.toLocalDate().equals(change.getDateTimeAfter().toLocalDate());
        return sameDay ? change.getInstant() : change.getInstant().minusSeconds(1);
    }
}

package predicament.domain.time;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;

/** Which instant a local clock means, also on the nights when it was put forward or back. */
final class WallClock {

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

    /** A time that the clock never showed is the moment at which it was put forward, kept within its own day. */
    private static Instant skipped(LocalDateTime shown, ZoneOffsetTransition change) {
        boolean sameDay = shown.toLocalDate().equals(change.getDateTimeAfter().toLocalDate());
        return sameDay ? change.getInstant() : change.getInstant().minusSeconds(1);
    }
}

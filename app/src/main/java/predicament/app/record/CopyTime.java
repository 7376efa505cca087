package predicament.app.record;

import java.time.Instant;

/** A timestamptz as PostgreSQL keeps it: microseconds since the year 2000 began. */
final class CopyTime {

    private static final long SECONDS_BEFORE_2000 = 946_684_800;
    private static final long MICROSECONDS = 1_000_000;

    private CopyTime() {}

    static long microseconds(long epochSecond, int nano) {
        return (epochSecond - SECONDS_BEFORE_2000) * MICROSECONDS + nano / 1_000;
    }

    static Instant instant(long microseconds) {
        return Instant.ofEpochSecond(
                SECONDS_BEFORE_2000 + Math.floorDiv(microseconds, MICROSECONDS),
                Math.floorMod(microseconds, MICROSECONDS) * 1_000);
    }
}

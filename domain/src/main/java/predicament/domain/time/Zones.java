package predicament.domain.time;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * Reads the name of a clock: a zone of the tz database ({@code Europe/Berlin}) or a fixed offset ({@code +02:01}). The
 * database joins zones that have agreed since 1970, so that Amsterdam shows Brussels time in 1914: give an offset there.
 */
public final class Zones {

    public static final ZoneId UTC = ZoneOffset.UTC;

    /** Local mean time of St Petersburg; the tz database has no zone for it, and Moscow's clocks were half an hour ahead. */
    public static final ZoneId ST_PETERSBURG = ZoneOffset.ofHoursMinutes(2, 1);

    private Zones() {}

    public static ZoneId parse(String zone) {
        try {
            return ZoneId.of(zone.strip()).normalized();
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "\"" + zone + "\" is no time zone: write a place such as Europe/Berlin, "
                            + "or an offset such as +02:01 (St Petersburg in 1914).",
                    e);
        }
    }
}

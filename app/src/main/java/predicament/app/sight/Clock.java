package predicament.app.sight;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The clock that a case is read by: its zone and what it is called. */
public record Clock(ZoneId zone, String name) {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT);
    private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("EEE d MMMM uuuu, HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM, HH:mm", Locale.ENGLISH);

    /** As it stands in addresses and fields: {@code 1914-07-29T18:00}. */
    public String typed(Instant instant) {
        return TYPED.format(instant.atZone(zone));
    }

    /** As a heading: {@code Wed 29 July 1914, 18:00}. */
    public String full(Instant instant) {
        return FULL.format(instant.atZone(zone));
    }

    /** As a note: {@code 29 Jul, 18:00}. */
    public String brief(Instant instant) {
        return SHORT.format(instant.atZone(zone));
    }
}

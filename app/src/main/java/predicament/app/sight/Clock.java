package predicament.app.sight;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import predicament.domain.time.HistoricalTime;

/**
 * The clock that a case is read by: its zone and what it is called. {@code years} says whether a short date needs its
 * year: in a case that lasts beyond one.
 */
public record Clock(ZoneId zone, String name, boolean years) {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT);
    private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("EEE d MMMM uuuu, HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DATED = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM, HH:mm", Locale.ENGLISH);

    /** As it stands in addresses and fields: {@code 1914-07-29T18:00}. */
    public String typed(Instant instant) {
        return TYPED.format(instant.atZone(zone));
    }

    /** As a heading: {@code Wed 29 July 1914, 18:00}. */
    public String full(Instant instant) {
        return FULL.format(instant.atZone(zone));
    }

    /** As a note: {@code 29 Jul, 18:00}, with the year where the case needs it. */
    public String brief(Instant instant) {
        return (years ? DATED : SHORT).format(instant.atZone(zone));
    }

    /** As a note, as exact as it is known: {@code 29 Jul, c. 18:00}. */
    public String brief(HistoricalTime time) {
        return years ? time.displayDated(zone) : time.displayShort(zone);
    }
}

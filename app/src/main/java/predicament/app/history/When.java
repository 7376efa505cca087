package predicament.app.history;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** When something was recorded: our own time, not the time of the crisis. */
final class When {

    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm 'UTC'", Locale.UK);

    private When() {}

    static String of(Instant recorded) {
        return FORMAT.format(recorded.atOffset(ZoneOffset.UTC));
    }
}

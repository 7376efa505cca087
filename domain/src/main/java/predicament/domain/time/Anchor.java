package predicament.domain.time;

import java.time.LocalDate;
import java.time.ZoneId;

/** An event from which days are counted, such as the delivery of an ultimatum. */
public record Anchor(String id, String name, HistoricalTime at) {

    public Anchor {
        if (at.precision().coarserThan(Precision.DAY)) {
            throw new IllegalArgumentException(
                    "Days cannot be counted from " + name + ": " + at.edtf() + " names no day.");
        }
    }

    ZoneId zone() {
        return at.zone();
    }

    LocalDate day() {
        return at.best().atZone(zone()).toLocalDate();
    }
}

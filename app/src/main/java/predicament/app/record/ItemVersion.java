package predicament.app.record;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import predicament.domain.crisis.Item;
import predicament.domain.crisis.Origin;

/** One version of an item: its value, or nothing where it was retracted, and who recorded it, when and why. */
public record ItemVersion(
        int version,
        long revision,
        @Nullable Item item,
        @Nullable String reason,
        @Nullable String person,
        Instant recordedAt,
        Origin origin) {

    public boolean retracted() {
        return item == null;
    }
}

package predicament.app.onset;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import predicament.domain.crisis.Dyad;
import predicament.domain.crisis.OnsetClaim;

/**
 * Somebody's onset in one row: who says so, of which pair, what is said to have begun and when. {@code exists} is the
 * share of a theory's draws that find one; for people it is 1 or 0.
 */
public record Onset(
        Voice voice,
        String id,
        String who,
        String source,
        @Nullable Dyad dyad,
        OnsetClaim claim,
        boolean undecided,
        @Nullable Instant from,
        @Nullable Instant best,
        @Nullable Instant to,
        double exists,
        String note) {

    /** Who speaks. */
    public enum Voice {
        SCHOLAR,
        THEORY,
        READER
    }

    public boolean isDated() {
        return from != null && to != null;
    }
}

package predicament.app.onset;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import predicament.app.sight.Clock;
import predicament.domain.crisis.Dyad;
import predicament.domain.crisis.OnsetClaim;
import predicament.domain.crisis.PublishedOnset;

/**
 * Somebody's onset in one row: who says so, of which pair, what is said to have begun and when. {@code exists} is the
 * share of a theory's draws that find one; for people it is 1 or 0. {@code published} is what a scholar dated, as exact as
 * it was dated.
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
        String note,
        @Nullable PublishedOnset published) {

    /** Who speaks. */
    public enum Voice {
        SCHOLAR,
        THEORY,
        READER
    }

    /** From when to when, as exact as it is dated. */
    public String span(Clock clock) {
        if (from == null || to == null) return "none";
        if (published != null && published.interval() != null) {
            var dated = clock.brief(published.interval());
            return published.best() == null ? dated : dated + "; best " + clock.brief(published.best());
        }
        if (from.equals(to)) return clock.brief(from);
        var span = clock.brief(from) + " to " + clock.brief(to);
        return best == null ? span : span + "; best " + clock.brief(best);
    }

    public boolean isDated() {
        return from != null && to != null;
    }
}

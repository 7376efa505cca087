package predicament.domain.crisis;

import org.jspecify.annotations.Nullable;
import predicament.domain.source.Provenance;
import predicament.domain.source.Slugs;
import predicament.domain.time.HistoricalTime;

/** Where a scholar puts the onset, or denies one; the dating is the author's own or a curator's reading of the passage. */
public record PublishedOnset(
        String id,
        String scholar,
        OnsetClaim claim,
        @Nullable Dyad dyad,
        @Nullable HistoricalTime interval,
        @Nullable HistoricalTime best,
        Dating dating,
        String account,
        Provenance provenance)
        implements Item {

    /** Whose dating it is. */
    public enum Dating {
        AUTHOR,
        CURATOR
    }

    public PublishedOnset {
        Slugs.require("A published onset", id);
        if (claim != OnsetClaim.NONE && interval == null) {
            throw new IllegalArgumentException("An onset that is claimed needs an interval; give one or claim none.");
        }
    }

    @Override
    public ItemKey key() {
        return new ItemKey(ItemKind.ONSET, id);
    }
}

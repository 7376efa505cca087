package predicament.domain.crisis;

import org.jspecify.annotations.Nullable;
import predicament.domain.source.Provenance;
import predicament.domain.source.Slugs;
import predicament.domain.time.HistoricalTime;

/**
 * The offence–defence balance O in [-1, 1] from a date on (1 offence favoured): as a state perceived it, or the
 * objective one where no observer is named (Jervis 1978; Glaser and Kaufmann 1998).
 */
public record Balance(
        String id,
        @Nullable ActorId observer,
        HistoricalTime from,
        Range balance,
        String account,
        Provenance provenance)
        implements Item {

    public Balance {
        Slugs.require("A balance", id);
        balance.within(-1, 1, "The offence–defence balance");
    }

    @Override
    public ItemKey key() {
        return new ItemKey(ItemKind.BALANCE, id);
    }
}

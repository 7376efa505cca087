package predicament.domain.crisis;

import predicament.domain.source.Provenance;
import predicament.domain.source.Slugs;
import predicament.domain.time.HistoricalTime;

/** How far defensive and offensive steps could be told apart from a date on: d in [0, 1] (Jervis 1978). */
public record Distinguishability(String id, HistoricalTime from, Range value, String account, Provenance provenance)
        implements Item {

    public Distinguishability {
        Slugs.require("A distinguishability", id);
        value.within(0, 1, "The distinguishability");
    }

    @Override
    public ItemKey key() {
        return new ItemKey(ItemKind.DISTINGUISHABILITY, id);
    }
}

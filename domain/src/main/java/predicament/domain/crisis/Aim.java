package predicament.domain.crisis;

import predicament.domain.source.Provenance;
import predicament.domain.source.Slugs;
import predicament.domain.time.HistoricalTime;

/** What a state privately wanted of another on an issue, whether both could have what they wanted, and whether it was greedy. */
public record Aim(
        String id,
        ActorId actor,
        ActorId toward,
        String issue,
        HistoricalTime at,
        Certainty compatible,
        Certainty greedy,
        String account,
        Provenance provenance)
        implements Item {

    public Aim {
        Slugs.require("An aim", id);
        if (actor.equals(toward)) {
            throw new IllegalArgumentException(
                    "%s has an aim toward itself; an aim is toward another state.".formatted(actor));
        }
    }

    @Override
    public ItemKey key() {
        return new ItemKey(ItemKind.AIM, id);
    }
}

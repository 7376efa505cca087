package predicament.domain.crisis;

import predicament.domain.source.Provenance;
import predicament.domain.source.Slugs;

/** The level in (0, 100) to which a state's threat from another reverts while no document speaks. */
public record Prior(String id, ActorId observer, ActorId target, double threat, String account, Provenance provenance)
        implements Item {

    /** Where no prior is coded; no published source. */
    public static final double DEFAULT = 30;

    public Prior {
        Slugs.require("A prior", id);
        if (!(threat > 0 && threat < 100)) {
            throw new IllegalArgumentException("The prior is %s; it must lie between 0 and 100.".formatted(threat));
        }
        if (observer.equals(target)) {
            throw new IllegalArgumentException(
                    "%s is feared by itself; a prior is of another state.".formatted(observer));
        }
    }

    @Override
    public ItemKey key() {
        return new ItemKey(ItemKind.PRIOR, id);
    }
}

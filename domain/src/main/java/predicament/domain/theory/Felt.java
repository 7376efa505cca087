package predicament.domain.theory;

import java.time.Instant;
import predicament.domain.crisis.ActorId;

/** A stimulus in one draw: strength s in [0, 1], character chi and cost kappa as numbers. */
record Felt(
        String id,
        ActorId actor,
        Instant occurred,
        Instant learned,
        int sign,
        double strength,
        double character,
        double cost,
        double reach,
        boolean opensWindow,
        boolean terminal) {

    static Felt of(Stimulus it, Draw draw) {
        return new Felt(
                it.id(),
                it.actor(),
                it.occurred(),
                it.learned(),
                it.sign(),
                draw.within(it.id(), "magnitude", it.magnitude()) * it.credence() * it.relevance(),
                draw.within(it.id(), "character", it.character()),
                draw.within(it.id(), "cost", it.cost()),
                it.reach() * it.relevance(),
                it.opensWindow(),
                it.terminal());
    }

    /** The same deed by means that serve attack and defence alike. */
    Felt dual() {
        return new Felt(id, actor, occurred, learned, sign, strength, 0, cost, reach, opensWindow, terminal);
    }

    boolean hostile() {
        return sign > 0;
    }

    boolean conciliatory() {
        return sign < 0;
    }
}

package predicament.domain.perception;

import predicament.domain.crisis.ActorId;
import predicament.domain.crisis.Dyad;

/** A pair with a direction: what the observer felt of the target. */
public record DirectedDyad(ActorId observer, ActorId target) {

    public DirectedDyad {
        if (observer.equals(target)) {
            throw new IllegalArgumentException("%s cannot be threatened by itself.".formatted(observer));
        }
    }

    public Dyad dyad() {
        return new Dyad(observer, target);
    }

    @Override
    public String toString() {
        return observer + ">" + target;
    }
}

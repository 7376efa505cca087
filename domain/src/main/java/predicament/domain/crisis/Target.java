package predicament.domain.crisis;

import org.jspecify.annotations.Nullable;

/**
 * A state that a move touches: relevance in [0, 1] (1 direct target, .6 its ally, .3 another great power; no published
 * source), and its own direction, magnitude or character where the same deed means something else to it.
 */
public record Target(
        ActorId actor,
        double relevance,
        @Nullable Direction direction,
        @Nullable Range magnitude,
        @Nullable Range character) {

    public Target {
        if (!(relevance > 0 && relevance <= 1)) {
            throw new IllegalArgumentException(
                    "The relevance to %s is %s; it must be above 0 and at most 1.".formatted(actor, relevance));
        }
        if (magnitude != null) magnitude.within(0, 1, "The magnitude for " + actor);
        if (character != null) character.within(-1, 1, "The character for " + actor);
    }

    public boolean isDirect() {
        return relevance == 1;
    }
}

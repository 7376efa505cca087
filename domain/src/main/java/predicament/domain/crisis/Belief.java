package predicament.domain.crisis;

import org.jspecify.annotations.Nullable;

/** What an observer believed where it differed from the truth; what is not stated was believed as it was. */
public record Belief(
        String account,
        @Nullable ActorId by,
        @Nullable MoveType type,
        @Nullable Direction direction,
        @Nullable Range magnitude,
        @Nullable Range character) {

    public Belief {
        if (account.isBlank()) throw new IllegalArgumentException("A belief needs an account of what was believed.");
        if (magnitude != null) magnitude.within(0, 1, "The believed magnitude");
        if (character != null) character.within(-1, 1, "The believed character");
    }
}

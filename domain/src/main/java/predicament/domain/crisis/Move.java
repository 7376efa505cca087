package predicament.domain.crisis;

import java.util.List;
import org.jspecify.annotations.Nullable;
import predicament.domain.source.Provenance;
import predicament.domain.time.HistoricalTime;

/**
 * A dated step of one state toward others; {@code occurred} is when it happened, never when it was recorded. Magnitude
 * lies in [0, 1], character in [-1, 1] (defensive to offensive), cost in [0, 1]; capability is an increment in ln units.
 * {@code reactionTo} is the coder's own reading and closed to theories.
 */
public record Move(
        MoveId id,
        HistoricalTime occurred,
        ActorId by,
        @Nullable String organ,
        MoveType type,
        String title,
        String label,
        String account,
        int importance,
        Visibility visibility,
        Direction direction,
        Range magnitude,
        Range character,
        Range cost,
        List<Target> targets,
        @Nullable String theatre,
        @Nullable PrivatePurpose privatePurpose,
        @Nullable Purpose statedPurpose,
        Certainty authorised,
        double capability,
        double reach,
        boolean opensWindow,
        @Nullable MoveId reactionTo,
        List<Link> links,
        Provenance provenance)
        implements Item {

    public Move {
        targets = List.copyOf(targets);
        links = List.copyOf(links);
        magnitude.within(0, 1, "The magnitude");
        character.within(-1, 1, "The character");
        cost.within(0, 1, "The cost");
        if (title.isBlank()) throw new IllegalArgumentException("A move needs a title; it is blank.");
        if (importance < 1 || importance > 3) {
            throw new IllegalArgumentException("The importance is %d; it must be 1, 2 or 3.".formatted(importance));
        }
        if (targets.stream().map(Target::actor).distinct().count() < targets.size()) {
            throw new IllegalArgumentException("A target is named twice; name each state once.");
        }
        if (targets.stream().anyMatch(target -> target.actor().equals(by))) {
            throw new IllegalArgumentException(
                    "%s is both the actor and a target; a move is toward others.".formatted(by));
        }
    }

    @Override
    public ItemKey key() {
        return keyOf(id);
    }

    static ItemKey keyOf(MoveId id) {
        return new ItemKey(ItemKind.MOVE, id.value());
    }

    public MoveKind kind() {
        return type.kind();
    }

    /** What the move is to a state, or nothing where it does not touch it. */
    public @Nullable Target toward(ActorId actor) {
        return targets.stream()
                .filter(target -> target.actor().equals(actor))
                .findFirst()
                .orElse(null);
    }
}

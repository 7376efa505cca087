package predicament.app.table;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import predicament.domain.crisis.Actor;
import predicament.domain.crisis.ActorId;
import predicament.domain.crisis.Belief;
import predicament.domain.crisis.Direction;
import predicament.domain.crisis.Move;
import predicament.domain.crisis.MoveType;
import predicament.domain.crisis.Range;
import predicament.domain.perception.CaseRecord;
import predicament.domain.perception.KnownMove;

/**
 * A move in a list: as it was, or as a state knew it. Without a true move it is a report of what never happened, which
 * the state believed.
 */
public record MoveRow(
        String id, @Nullable Move move, @Nullable KnownMove known, Actor actor) {

    static MoveRow of(CaseRecord record, Move move) {
        return new MoveRow(move.id().value(), move, null, record.actor(move.by()));
    }

    static MoveRow of(CaseRecord record, KnownMove known) {
        return new MoveRow(known.id(), known.move(), known, record.actor(known.by()));
    }

    public MoveType type() {
        if (known != null) return known.type();
        return whole().type();
    }

    public Direction direction() {
        return known != null ? known.direction() : whole().direction();
    }

    public Range magnitude() {
        return known != null ? known.magnitude() : whole().magnitude();
    }

    public Range character() {
        return known != null ? known.character() : whole().character();
    }

    public Range cost() {
        return known != null ? known.cost() : whole().cost();
    }

    /** What a state believed where it differs from the truth. */
    public @Nullable Belief belief() {
        return known == null || known.learning() == null
                ? null
                : known.learning().believed();
    }

    public String title() {
        if (move != null) return move.title();
        var belief = belief();
        return belief == null ? id : belief.account();
    }

    /** Where it stands in a list: a report of what never happened where it was learned. */
    Instant place() {
        if (move != null) return move.occurred().earliest();
        return known == null ? Instant.MAX : known.learned();
    }

    boolean touches(ActorId actor) {
        return move == null
                ? known != null
                        && known.learning() != null
                        && known.learning().observer().equals(actor)
                : move.toward(actor) != null;
    }

    private Move whole() {
        if (move == null) throw new IllegalStateException("A row is a move, or a report of one.");
        return move;
    }
}

package predicament.domain.perception;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import predicament.domain.crisis.ActorId;
import predicament.domain.crisis.Channel;
import predicament.domain.crisis.Direction;
import predicament.domain.crisis.Learning;
import predicament.domain.crisis.Move;
import predicament.domain.crisis.MoveType;
import predicament.domain.crisis.Range;

/**
 * A move as one report told an observer of it: when, with what credence, and what the observer then took the move to be.
 * Without a true move behind it, it is a false report.
 *
 * @param before what the observer had taken the same move to be until this report
 */
public record KnownMove(
        String id,
        @Nullable Move move,
        @Nullable Learning learning,
        Instant learned,
        ActorId by,
        MoveType type,
        Direction direction,
        Range magnitude,
        Range character,
        Range cost,
        double relevance,
        double credence,
        double capability,
        double reach,
        Channel channel,
        @Nullable KnownMove before) {

    KnownMove since(Instant first) {
        return new KnownMove(
                id,
                move,
                learning,
                first,
                by,
                type,
                direction,
                magnitude,
                character,
                cost,
                relevance,
                credence,
                capability,
                reach,
                channel,
                before);
    }
}

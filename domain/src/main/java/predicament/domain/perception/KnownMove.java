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
 * A move as one observer knew it: when it learned of it, with what credence, and what it took the move to be. Without a
 * true move behind it, it is a false report.
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
        Channel channel) {}

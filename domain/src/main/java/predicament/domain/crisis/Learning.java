package predicament.domain.crisis;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import predicament.domain.source.Provenance;
import predicament.domain.source.Slugs;
import predicament.domain.time.HistoricalTime;

/**
 * News that reached an observer: when (never within the case where {@code learned} is absent), by which channel, with
 * what credence in [0, 1], and what was believed. A newer learning of the same move replaces the older belief. Without
 * a move it is a false report of what never happened.
 */
public record Learning(
        String id,
        @Nullable MoveId move,
        ActorId observer,
        @Nullable HolderId holder,
        @Nullable HistoricalTime learned,
        Channel channel,
        double credence,
        @Nullable Belief believed,
        String account,
        Provenance provenance)
        implements Item {

    /** By the time of learning; those who never learned come last. */
    public static final Comparator<Learning> IN_TIME = Comparator.comparing(
                    Learning::learned, Comparator.nullsLast(HistoricalTime.ORDER))
            .thenComparing(Learning::id);

    public Learning {
        Slugs.require("A learning", id);
        if (!(credence >= 0 && credence <= 1)) {
            throw new IllegalArgumentException("The credence is %s; it must lie between 0 and 1.".formatted(credence));
        }
        if (move == null && (believed == null || believed.by() == null || believed.type() == null || learned == null)) {
            throw new IllegalArgumentException(
                    "A report of no true move must say when it came and what was believed, of whom and of what type.");
        }
    }

    @Override
    public ItemKey key() {
        return new ItemKey(ItemKind.LEARNING, id);
    }

    public boolean never() {
        return learned == null;
    }
}

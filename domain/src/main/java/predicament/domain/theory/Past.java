package predicament.domain.theory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import predicament.domain.crisis.ActorId;

/** The moves told so far in the order of learning. What is asked of it costs what it answers, however much is past. */
final class Past {

    private final double defaultTempoDays;
    private final List<Felt> moves = new ArrayList<>();
    private final List<Felt> hostile = new ArrayList<>();
    private final Map<ActorId, Instant> lastHostile = new HashMap<>();
    private final RunningMedian gaps = new RunningMedian();

    Past(double defaultTempoDays) {
        this.defaultTempoDays = defaultTempoDays;
    }

    void add(Felt move) {
        moves.add(move);
        if (!move.hostile()) return;
        if (!hostile.isEmpty()) gaps.add(Exchange.days(hostile.getLast().learned(), move.learned()));
        hostile.add(move);
        lastHostile.put(move.actor(), move.learned());
    }

    List<Felt> moves() {
        return Collections.unmodifiableList(moves);
    }

    double tempo() {
        return Pace.tempoDays(gaps, defaultTempoDays);
    }

    /** When the window of a spiral opened: eight times the tempo ago. */
    Instant opened(Instant now) {
        return Exchange.plusDays(now, -8 * tempo());
    }

    List<Felt> since(Instant instant) {
        return from(moves, instant);
    }

    List<Felt> hostileSince(Instant instant) {
        return from(hostile, instant);
    }

    /** Whether both sides made a hostile move that was learned of in the window. */
    boolean bothHostile(Instant now) {
        var opened = opened(now);
        return lastHostile.size() == 2 && lastHostile.values().stream().noneMatch(it -> it.isBefore(opened));
    }

    /** An actor's hostile moves that occurred within some days before an instant, or at it; the newest first. */
    Stream<Felt> hostileBefore(ActorId actor, Instant instant, double days) {
        return hostileSince(Exchange.plusDays(instant, -days)).reversed().stream()
                .filter(it -> it.actor().equals(actor)
                        && !it.occurred().isAfter(instant)
                        && Exchange.days(it.occurred(), instant) <= days);
    }

    private static List<Felt> from(List<Felt> moves, Instant instant) {
        var low = 0;
        var high = moves.size();
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (moves.get(middle).learned().isBefore(instant)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return moves.subList(low, moves.size());
    }
}

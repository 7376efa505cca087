package predicament.app.theories;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import predicament.app.theories.Trial.Turn;
import predicament.domain.crisis.ActorId;
import predicament.domain.crisis.Direction;
import predicament.domain.crisis.Dyad;
import predicament.domain.perception.CaseRecord;
import predicament.domain.perception.DirectedDyad;
import predicament.domain.perception.Knowledge;
import predicament.domain.perception.KnownMove;
import predicament.domain.perception.Perception;
import predicament.domain.theory.Setting;

/**
 * A kind of move tried on a pair: how many there were, after how many a document spoke in time, what it said, and how
 * often each theory had expected that.
 */
public record Tried(String kind, int moves, int spoken, long up, long same, long down, List<Held> held) {

    /** How often the record did what a theory expects. */
    public record Held(String theory, long times, int of) {}

    /** On the logit scale, as in the detectors; no published source. */
    private static final double CHANGE = .25;

    static List<Tried> all(CaseRecord record, Dyad pair, Instant until) {
        var window = Duration.ofHours(
                Math.round(2 * 24 * Setting.of(record, pair, until).defaultTempoDays()));
        return Arrays.stream(Trial.values())
                .map(trial -> of(trial, record, pair, until, window))
                .toList();
    }

    private static Tried of(Trial trial, CaseRecord record, Dyad pair, Instant until, Duration window) {
        var turns = new ArrayList<Turn>();
        var moves = 0;
        for (var observer : List.of(pair.a(), pair.b())) {
            var rival = pair.other(observer);
            var known = record.knowledge(observer, until);
            var view = new DirectedDyad(observer, rival);
            var felt = Perception.of(record, view, known);
            for (var move : known.moves(rival)) {
                if (move.relevance() == 0 || !trial.fits(move)) continue;
                moves++;
                var turn = trial == Trial.FIRMNESS
                        ? answered(record.knowledge(rival, until), observer, move, window)
                        : felt(felt, move.learned(), window);
                if (turn != null) turns.add(turn);
            }
        }
        return counted(trial, moves, turns);
    }

    static Tried counted(Trial trial, int moves, List<Turn> turns) {
        var held = new ArrayList<Held>();
        for (var it : trial.expected()) {
            held.add(new Held(
                    it.theory(), turns.stream().filter(it.turns()::contains).count(), turns.size()));
        }
        return new Tried(
                trial.words(),
                moves,
                turns.size(),
                turns.stream().filter(it -> it == Turn.UP).count(),
                turns.stream().filter(it -> it == Turn.SAME).count(),
                turns.stream().filter(it -> it == Turn.DOWN).count(),
                List.copyOf(held));
    }

    /** What the last document within the window says against the hour of learning; nothing where none speaks. */
    private static @Nullable Turn felt(Perception felt, Instant learned, Duration window) {
        var last = felt.steps().stream()
                .map(it -> it.at())
                .filter(it -> it.isAfter(learned) && !it.isAfter(learned.plus(window)))
                .max(Instant::compareTo)
                .orElse(null);
        if (last == null) return null;
        var change = felt.at(last).mean() - felt.at(learned).mean();
        return change >= CHANGE ? Turn.UP : change <= -CHANGE ? Turn.DOWN : Turn.SAME;
    }

    /** The observer's first move toward the one who was firm, as that one learned of it. */
    private static Turn answered(Knowledge rivals, ActorId observer, KnownMove firm, Duration window) {
        return rivals.moves(observer).stream()
                .filter(it -> it.relevance() > 0 && it.direction() != Direction.NEUTRAL)
                .filter(it -> it.learned().isAfter(firm.learned())
                        && !it.learned().isAfter(firm.learned().plus(window)))
                .min(Comparator.comparing(KnownMove::learned))
                .map(it -> it.direction() == Direction.RAISES ? Turn.UP : Turn.DOWN)
                .orElse(Turn.SAME);
    }
}

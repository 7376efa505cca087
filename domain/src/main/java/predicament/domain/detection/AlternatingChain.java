package predicament.domain.detection;

import java.time.Instant;
import predicament.domain.theory.Pace;
import predicament.domain.theory.Stimulus;

/** SD6: hostile moves by turns, each within four times the tempo and with at least four fifths of the strength before. */
final class AlternatingChain {

    private static final int LEAST = 4;
    private static final double KEPT = .8;

    private AlternatingChain() {}

    static Detection find(Encounter encounter) {
        var tracker = new Detection.Tracker();
        var longest = 0;
        var length = 0;
        Instant began = null;
        Stimulus last = null;
        var moves = encounter.hostile();
        for (var k = 0; k < moves.size(); k++) {
            var move = moves.get(k);
            var tempo = Pace.tempoDays(
                    moves.subList(0, k + 1).stream().map(Stimulus::learned).toList(), encounter.tempo());
            var goesOn = last != null
                    && !last.actor().equals(move.actor())
                    && !encounter.plus(last.learned(), 4 * tempo).isBefore(move.learned())
                    && move.strength() >= KEPT * last.strength() - 1e-9;
            if (!goesOn) {
                if (last != null) tracker.leave(move.learned());
                began = move.occurred();
                length = 0;
            }
            length++;
            longest = Math.max(longest, length);
            if (length >= LEAST && began != null) tracker.enter(began, move.learned());
            last = move;
        }
        return new Detection(
                Definition.SD6,
                tracker.stretches(),
                Math.min(1, longest / (2.0 * LEAST)),
                "longest chain %d of %d hostile moves".formatted(longest, moves.size()));
    }
}

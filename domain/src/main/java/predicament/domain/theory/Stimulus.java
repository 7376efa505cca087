package predicament.domain.theory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import predicament.domain.crisis.ActorId;
import predicament.domain.crisis.Range;
import predicament.domain.perception.Knowledge;
import predicament.domain.perception.KnownMove;

/**
 * A move of one state as the other took it, from the moment it learned of it: direction (+1 hostile, -1 conciliatory, 0
 * neutral), magnitude, character, cost, credence and relevance, all in their coded ranges.
 */
public record Stimulus(
        String id,
        ActorId actor,
        Instant occurred,
        Instant learned,
        int sign,
        Range magnitude,
        Range character,
        Range cost,
        double credence,
        double relevance,
        double reach,
        boolean opensWindow,
        boolean terminal) {

    static final Comparator<Stimulus> AS_LEARNED = Comparator.comparing(Stimulus::learned)
            .thenComparing(Stimulus::occurred)
            .thenComparing(Stimulus::id);

    /** Effective stimulus s in [0, 1] at the coded modes: magnitude by credence by relevance. */
    public double strength() {
        return magnitude.mode() * credence * relevance;
    }

    boolean hostile() {
        return sign > 0;
    }

    /** What an observer had learned of a state's moves toward it. */
    static List<Stimulus> received(Knowledge knowledge, ActorId from) {
        var stimuli = new ArrayList<Stimulus>();
        for (var known : knowledge.moves()) {
            if (known.by().equals(from) && known.relevance() > 0) stimuli.add(of(known, known.relevance()));
        }
        stimuli.sort(AS_LEARNED);
        return List.copyOf(stimuli);
    }

    private static Stimulus of(KnownMove known, double relevance) {
        var move = known.move();
        var occurred = move == null ? known.learned() : move.occurred().best();
        return new Stimulus(
                known.id(),
                known.by(),
                occurred.isAfter(known.learned()) ? known.learned() : occurred,
                known.learned(),
                known.direction().sign(),
                known.magnitude(),
                known.character(),
                known.cost(),
                known.credence(),
                relevance,
                known.reach(),
                move != null && move.opensWindow(),
                switch (known.type().kind()) {
                    case WAR -> known.relevance() == 1;
                    case DIPLOMATIC, MILITARY, ULTIMATUM -> false;
                });
    }
}

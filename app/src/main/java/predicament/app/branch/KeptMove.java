package predicament.app.branch;

import java.util.ArrayList;
import java.util.List;
import predicament.app.sight.CaseSight;
import predicament.domain.crisis.Refused;

/** A move that a trial changed or put in, as the form to save it shows and sends it. */
record KeptMove(String name, String value, String words) {

    static List<KeptMove> all(CaseSight sight, TrialMoves moves) {
        var kept = new ArrayList<KeptMove>();
        for (var it : moves.changed()) {
            kept.add(new KeptMove("changed", it, words(sight, TrialMoves.of(List.of(), List.of(it), List.of()), it)));
        }
        for (var it : moves.with()) {
            kept.add(new KeptMove("with", it, words(sight, TrialMoves.of(List.of(), List.of(), List.of(it)), it)));
        }
        return kept;
    }

    /** As it was typed where it cannot be read; the form says why when it is sent. */
    private static String words(CaseSight sight, TrialMoves one, String typed) {
        try {
            var line = ChangeLine.all(sight, one.branch(sight)).getFirst();
            return "%s: %s. %s".formatted(line.what(), line.title(), line.detail());
        } catch (Refused | IllegalArgumentException e) {
            return typed;
        }
    }
}

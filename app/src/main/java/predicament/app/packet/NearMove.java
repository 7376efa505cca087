package predicament.app.packet;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import predicament.app.sight.CaseSight;
import predicament.app.sight.Words;
import predicament.domain.crisis.Actor;
import predicament.domain.crisis.Move;
import predicament.domain.crisis.Visibility;

/** An important move near the hour. */
record NearMove(Move move, Actor by, String when, String what, boolean later) {

    static List<NearMove> of(CaseSight sight, boolean followed, int limit) {
        return sight.record().moves().stream()
                .filter(move -> followed || move.occurred().certainlyBy(sight.at()))
                .sorted(Comparator.comparing(Move::importance)
                        .thenComparing(move -> Duration.between(
                                        sight.at(), move.occurred().best())
                                .abs()))
                .limit(limit)
                .sorted(Comparator.comparing((Move move) -> !move.occurred().certainlyBy(sight.at()))
                        .thenComparing(Move::occurred)
                        .thenComparing(Move::id))
                .map(move -> new NearMove(
                        move,
                        sight.record().actor(move.by()),
                        move.occurred().displayShort(sight.clock().zone()),
                        what(move),
                        !move.occurred().certainlyBy(sight.at())))
                .toList();
    }

    private static String what(Move move) {
        var kind = Words.kind(move.kind()) + ", " + Words.effect(move.direction());
        return move.visibility() == Visibility.PUBLIC ? kind : kind + "; " + Words.visibilityBrief(move.visibility());
    }
}

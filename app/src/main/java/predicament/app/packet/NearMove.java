package predicament.app.packet;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import predicament.app.sight.CaseSight;
import predicament.app.sight.Words;
import predicament.domain.crisis.Actor;
import predicament.domain.crisis.Move;
import predicament.domain.crisis.Visibility;

/** An important move near the hour, as many before it as after it. */
record NearMove(Move move, Actor by, String when, String what, boolean later) {

    static List<NearMove> of(CaseSight sight, boolean followed, int limit) {
        var moves = sight.record().moves();
        var before = nearest(sight, moves.stream().filter(it -> hasHappened(sight, it)), followed ? limit / 2 : limit);
        var after = followed
                ? nearest(sight, moves.stream().filter(it -> !hasHappened(sight, it)), limit - before.size())
                : List.<NearMove>of();
        return Stream.concat(before.stream(), after.stream()).toList();
    }

    private static List<NearMove> nearest(CaseSight sight, Stream<Move> moves, int limit) {
        return moves.sorted(Comparator.comparing(Move::importance)
                        .thenComparing(move -> Duration.between(
                                        sight.at(), move.occurred().best())
                                .abs()))
                .limit(limit)
                .sorted(Comparator.comparing(Move::occurred).thenComparing(Move::id))
                .map(move -> new NearMove(
                        move,
                        sight.record().actor(move.by()),
                        sight.clock().brief(move.occurred()),
                        what(move),
                        !hasHappened(sight, move)))
                .toList();
    }

    private static boolean hasHappened(CaseSight sight, Move move) {
        return move.occurred().certainlyBy(sight.at());
    }

    private static String what(Move move) {
        var kind = Words.kind(move.kind()) + ", " + Words.effect(move.direction());
        return move.visibility() == Visibility.PUBLIC ? kind : kind + "; " + Words.visibilityBrief(move.visibility());
    }
}

package predicament.app.home;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import predicament.app.figure.Agreement;
import predicament.app.figure.CaseFigure;
import predicament.app.figure.Clock;
import predicament.app.figure.FigureSvg;
import predicament.app.figure.Gate;
import predicament.app.figure.Granularity;
import predicament.app.figure.TimeWindow;
import predicament.app.sight.CaseSight;
import predicament.app.sight.MoveLanes;
import predicament.domain.crisis.Actor;
import predicament.domain.crisis.Move;
import predicament.domain.perception.Knowledge;

/** A case at the hour at which it opens: its moves so far, and the gravest of them that somebody did not know of. */
record Opening(CaseSight sight, String when, List<Secret> secrets, Map<String, String> figures) {

    private static final int SHOWN = 4;

    /** A move that had happened, and the states that it touched and that did not know. */
    record Secret(Move move, Actor by, String when, String unknownTo, String href) {}

    static Opening of(CaseSight sight) {
        var figure = figure(sight);
        return new Opening(sight, sight.clock().full(sight.at()), secrets(sight), FigureSvg.withAxis(figure));
    }

    private static List<Secret> secrets(CaseSight sight) {
        return sight.record().world(sight.at()).moves().stream()
                .map(move -> secret(sight, move))
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing((Secret it) -> it.move().importance())
                        .thenComparing(it -> it.move().occurred(), Comparator.reverseOrder()))
                .limit(SHOWN)
                .toList();
    }

    private static @Nullable Secret secret(CaseSight sight, Move move) {
        var ignorant = move.targets().stream()
                .map(target -> sight.record().actor(target.actor()))
                .filter(actor -> {
                    var learned = Knowledge.learned(sight.record(), move, actor.id());
                    return learned == null || learned.isAfter(sight.at());
                })
                .map(Actor::name)
                .toList();
        if (ignorant.isEmpty()) return null;
        return new Secret(
                move,
                sight.record().actor(move.by()),
                sight.clock().brief(move.occurred()),
                String.join(", ", ignorant),
                sight.address("") + "&move=" + move.id() + "#card");
    }

    /** The lanes alone: who did what. Whatever others think of it waits on the page of the case. */
    private static CaseFigure figure(CaseSight sight) {
        var shown = new TimeWindow(sight.from(), sight.to());
        return new CaseFigure(
                sight.description().title(),
                "Moves of %d states up to %s"
                        .formatted(sight.record().actors().size(), sight.clock().full(sight.at())),
                new TimeWindow(sight.description().start(), sight.description().end()),
                shown,
                sight.at(),
                new Clock(sight.clock().zone(), sight.clock().name()),
                Granularity.of(shown),
                null,
                MoveLanes.of(sight),
                List.of(),
                List.of(),
                Agreement.none(),
                Gate.OPEN,
                null,
                false,
                (lane, marks) ->
                        sight.address("/moves") + "#" + marks.getFirst().id(),
                List.of());
    }
}

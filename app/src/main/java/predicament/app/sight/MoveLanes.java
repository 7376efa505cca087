package predicament.app.sight;

import java.util.List;
import predicament.app.figure.Lane;
import predicament.app.figure.Learned;
import predicament.app.figure.Mark;
import predicament.domain.crisis.Actor;
import predicament.domain.crisis.Move;
import predicament.domain.crisis.Visibility;
import predicament.domain.perception.Knowledge;

/** The moves of a sight as a figure draws them: a lane for each state, each mark with what the viewpoint knew of it. */
public final class MoveLanes {

    private MoveLanes() {}

    public static List<Lane> of(CaseSight sight) {
        var here = sight.address("");
        var clock = sight.clock();
        return sight.record().actors().stream()
                .map(actor -> new Lane(
                        actor.id().code(),
                        actor.name(),
                        actor.shortName(),
                        actor.rank() + 1,
                        sight.record().moves().stream()
                                .filter(move -> move.by().equals(actor.id()))
                                .map(move -> mark(sight, here, clock, actor, move))
                                .toList()))
                .toList();
    }

    private static Mark mark(CaseSight sight, String here, Clock clock, Actor actor, Move move) {
        return new Mark(
                move.id().value(),
                move.occurred().earliest(),
                move.occurred().best(),
                move.occurred().latest(),
                Mark.Kind.valueOf(move.kind().name()),
                move.direction().sign(),
                move.magnitude().mode(),
                move.visibility() != Visibility.PUBLIC,
                switch (move.importance()) {
                    case 1 -> Mark.Importance.MAJOR;
                    case 2 -> Mark.Importance.ORDINARY;
                    default -> Mark.Importance.MINOR;
                },
                move.label(),
                actor.name() + ", " + clock.brief(move.occurred()) + ": " + move.title() + ". "
                        + Words.kind(move.kind()) + ", " + Words.effect(move.direction()) + ".",
                here + "&move=" + move.id() + "#card",
                learned(sight, move),
                move.id().value().equals(sight.move()));
    }

    private static Learned learned(CaseSight sight, Move move) {
        if (sight.as() == null || move.by().equals(sight.as().id())) return Learned.atOnce();
        var learned = Knowledge.learned(sight.record(), move, sight.as().id());
        if (learned == null) return Learned.never();
        return learned.isAfter(move.occurred().latest()) ? Learned.at(learned) : Learned.atOnce();
    }
}

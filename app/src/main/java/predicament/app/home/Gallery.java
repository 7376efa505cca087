package predicament.app.home;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import predicament.app.figure.CurvePoint;
import predicament.app.figure.FigureSvg;
import predicament.app.figure.Lane;
import predicament.app.figure.Learned;
import predicament.app.figure.Mark;
import predicament.app.figure.SmallFigure;
import predicament.app.figure.TimeWindow;
import predicament.app.record.CaseRecords;
import predicament.app.record.CaseSummary;
import predicament.domain.crisis.Actor;
import predicament.domain.crisis.Move;
import predicament.domain.crisis.Visibility;
import predicament.domain.perception.CaseRecord;
import predicament.domain.perception.DirectedDyad;
import predicament.domain.perception.Perception;

/** The cases as cards, each with a small figure: its moves as ticks and the threat that rose highest as a line. */
@Component
class Gallery {

    private static final int SAMPLES = 60;

    /** A case on the list. */
    public record Card(CaseSummary about, String slug, String span, String thumbnail) {}

    private final CaseRecords records;

    Gallery(CaseRecords records) {
        this.records = records;
    }

    List<Card> cards() {
        return records.cases().stream().map(this::card).toList();
    }

    private Card card(CaseSummary about) {
        var record = records.at(about.crisis());
        var span = about.description().from().display() + " to "
                + about.description().to().display();
        return new Card(about, about.crisis().slug(), span, FigureSvg.thumbnail(small(record, about)));
    }

    private static SmallFigure small(CaseRecord record, CaseSummary about) {
        var highest = highest(record);
        return new SmallFigure(
                about.crisis().slug(),
                "%d moves of %d states".formatted(about.moves(), about.actors()),
                new TimeWindow(about.description().start(), about.description().end()),
                record.actors().stream()
                        .map(actor -> new Lane(
                                actor.id().code(),
                                actor.name(),
                                actor.shortName(),
                                actor.rank() + 1,
                                record.moves().stream()
                                        .filter(move -> move.by().equals(actor.id()))
                                        .map(move -> mark(about, move))
                                        .toList()))
                        .toList(),
                highest == null ? List.of() : line(highest, about));
    }

    private static Mark mark(CaseSummary about, Move move) {
        return new Mark(
                move.id().value(),
                move.occurred().earliest(),
                move.occurred().best(),
                move.occurred().latest(),
                Mark.Kind.valueOf(move.kind().name()),
                move.direction().sign(),
                move.magnitude().mode(),
                move.visibility() != Visibility.PUBLIC,
                Mark.Importance.MINOR,
                move.label(),
                move.title(),
                "/cases/" + about.crisis().slug(),
                Learned.atOnce(),
                false);
    }

    private static @Nullable Perception highest(CaseRecord record) {
        Perception highest = null;
        var top = 0.0;
        for (Actor observer : record.actors()) {
            for (Actor target : record.actors()) {
                if (observer.id().equals(target.id())) continue;
                var perception =
                        Perception.of(record, new DirectedDyad(observer.id(), target.id()), Perception.Clock.WORLD);
                var level = perception.steps().stream()
                        .mapToDouble(step -> perception.at(step.at()).level())
                        .max()
                        .orElse(0);
                if (level > top) {
                    top = level;
                    highest = perception;
                }
            }
        }
        return highest;
    }

    private static List<CurvePoint> line(Perception perception, CaseSummary about) {
        var points = new ArrayList<CurvePoint>();
        var start = about.description().start();
        var step = Duration.between(start, about.description().end()).dividedBy(SAMPLES);
        for (var k = 0; k <= SAMPLES; k++) {
            var at = start.plus(step.multipliedBy(k));
            var threat = perception.at(at);
            points.add(new CurvePoint(at, threat.level(), threat.low90(), threat.high90(), false));
        }
        return points;
    }
}

package predicament.app.timeline;

import java.util.List;
import predicament.app.figure.CaseFigure;
import predicament.app.figure.CurvePoint;
import predicament.app.sight.CaseSight;
import predicament.app.sight.Words;

/** What the figure shows, as tables for those who do not see it. */
final class Twins {

    /** A value of a curve where a document moves it. */
    public record Value(String observer, String target, String at, long mean, long low, long high) {}

    /** A move in the period shown. */
    public record Row(
            String when, String by, String title, String href, String kind, String strength, String visibility) {}

    /** Rows that a page shows; the rest is in the lists and files. */
    public static final int ROWS = 200;

    private Twins() {}

    static List<Value> values(CaseFigure figure, CaseSight sight) {
        return figure.panels().stream()
                .flatMap(panel -> panel.curves().stream())
                .flatMap(curve -> curve.points().stream()
                        .filter(CurvePoint::step)
                        .filter(point -> !point.at().isAfter(sight.at()) || figure.showsWhatFollowed())
                        .map(point -> new Value(
                                curve.observerName(),
                                curve.targetName(),
                                sight.clock().brief(point.at()),
                                Math.round(point.mean()),
                                Math.round(point.low()),
                                Math.round(point.high()))))
                .toList();
    }

    static List<Row> moves(CaseSight sight) {
        return sight.record().moves().stream()
                .filter(move -> !move.occurred().best().isBefore(sight.from())
                        && !move.occurred().best().isAfter(sight.to()))
                .map(move -> new Row(
                        sight.clock().brief(move.occurred()),
                        sight.record().actor(move.by()).name(),
                        move.title(),
                        "/cases/%s/moves/%s".formatted(sight.crisis().slug(), move.id()),
                        Words.kind(move.kind()),
                        "%+.2f"
                                .formatted(move.direction().sign()
                                        * move.magnitude().mode()),
                        Words.visibilityBrief(move.visibility())))
                .toList();
    }
}

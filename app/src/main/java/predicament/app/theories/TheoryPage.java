package predicament.app.theories;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import predicament.app.figure.Agreement;
import predicament.app.figure.CaseFigure;
import predicament.app.figure.Clock;
import predicament.app.figure.Curve;
import predicament.app.figure.CurvePoint;
import predicament.app.figure.Gate;
import predicament.app.figure.Granularity;
import predicament.app.figure.Panel;
import predicament.app.figure.TimeWindow;
import predicament.app.onset.OnsetLanes;
import predicament.app.onset.Onsets;
import predicament.app.sight.CaseSight;
import predicament.domain.crisis.Actor;
import predicament.domain.crisis.Dyad;
import predicament.domain.perception.DirectedDyad;
import predicament.domain.perception.Perception;
import predicament.domain.theory.Prediction;
import predicament.domain.theory.TheoryCard;

/** The figure that holds each theory's trajectory against the record of one pair, over the lanes of onsets. */
final class TheoryPage {

    /** One theory's run in the words of a table. */
    public record Row(
            TheoryCard card,
            String variant,
            @Nullable String onset,
            @Nullable String detected,
            long percent,
            String note) {}

    private TheoryPage() {}

    /** As found by the end of the case, or without what followed by the hour shown. */
    static List<Row> rows(CaseSight sight, List<Onsets.Run> runs, boolean followed) {
        return runs.stream()
                .map(run -> {
                    var whole = run.prediction().onset();
                    var onset = followed ? whole : whole.by(sight.at());
                    var central = onset.central();
                    return new Row(
                            run.theory().card(),
                            run.prediction().variant(),
                            Onsets.ninety(onset, sight.clock()),
                            central == null ? null : sight.clock().brief(central.detected()),
                            Math.round(100 * onset.exists()),
                            run.prediction().note());
                })
                .toList();
    }

    static CaseFigure figure(
            CaseSight sight, Dyad pair, List<Onsets.Run> runs, OnsetLanes.Lanes lanes, boolean followed) {
        return figure(sight, pair, runs, lanes, followed, TheoryPage::titled);
    }

    private static List<String> titled(Onsets.Run run) {
        var name = run.theory().card().id() + " " + run.theory().card().name();
        return under(run.prediction()).isEmpty() ? List.of(name) : List.of(name, under(run.prediction()));
    }

    static CaseFigure figure(
            CaseSight sight,
            Dyad pair,
            List<Onsets.Run> runs,
            OnsetLanes.Lanes lanes,
            boolean followed,
            Function<Onsets.Run, List<String>> titles) {
        var a = sight.record().actor(pair.a());
        var b = sight.record().actor(pair.b());
        var shown = new TimeWindow(sight.from(), sight.to());
        var panels = new ArrayList<Panel>();
        for (var run : runs) {
            panels.add(new Panel(titles.apply(run), curves(sight, run.prediction(), a, b)));
        }
        return new CaseFigure(
                "Theories and the record: %s and %s".formatted(a.name(), b.name()),
                "Each theory's expected threat beside the record of %s and %s, and where scholars, theories and readers put the onset."
                        .formatted(a.name(), b.name()),
                new TimeWindow(sight.description().start(), sight.description().end()),
                shown,
                sight.at(),
                new Clock(sight.clock().zone(), sight.clock().name()),
                Granularity.of(shown),
                null,
                List.of(),
                panels,
                lanes.groups(),
                Agreement.none(),
                Gate.OPEN,
                null,
                followed,
                (lane, marks) -> "",
                List.of());
    }

    private static String under(Prediction prediction) {
        return switch (prediction.measure()) {
            case THREAT -> prediction.variant();
            case IDENTITY_ANXIETY -> "anxiety, not threat";
        };
    }

    /** Threat is drawn beside the record; what is no threat stands alone. */
    private static List<Curve> curves(CaseSight sight, Prediction prediction, Actor a, Actor b) {
        var ofTheory = List.of(theory(sight, prediction, a, b), theory(sight, prediction, b, a));
        return switch (prediction.measure()) {
            case THREAT ->
                Stream.concat(Stream.of(record(sight, a, b), record(sight, b, a)), ofTheory.stream())
                        .toList();
            case IDENTITY_ANXIETY -> ofTheory;
        };
    }

    private static Curve record(CaseSight sight, Actor observer, Actor target) {
        var perception =
                Perception.of(sight.record(), new DirectedDyad(observer.id(), target.id()), Perception.Clock.KNOWLEDGE);
        var points = new ArrayList<CurvePoint>();
        var grid = Duration.between(sight.from(), sight.to()).dividedBy(160);
        for (var t = sight.from(); !t.isAfter(sight.to()); t = t.plus(grid)) {
            var threat = perception.at(t);
            points.add(new CurvePoint(t, threat.level(), threat.low90(), threat.high90(), false));
        }
        return curve(
                observer,
                target,
                Curve.Series.RECORD,
                points,
                !perception.steps().isEmpty());
    }

    private static Curve theory(CaseSight sight, Prediction prediction, Actor observer, Actor target) {
        var bands = prediction.threat().getOrDefault(new DirectedDyad(observer.id(), target.id()), List.of());
        var points = bands.stream()
                .filter(it -> !it.at().isBefore(sight.from()) && !it.at().isAfter(sight.to()))
                .map(it -> new CurvePoint(it.at(), it.median(), it.low90(), it.high90(), false))
                .toList();
        return curve(observer, target, Curve.Series.THEORY, points, true);
    }

    private static Curve curve(
            Actor observer, Actor target, Curve.Series series, List<CurvePoint> points, boolean evidence) {
        return new Curve(
                observer.id().code(),
                observer.shortName(),
                target.id().code(),
                target.shortName(),
                observer.rank() + 1,
                series,
                points,
                List.of(),
                evidence,
                false);
    }
}

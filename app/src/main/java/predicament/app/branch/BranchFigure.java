package predicament.app.branch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import predicament.app.branch.Courses.Three;
import predicament.app.figure.Agreement;
import predicament.app.figure.CaseFigure;
import predicament.app.figure.Clock;
import predicament.app.figure.Curve;
import predicament.app.figure.Curve.Series;
import predicament.app.figure.CurvePoint;
import predicament.app.figure.Gate;
import predicament.app.figure.Granularity;
import predicament.app.figure.Panel;
import predicament.app.figure.TimeWindow;
import predicament.app.onset.Onsets.Run;
import predicament.app.sight.CaseSight;
import predicament.domain.branch.Branch;
import predicament.domain.crisis.Actor;
import predicament.domain.crisis.Dyad;
import predicament.domain.perception.DirectedDyad;
import predicament.domain.theory.Prediction;

/** Each theory's trajectories on the actual course, solid, and in the branch, dashed; every panel says what it is. */
final class BranchFigure {

    private BranchFigure() {}

    static CaseFigure of(CaseSight sight, Dyad pair, Branch branch, String title, Three courses) {
        var a = sight.record().actor(pair.a());
        var b = sight.record().actor(pair.b());
        var shown = new TimeWindow(sight.from(), sight.to());
        var panels = new ArrayList<Panel>();
        for (var run : courses.branch()) {
            var actual = Three.like(run, courses.actual());
            if (actual != null) panels.add(new Panel(titled(run), curves(sight, actual, run, a, b)));
        }
        return new CaseFigure(
                "Counterfactual: " + title,
                "Not history. Each theory's expected threat between %s and %s on the actual course (solid) and in a branch that parts from the record (dashed)."
                        .formatted(a.name(), b.name()),
                new TimeWindow(sight.description().start(), sight.description().end()),
                shown,
                shown.to(),
                new Clock(sight.clock().zone(), sight.clock().name()),
                Granularity.of(shown),
                null,
                List.of(),
                panels,
                List.of(),
                Agreement.none(),
                Gate.OPEN,
                parted(shown, branch),
                true,
                (lane, marks) -> "",
                List.of(String.format(
                        Locale.ROOT,
                        "Counterfactual, not history: a branch of “%s” at revision %d, from %s. Solid: a theory on the actual course. Dashed: the same theory in the branch.",
                        sight.description().title(),
                        branch.revision(),
                        sight.clock().full(branch.fork()))));
    }

    /** From the parting on, as far as it is shown. */
    private static @Nullable TimeWindow parted(TimeWindow shown, Branch branch) {
        var from = shown.clamp(branch.fork());
        return from.isBefore(shown.to()) ? new TimeWindow(from, shown.to()) : null;
    }

    private static List<String> titled(Run run) {
        var lines = new ArrayList<String>();
        lines.add(run.theory().card().id() + " " + run.theory().card().name());
        if (!run.prediction().variant().isEmpty()) lines.add(run.prediction().variant());
        lines.add("what if");
        return lines;
    }

    private static List<Curve> curves(CaseSight sight, Run actual, Run branch, Actor a, Actor b) {
        return List.of(
                curve(sight, actual.prediction(), a, b, Series.ACTUAL),
                curve(sight, actual.prediction(), b, a, Series.ACTUAL),
                curve(sight, branch.prediction(), a, b, Series.BRANCH),
                curve(sight, branch.prediction(), b, a, Series.BRANCH));
    }

    private static Curve curve(CaseSight sight, Prediction prediction, Actor observer, Actor target, Series series) {
        var points = prediction.threat().getOrDefault(new DirectedDyad(observer.id(), target.id()), List.of()).stream()
                .filter(it -> !it.at().isBefore(sight.from()) && !it.at().isAfter(sight.to()))
                .map(it -> new CurvePoint(it.at(), it.median(), it.low90(), it.high90(), false))
                .toList();
        return new Curve(
                observer.id().code(),
                observer.shortName(),
                target.id().code(),
                target.shortName(),
                observer.rank() + 1,
                series,
                points,
                List.of(),
                true,
                false);
    }
}

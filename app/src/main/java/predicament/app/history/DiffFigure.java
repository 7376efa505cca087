package predicament.app.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import predicament.app.figure.Agreement;
import predicament.app.figure.CaseFigure;
import predicament.app.figure.Clock;
import predicament.app.figure.Curve;
import predicament.app.figure.Curve.Series;
import predicament.app.figure.Diff;
import predicament.app.figure.Gate;
import predicament.app.figure.Granularity;
import predicament.app.figure.Lane;
import predicament.app.figure.Mark;
import predicament.app.figure.Panel;
import predicament.app.figure.Revised;
import predicament.app.figure.TimeWindow;
import predicament.app.plate.CaseFigures;
import predicament.app.sight.CaseSight;
import predicament.app.sight.Heads;
import predicament.app.sight.MoveLanes;
import predicament.domain.crisis.Actor;
import predicament.domain.crisis.ActorId;
import predicament.domain.crisis.Dyad;
import predicament.domain.perception.CaseRecord;

/** Lays out a case at two revisions in one figure: the lanes of all moves, and the pairs whose felt threat moved most. */
final class DiffFigure {

    private static final int PANELS = 3;

    private final CaseSight now;
    private final CaseSight was;
    private final Between between;

    private DiffFigure(Between between) {
        this.between = between;
        this.now = whole(between.now(), between.now().record(), between.to());
        this.was = whole(between.now(), Objects.requireNonNull(between.was()), between.from());
    }

    static Diff of(Between between, InFigure moved, @Nullable Dyad pair) {
        return new DiffFigure(between).drawn(moved, pair);
    }

    private Diff drawn(InFigure moved, @Nullable Dyad pair) {
        var revised = new HashMap<String, Revised>();
        for (var it : moved.moves()) {
            revised.put(it.move().id().value(), it.revised());
            if (it.revised() == Revised.IS) revised.put(Diff.was(it.move().id().value()), Revised.WAS);
        }
        var pairs = pair == null ? moved.pairs().stream().limit(PANELS).toList() : List.of(pair);
        var shown = new TimeWindow(now.from(), now.to());
        var figure = new CaseFigure(
                "What changed: " + now.description().title(),
                "The case after revision %d and at revision %d: %d moves are drawn otherwise, and %d views of threat moved."
                        .formatted(
                                between.from(),
                                between.to(),
                                moved.moves().size(),
                                moved.shifts().size()),
                new TimeWindow(now.description().start(), now.description().end()),
                shown,
                shown.to(),
                new Clock(now.clock().zone(), now.clock().name()),
                Granularity.of(shown),
                null,
                lanes(revised),
                pairs.stream().map(this::panel).toList(),
                List.of(),
                Agreement.none(),
                Gate.OPEN,
                null,
                true,
                (lane, marks) -> "/cases/%s/moves?rev=%d#%s"
                        .formatted(
                                now.crisis().slug(),
                                between.to(),
                                marks.getFirst().id()),
                credit());
        return new Diff(figure, revised);
    }

    private List<Lane> lanes(Map<String, Revised> revised) {
        var before = new HashMap<String, Lane>();
        MoveLanes.of(was).forEach(it -> before.put(it.id(), it));
        var lanes = new ArrayList<Lane>();
        for (var lane : MoveLanes.of(now)) lanes.add(joined(lane, before.remove(lane.id()), revised));
        before.values().stream()
                .sorted(Comparator.comparing(Lane::id))
                .forEach(it -> lanes.add(
                        joined(new Lane(it.id(), it.name(), it.shortName(), it.colour(), List.of()), it, revised)));
        return lanes;
    }

    /** The moves as they are, and those as they were that are so no longer. */
    private Lane joined(Lane after, @Nullable Lane before, Map<String, Revised> revised) {
        var marks = after.marks().stream()
                .map(it -> mark(it, it.id(), revised.getOrDefault(it.id(), Revised.UNTOUCHED), between.to()));
        var gone = before == null
                ? Stream.<Mark>of()
                : before.marks().stream().flatMap(it -> switch (revised.getOrDefault(it.id(), Revised.UNTOUCHED)) {
                    case IS -> Stream.of(mark(it, Diff.was(it.id()), Revised.WAS, between.from()));
                    case RETRACTED -> Stream.of(mark(it, it.id(), Revised.RETRACTED, between.from()));
                    case UNTOUCHED, ADDED, WAS -> Stream.of();
                });
        return new Lane(
                after.id(),
                after.name(),
                after.shortName(),
                after.colour(),
                Stream.concat(marks, gone).toList());
    }

    /** Only what was touched is named, and it is placed first. */
    private Mark mark(Mark it, String id, Revised revised, long revision) {
        var touched = revised != Revised.UNTOUCHED;
        return new Mark(
                id,
                it.earliest(),
                it.best(),
                it.latest(),
                it.kind(),
                it.direction(),
                it.magnitude(),
                it.secret(),
                touched ? Mark.Importance.MAJOR : Mark.Importance.MINOR,
                touched && revised != Revised.WAS ? it.label() : "",
                (touched ? DiffWords.of(revised) + ". " : "") + it.description(),
                "/cases/%s/moves/%s?rev=%d".formatted(now.crisis().slug(), it.id(), revision),
                it.learned(),
                false);
    }

    private Panel panel(Dyad pair) {
        var a = now.record().actor(pair.a());
        var b = now.record().actor(pair.b());
        var first = a.rank() <= b.rank() ? a : b;
        var second = first.equals(a) ? b : a;
        var curves = Stream.concat(curves(first, second), curves(second, first)).toList();
        return new Panel(List.of(first.name(), "and " + second.name()), curves);
    }

    private Stream<Curve> curves(Actor observer, Actor target) {
        var after = as(CaseFigures.curve(now, observer, target), Series.RECORD);
        if (!isThere(observer.id()) || !isThere(target.id())) return Stream.of(after);
        var before = as(CaseFigures.curve(was, observer, target), Series.BEFORE);
        return before.points().equals(after.points()) ? Stream.of(after) : Stream.of(after, before);
    }

    private boolean isThere(ActorId id) {
        return was.record().actors().stream().anyMatch(it -> it.id().equals(id));
    }

    private static Curve as(Curve it, Series series) {
        return new Curve(
                it.observer(),
                it.observerName(),
                it.target(),
                it.targetName(),
                it.colour(),
                series,
                it.points(),
                List.of(),
                it.evidence(),
                it.historians());
    }

    private List<String> credit() {
        return List.of(
                "Predicament, case “%s”, what changed after revision %d and up to revision %d."
                        .formatted(now.description().title(), between.from(), between.to()),
                "Threat is rebuilt from documents alone; its parameters have no published source.",
                Heads.absolute(between.address("")));
    }

    /** From the case's beginning to its end as it is now, whatever it opens with: the same axis for both. */
    private static CaseSight whole(CaseSight now, CaseRecord record, long revision) {
        var about = now.description();
        return new CaseSight(
                record,
                about.end(),
                true,
                about.start(),
                about.end(),
                null,
                null,
                null,
                revision,
                null,
                null,
                List.of());
    }
}

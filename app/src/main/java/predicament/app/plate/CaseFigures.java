package predicament.app.plate;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import predicament.app.figure.CaseFigure;
import predicament.app.figure.Clock;
import predicament.app.figure.Curve;
import predicament.app.figure.CurvePoint;
import predicament.app.figure.Gate;
import predicament.app.figure.Granularity;
import predicament.app.figure.HolderLine;
import predicament.app.figure.Mark;
import predicament.app.figure.Panel;
import predicament.app.figure.TimeWindow;
import predicament.app.figure.Viewpoint;
import predicament.app.onset.OnsetLanes;
import predicament.app.sight.CaseSight;
import predicament.app.sight.MoveLanes;
import predicament.app.sight.Pairs;
import predicament.domain.crisis.Actor;
import predicament.domain.crisis.Dyad;
import predicament.domain.crisis.HolderId;
import predicament.domain.perception.DirectedDyad;
import predicament.domain.perception.Perception;
import predicament.domain.perception.Step;
import predicament.domain.perception.Threat;

/** Lays out what the figure of a case shows; how it is drawn is the figure's own affair. */
@Component
public class CaseFigures {

    /** Holders further apart than this on the logit scale are drawn apart. */
    private static final double APART = .5;

    private static final int PANELS = 3;

    /** A list of more moves than this is better seen on a longer axis, unless they lie within the shortest stretch. */
    private static final int LISTED = 40;

    private static final Duration NEAREST = Duration.ofHours(2);

    /** More steps than this in a window lie closer than a screen tells apart. */
    private static final int STEPS = 400;

    private final OnsetLanes onsets;

    CaseFigures(OnsetLanes onsets) {
        this.onsets = onsets;
    }

    /** The figure of a sight; a closed gate keeps everybody's onsets out of it. */
    public CaseFigure of(CaseSight sight, @Nullable Dyad pair, boolean followed, boolean open) {
        var pairs = pair == null ? Pairs.leading(sight, PANELS) : List.of(pair);
        var groups = open ? onsets.groups(sight, pairs, followed) : OnsetLanes.CLOSED;
        var shown = new TimeWindow(sight.from(), sight.to());
        return new CaseFigure(
                sight.description().title(),
                description(sight, pairs),
                new TimeWindow(sight.description().start(), sight.description().end()),
                shown,
                sight.at(),
                new Clock(sight.clock().zone(), sight.clock().name()),
                Granularity.of(shown),
                sight.as() == null
                        ? null
                        : new Viewpoint(sight.as().id().code(), sight.as().name()),
                MoveLanes.of(sight),
                pairs.stream().map(it -> panel(sight, it)).toList(),
                groups.groups(),
                groups.agreement(),
                open ? Gate.OPEN : Gate.CLOSED,
                null,
                followed,
                (lane, marks) -> nearer(sight, marks),
                credit(sight));
    }

    /** Many moves are looked at nearer, where that parts them; few are found in the list. */
    private static String nearer(CaseSight sight, List<Mark> marks) {
        var first = marks.getFirst();
        var last = marks.getLast();
        var parts = marks.size() > LISTED
                && Duration.between(first.best(), last.best()).compareTo(NEAREST) > 0;
        return parts
                ? sight.addressOf(first.best(), last.best())
                : "%s&start=%s#%s".formatted(sight.address("/moves"), first.id(), first.id());
    }

    private static Panel panel(CaseSight sight, Dyad dyad) {
        var a = sight.record().actor(dyad.a());
        var b = sight.record().actor(dyad.b());
        var inOrder = a.rank() <= b.rank();
        var first = inOrder ? a : b;
        var second = inOrder ? b : a;
        return new Panel(
                List.of(first.name(), "and " + second.name()),
                List.of(curve(sight, first, second), curve(sight, second, first)));
    }

    /** What one state felt of another, as the record of the sight has it. */
    public static Curve curve(CaseSight sight, Actor observer, Actor target) {
        var view = new DirectedDyad(observer.id(), target.id());
        var perception = Perception.of(sight.record(), view, sight.clockOf(observer.id()));
        var apart = perception.at(sight.at()).dispersion() > APART;
        return new Curve(
                observer.id().code(),
                observer.shortName(),
                target.id().code(),
                target.shortName(),
                observer.rank() + 1,
                Curve.Series.RECORD,
                points(sight, perception, null),
                apart ? holders(sight, perception) : List.of(),
                !perception.steps().isEmpty(),
                sight.as() != null && !sight.as().id().equals(observer.id()));
    }

    private static List<HolderLine> holders(CaseSight sight, Perception perception) {
        return perception.steps().stream()
                .map(step -> step.observation().holder())
                .distinct()
                .map(id -> {
                    var holder = sight.record().holder(id);
                    return new HolderLine(holder == null ? id.value() : holder.name(), points(sight, perception, id));
                })
                .toList();
    }

    /** Drift is sampled daily; every step stands at its own instant, after the value it steps from. */
    private static List<CurvePoint> points(CaseSight sight, Perception perception, @Nullable HolderId holder) {
        var instants = new TreeSet<Instant>();
        var grid = Duration.between(sight.from(), sight.to()).dividedBy(40);
        for (var t = sight.from(); t.isBefore(sight.to()); t = t.plus(grid)) instants.add(t);
        instants.add(sight.to());
        var steps = steps(sight, perception, holder);
        for (var step : steps) {
            instants.add(step.minusMillis(1));
            instants.add(step);
        }
        return instants.stream()
                .filter(instant -> holder == null || !instant.isBefore(firstOf(perception, holder)))
                .map(instant -> point(
                        instant,
                        holder == null ? perception.at(instant) : perception.at(instant, holder),
                        steps.contains(instant)))
                .toList();
    }

    /** The instants at which documents move the value; where they crowd, the last of each slice of the window. */
    private static Set<Instant> steps(CaseSight sight, Perception perception, @Nullable HolderId holder) {
        var all = new TreeSet<Instant>();
        for (var step : perception.steps()) {
            if (holder != null && !step.observation().holder().equals(holder)) continue;
            if (step.at().isBefore(sight.from()) || step.at().isAfter(sight.to())) continue;
            all.add(step.at());
        }
        if (all.size() <= STEPS) return all;
        var slice = Duration.between(sight.from(), sight.to()).dividedBy(STEPS);
        var last = new HashMap<Long, Instant>();
        for (var step : all) last.put(Duration.between(sight.from(), step).dividedBy(slice), step);
        return new TreeSet<>(last.values());
    }

    private static Instant firstOf(Perception perception, HolderId holder) {
        return perception.steps().stream()
                .filter(step -> step.observation().holder().equals(holder))
                .map(Step::at)
                .findFirst()
                .orElse(Instant.MAX);
    }

    private static CurvePoint point(Instant instant, Threat threat, boolean step) {
        return new CurvePoint(instant, threat.level(), threat.low90(), threat.high90(), step);
    }

    private static String description(CaseSight sight, List<Dyad> pairs) {
        return "Moves of %d states on one time axis from %s to %s, and the threat that each side felt in %d pairs, as at %s%s."
                .formatted(
                        sight.record().actors().size(),
                        sight.clock().brief(sight.from()),
                        sight.clock().brief(sight.to()),
                        pairs.size(),
                        sight.clock().full(sight.at()),
                        sight.as() == null ? "" : ", seen by " + sight.as().name());
    }

    private static List<String> credit(CaseSight sight) {
        return List.of(
                "Predicament, case “%s”, revision %d%s."
                        .formatted(
                                sight.description().title(),
                                sight.record().revision(),
                                sight.record().reading() == null
                                        ? ""
                                        : ", reading “"
                                                + sight.record().reading().name() + "”"),
                "Threat is rebuilt from documents alone; its parameters have no published source.",
                sight.pinnedAddress(""));
    }
}

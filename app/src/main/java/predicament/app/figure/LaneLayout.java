package predicament.app.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import predicament.app.figure.Mark.Importance;

/**
 * Finds a place for every move of a lane. A head stays at its hour; where heads would touch it gives way along its
 * stem, three to a side at most, and what remains is piled into a count.
 */
final class LaneLayout {

    private static final double SHORTEST = 7;
    private static final double PER_STRENGTH = 11;
    private static final double FARTHEST = 36;
    private static final int STACKED = 3;
    private static final int FEATURED = 24;
    private static final double ROUNDING = 1e-6;
    private static final double PILED_TOGETHER = 25;
    private static final double LEAST_EXTENT = 19;
    private static final double LEAST_HEIGHT = 46;
    private static final double NAME_HEIGHT = 17;
    private static final Comparator<Mark> FIRST_SERVED = Comparator.comparing((Mark m) -> !m.selected())
            .thenComparing(Mark::importance)
            .thenComparing(Comparator.comparing(Mark::magnitude).reversed())
            .thenComparing(Mark::best)
            .thenComparing(Mark::id);
    private static final Comparator<Head> IN_TIME = Comparator.comparing(
                    (Head h) -> h.mark().best())
            .thenComparing(h -> h.mark().id());

    private final Canvas canvas;
    private final Lane lane;
    private final List<Head> heads = new ArrayList<>();
    private final List<Mark> left = new ArrayList<>();

    private LaneLayout(Canvas canvas, Lane lane) {
        this.canvas = canvas;
        this.lane = lane;
    }

    static PlacedLane place(Canvas canvas, Lane lane, double top) {
        return new LaneLayout(canvas, lane).at(top);
    }

    private PlacedLane at(double top) {
        var crowded = canvas.figure().isCrowded(lane);
        // below the base line of a crowded lane stand its counts
        lane.marks().stream()
                .filter(m -> canvas.figure().shown().contains(m.best()))
                .filter(m -> !crowded || m.selected() || (m.importance() == Importance.MAJOR && m.direction() > 0))
                .sorted(FIRST_SERVED)
                .limit(crowded ? FEATURED : Long.MAX_VALUE)
                .forEach(this::stand);
        var bins = crowded ? Bins.of(canvas, lane) : List.<Bin>of();
        // bars count every move, also those that stand or found no place
        var piles = crowded
                ? List.<Pile>of()
                : Stream.of(+1, -1).flatMap(side -> piles(side).stream()).toList();
        var name = canvas.size().namesAbove() ? NAME_HEIGHT : 0;
        var up = Math.max(extent(piles, +1), highest(bins, Bin::up));
        var down = Math.max(extent(piles, -1), highest(bins, bin -> bin.down() + Bin.WORDS));
        var spare = Math.max(0, LEAST_HEIGHT - up - down) / 2;
        var base = top + name + up + spare;
        return new PlacedLane(
                lane,
                top,
                base,
                base + down + spare,
                heads.stream().map(h -> h.on(base)).sorted(IN_TIME).toList(),
                piles.stream().map(p -> p.on(base)).toList(),
                bins.stream().map(bin -> bin.on(base)).toList());
    }

    private static double highest(List<Bin> bins, ToDoubleFunction<Bin> height) {
        return bins.stream().mapToDouble(height).max().orElse(0) + 2;
    }

    /** Upward and downward stems share one scale. */
    static double reach(Mark mark) {
        return mark.direction() * (SHORTEST + PER_STRENGTH * mark.magnitude());
    }

    private void stand(Mark mark) {
        var x = canvas.scale().x(mark.best());
        var near = heads.stream().filter(h -> Math.abs(h.x() - x) < Head.PITCH).toList();
        var wanted = reach(mark);
        DoubleStream.concat(
                        DoubleStream.of(wanted),
                        near.stream()
                                .flatMapToDouble(h -> DoubleStream.of(h.reach() + Head.PITCH, h.reach() - Head.PITCH)))
                .filter(reach -> allowed(mark, reach) && stacked(near, x, reach) < STACKED)
                .filter(reach -> near.stream().allMatch(h -> Math.abs(h.reach() - reach) >= Head.PITCH - ROUNDING))
                .boxed()
                .min(Comparator.comparingDouble((Double reach) -> Math.abs(reach - wanted))
                        .thenComparingDouble(reach -> -Math.abs(reach)))
                .ifPresentOrElse(
                        reach -> heads.add(new Head(lane, mark, canvas.standing(mark), x, 0, reach)),
                        () -> left.add(mark));
    }

    private static long stacked(List<Head> near, double x, double reach) {
        return near.stream()
                .filter(h -> Math.abs(h.x() - x) < Head.PITCH / 2 && h.reach() * reach >= 0)
                .count();
    }

    private static boolean allowed(Mark mark, double reach) {
        if (mark.direction() == 0) return Math.abs(reach) <= FARTHEST;
        var outward = reach * mark.direction();
        return outward >= SHORTEST && outward <= FARTHEST;
    }

    /** Counts that would touch become one. */
    private List<Pile> piles(int side) {
        var groups = new ArrayList<List<Mark>>();
        left.stream()
                .filter(m -> side == (m.direction() < 0 ? -1 : +1))
                .sorted(Comparator.comparing(Mark::best).thenComparing(Mark::id))
                .forEach(mark -> {
                    groups.add(List.of(mark));
                    while (groups.size() > 1
                            && middle(groups.getLast()) - middle(groups.get(groups.size() - 2)) < PILED_TOGETHER) {
                        var last = groups.removeLast();
                        groups.add(Stream.concat(groups.removeLast().stream(), last.stream())
                                .toList());
                    }
                });
        return groups.stream().map(group -> pile(group, side)).toList();
    }

    private double middle(List<Mark> marks) {
        return (x(marks.getFirst()) + x(marks.getLast())) / 2;
    }

    private Pile pile(List<Mark> marks, int side) {
        var x = middle(marks);
        var outermost = heads.stream()
                .filter(h -> Math.abs(h.x() - x) < 20)
                .mapToDouble(h -> h.reach() * side)
                .max()
                .orElse(SHORTEST);
        return new Pile(lane, marks, x, 0, side * (outermost + 12.5));
    }

    private double x(Mark mark) {
        return canvas.scale().x(mark.best());
    }

    private double extent(List<Pile> piles, int side) {
        return DoubleStream.concat(
                        heads.stream().mapToDouble(h -> h.reach() * side + Head.RADIUS * 1.25),
                        piles.stream().mapToDouble(p -> p.reach() * side + Pile.HEIGHT / 2))
                .map(extent -> extent + 2)
                .reduce(LEAST_EXTENT, Math::max);
    }
}

package predicament.app.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import predicament.app.figure.Mark.Standing;

/** Counts the moves of a crowded lane by stretches of the axis that begin at the cursor, so that none lies on both sides. */
final class Bins {

    /** As wide as a target must be to be hit, also where a narrow drawing shrinks. */
    static final double WIDTH = 26;

    private static final double HIGHEST = 26;

    private Bins() {}

    static List<Bin> of(Canvas canvas, Lane lane) {
        var perMove = HIGHEST / Math.max(1, busiest(canvas));
        var bins = new ArrayList<Bin>();
        counted(canvas, lane).forEach((stretch, marks) -> {
            var left = canvas.cursor() + stretch * WIDTH;
            bins.add(new Bin(
                    lane,
                    marks,
                    stretch >= 0,
                    Math.max(canvas.x0(), left),
                    Math.min(canvas.x1(), left + WIDTH),
                    0,
                    perMove));
        });
        return bins;
    }

    private static SortedMap<Long, List<Mark>> counted(Canvas canvas, Lane lane) {
        var counted = new TreeMap<Long, List<Mark>>();
        for (var mark : lane.marks()) {
            if (!canvas.figure().shown().contains(mark.best())) continue;
            counted.computeIfAbsent(stretch(canvas, mark), it -> new ArrayList<>())
                    .add(mark);
        }
        return counted;
    }

    private static long stretch(Canvas canvas, Mark mark) {
        var stretch = (long) Math.floor((canvas.scale().x(mark.best()) - canvas.cursor()) / WIDTH);
        return canvas.standing(mark) == Standing.FUTURE ? Math.max(0, stretch) : Math.min(-1, stretch);
    }

    /** All crowded lanes share one scale, so that their bars compare. */
    private static int busiest(Canvas canvas) {
        return canvas.figure().lanes().stream()
                .filter(canvas.figure()::isCrowded)
                .flatMap(lane -> counted(canvas, lane).values().stream())
                .mapToInt(List::size)
                .max()
                .orElse(0);
    }
}

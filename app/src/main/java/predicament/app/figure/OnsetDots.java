package predicament.app.figure;

import java.util.HashMap;

/** Draws many readers as dots at their best estimates, one above the other where they agree. */
final class OnsetDots {

    private static final double DOT = 9;
    private static final double LEAST = 30;

    private final Canvas canvas;
    private final Element drawn;

    OnsetDots(Canvas canvas, Element drawn) {
        this.canvas = canvas;
        this.drawn = drawn;
    }

    double draw(OnsetGroup group, double top) {
        var columns = new HashMap<Long, Integer>();
        var dots = Element.group("dots");
        var undated = 0;
        for (var row : group.rows()) {
            for (var bar : row.bars()) {
                var best = bar.best() == null ? bar.from() : bar.best();
                if (best == null) {
                    undated++;
                    continue;
                }
                var column = (long) Math.floor((canvas.scale().clamped(best) - canvas.x0()) / DOT);
                var level = columns.merge(column, 1, Integer::sum);
                dots.add(OnsetRowDrawing.link(canvas, row, bar).add(dot(column, level)));
            }
        }
        var height = Math.max(LEAST, DOT * columns.values().stream().reduce(1, Math::max) + 4);
        drawn.add(dots.at("transform", "translate(0 " + Element.number(top + height) + ")"));
        drawn.add(Element.line("base", canvas.x0(), top + height, canvas.x1(), top + height));
        var words = group.rows().size() + " readers"
                + (undated == 0 ? "" : ", " + undated + " see no spiral or are undecided");
        drawn.add(Element.text("row-cite", canvas.x0(), top + height + 15, words));
        return top + height + 24;
    }

    private Element dot(long column, int level) {
        return Element.of("circle")
                .classes("reader-dot")
                .at("cx", canvas.x0() + DOT * column + DOT / 2)
                .at("cy", -DOT * level + DOT / 2 - 1)
                .at("r", DOT / 2 - .6);
    }
}

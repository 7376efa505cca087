package predicament.app.figure;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Draws many readers as dots at their best estimates, one above the other where they agree. */
final class OnsetDots {

    private static final double DOT = 9;
    private static final double LEAST = 30;

    private final Canvas canvas;
    private final Element drawn;
    private final Map<Long, Integer> columns = new HashMap<>();

    OnsetDots(Canvas canvas, Element drawn) {
        this.canvas = canvas;
        this.drawn = drawn;
    }

    double draw(OnsetGroup group, double top) {
        var bars = group.rows().stream().flatMap(row -> row.bars().stream()).toList();
        var words = words(group, bars);
        var dots = Element.group("dots").at("role", "img").at("aria-label", words);
        for (var bar : bars) {
            var best = bar.best() == null ? bar.from() : bar.best();
            if (best != null) dots.add(dot(bar, best));
        }
        var height = Math.max(LEAST, DOT * columns.values().stream().reduce(1, Math::max) + 4);
        var ground = top + height;
        drawn.add(dots.at("transform", "translate(0 " + Element.number(ground) + ")"));
        drawn.add(Element.line("base", canvas.x0(), ground, canvas.x1(), ground));
        drawn.add(Element.text("row-cite", canvas.x0(), ground + 15, words).hidden());
        return ground + 24;
    }

    private Element dot(OnsetBar bar, Instant best) {
        var column = (long) Math.floor((canvas.scale().clamped(best) - canvas.x0()) / DOT);
        var level = columns.merge(column, 1, Integer::sum);
        return Element.group(
                        "onset",
                        Canvas.author(bar.colour()),
                        bar.looked() ? "looked" : "",
                        bar.mine() ? "mine" : "",
                        bar.selected() ? "on" : "")
                .at("data-onset", bar.id())
                .add(Element.of("circle")
                        .classes("reader-dot")
                        .at("cx", canvas.x0() + DOT * column + DOT / 2)
                        .at("cy", -DOT * level + DOT / 2 - 1)
                        .at("r", DOT / 2 - .6));
    }

    private static String words(OnsetGroup group, List<OnsetBar> bars) {
        var undated = bars.stream().filter(bar -> !bar.type().dated()).count();
        var readers = group.rows().size() + " readers";
        if (undated == 0) return readers;
        return readers + ", " + undated
                + (undated == 1 ? " sees no spiral or is undecided" : " see no spiral or are undecided");
    }
}

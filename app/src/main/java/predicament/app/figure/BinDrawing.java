package predicament.app.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import predicament.app.figure.Mark.Kind;
import predicament.app.figure.Mark.Standing;

/** Draws the bars of one stretch of a crowded lane and says in words what they count. */
final class BinDrawing {

    private static final double GAP = 1;
    private static final double LEAST_HIT = 26;

    private BinDrawing() {}

    static Element of(Canvas canvas, Bin bin) {
        var link = Element.of("a")
                .at("href", canvas.figure().more().href(bin.lane(), bin.marks()))
                .classes("more", "bin", bin.future() ? "future" : "")
                .at("data-t", bin.marks().getFirst().best().toEpochMilli())
                .at("aria-label", words(canvas, bin));
        var hit = Math.max(LEAST_HIT, bin.up() + bin.down() + Bin.WORDS + 4);
        link.add(Element.rect("hit", bin.left(), bin.wordsAt() + 2 - hit, bin.right() - bin.left(), hit));
        bars(canvas, bin).forEach(link::add);
        return link.add(Element.text(
                        "count",
                        bin.middle(),
                        bin.wordsAt(),
                        Integer.toString(bin.marks().size()))
                .middle());
    }

    private static List<Element> bars(Canvas canvas, Bin bin) {
        var width = bin.right() - bin.left() - GAP;
        var unknown = bin.unknown(canvas);
        var bars = new ArrayList<Element>();
        if (bin.up() > unknown) {
            var known = bin.up() - unknown;
            bars.add(Element.rect("many", bin.left(), bin.base() - known, width, known));
        }
        if (unknown > 0) bars.add(Element.rect("many unheard", bin.left(), bin.base() - bin.up(), width, unknown));
        if (bin.down() > 0) bars.add(Element.rect("many", bin.left(), bin.base(), width, bin.down()));
        return bars;
    }

    private static String words(Canvas canvas, Bin bin) {
        var marks = bin.marks();
        var first = marks.getFirst().best();
        var last = marks.getLast().best();
        var words = new ArrayList<String>();
        for (var kind : Kind.values()) {
            var count = marks.stream().filter(it -> it.kind() == kind).count();
            if (count > 0) words.add(count + " " + kind.name().toLowerCase(Locale.ROOT));
        }
        var lowers = marks.stream().filter(it -> it.direction() < 0).count();
        if (lowers > 0) words.add(lowers + " that lower tension");
        var viewpoint = canvas.figure().viewpoint();
        var unknown = marks.stream()
                .filter(it -> canvas.standing(it) == Standing.UNKNOWN_TO_VIEWPOINT)
                .count();
        if (unknown > 0 && viewpoint != null) words.add(unknown + " not yet known to " + viewpoint.name());
        return "%d %s of %s, %s: %s."
                .formatted(
                        marks.size(),
                        marks.size() == 1 ? "move" : "moves",
                        bin.lane().name(),
                        Words.between(canvas.figure(), first, last),
                        String.join(", ", words));
    }
}

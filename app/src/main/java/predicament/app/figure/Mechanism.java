package predicament.app.figure;

import java.util.ArrayList;
import java.util.List;
import predicament.app.figure.TextWidth.Face;

/**
 * How something works as a chain of steps that leads back to its start: a box for each step, a sign beside each arrow.
 *
 * @param signs what stands beside the arrow after each step; fewer than arrows, or empty words, where nothing does
 */
public record Mechanism(String title, List<String> steps, List<String> signs, String loop) {

    private static final double WIDTH = 340;
    private static final double LEFT = 2;
    private static final double BOX = 282;
    private static final double RETURN = 318;
    private static final double SIZE = 14;
    private static final double LINE = 18;
    private static final double GAP = 30;

    public Mechanism {
        steps = List.copyOf(steps);
        signs = List.copyOf(signs);
    }

    /** The drawing for a page; its words are those of the steps. */
    public String svg() {
        var parts = new ArrayList<Element>();
        var middles = new ArrayList<Double>();
        var y = 2.0;
        for (var i = 0; i < steps.size(); i++) {
            var lines = TextWidth.wrapped(steps.get(i), SIZE, Face.REGULAR, BOX - 24);
            var height = lines.size() * LINE + 14;
            if (i > 0) {
                parts.addAll(down(y, i - 1 < signs.size() ? signs.get(i - 1) : ""));
                y += GAP;
            }
            parts.add(Element.rect("flow-box", LEFT, y, BOX, height).at("rx", 3));
            for (var k = 0; k < lines.size(); k++) {
                parts.add(Element.text("flow-words", LEFT + 12, y + 21 + k * LINE, lines.get(k)));
            }
            middles.add(y + height / 2);
            y += height;
        }
        var first = middles.getFirst();
        var last = middles.getLast();
        var edge = LEFT + BOX;
        parts.add(
                Element.path("flow-line", "M%s %sH%sV%sH%s".formatted(n(edge), n(last), n(RETURN), n(first), n(edge))));
        parts.add(head(edge, first, -7, 0));
        for (var line : TextWidth.wrapped(loop, 13, Face.ITALIC, WIDTH - 8)) {
            y += LINE + 2;
            parts.add(Element.text("flow-loop", LEFT, y, line));
        }
        var height = y + 8;
        return Element.of("svg")
                .at("xmlns", "http://www.w3.org/2000/svg")
                .classes("fig", "mechanism")
                .at("viewBox", "0 0 " + n(WIDTH) + " " + n(height))
                .at("width", WIDTH)
                .at("height", height)
                .at("role", "img")
                .at("aria-label", title + ": " + String.join("; then: ", steps) + "; and back, " + loop + ".")
                .addAll(parts)
                .write();
    }

    private static List<Element> down(double from, String sign) {
        var x = LEFT + BOX / 2;
        var drawn = new ArrayList<Element>();
        drawn.add(Element.line("flow-line", x, from, x, from + GAP - 1));
        drawn.add(head(x, from + GAP, 0, 7));
        if (!sign.isEmpty()) drawn.add(Element.text("flow-sign", x + 10, from + 20, sign));
        return drawn;
    }

    /** An arrow's head that ends at a point and comes from the given direction. */
    private static Element head(double x, double y, double dx, double dy) {
        var back = dx == 0
                ? "M%s %sL%s %sL%s %sZ".formatted(n(x), n(y), n(x - 4), n(y - dy), n(x + 4), n(y - dy))
                : "M%s %sL%s %sL%s %sZ".formatted(n(x), n(y), n(x - dx), n(y - 4), n(x - dx), n(y + 4));
        return Element.path("flow-head", back);
    }

    private static String n(double value) {
        return Element.number(value);
    }
}

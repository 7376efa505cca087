package predicament.app.figure;

import java.util.List;

/** Draws the curves of threat, one panel to a pair, on the scale's own cuts. */
final class PanelsDrawing {

    private static final double NAME = 13;

    private static final double VALUE = 12;

    /** What the names of the levels take between a panel's title and its plot. */
    private static final double LEVEL_NAMES = 56;

    private static final double GAP = 17;
    private static final int[] CUTS = {5, 20, 40, 60, 80, 95};
    private static final List<String> LEVELS =
            List.of("none", "latent", "watch", "concern", "serious", "acute", "imminent");
    /** The middle of each level on the scale, the narrow outer two moved apart from their neighbours. */
    private static final double[] MIDDLES = {0.5, 12.5, 30, 50, 70, 87, 98.5};

    private final Canvas canvas;
    private final double height;

    private PanelsDrawing(Canvas canvas) {
        this.canvas = canvas;
        this.height = canvas.size().panelHeight();
    }

    /** Answers where the panels end. */
    static double draw(Canvas canvas, double top) {
        return canvas.figure().panels().isEmpty() ? top : new PanelsDrawing(canvas).from(top);
    }

    private double from(double top) {
        var y = Section.draw(
                canvas,
                top,
                "Threat each side felt",
                "Line: estimate, 0 to 100. Band: 90 %, wider while no document speaks.");
        var panels = canvas.figure().panels();
        for (int i = 0; i < panels.size(); i++) {
            y += canvas.size().titlesAbove() ? 22 : 8;
            draw(panels.get(i), i, y);
            y += height + GAP;
        }
        return y - GAP + 6;
    }

    private void draw(Panel panel, int index, double top) {
        var curves = panel.curves().stream()
                .map(curve -> new PlacedCurve(
                        curve, CurveShape.of(curve.points(), canvas.scale(), top, height), canvas.figure()))
                .toList();
        var drawing = new CurvesDrawing(canvas, curves, index, top, height);
        var drawn = Element.group("panel")
                .at("role", "img")
                .at("aria-label", PanelWords.of(canvas.figure(), panel, curves))
                .at("data-y0", top + height)
                .at("data-y100", top);
        canvas.veil(top - 2, top + height + 2);
        canvas.bands().addAll(drawing.bands());
        canvas.content()
                .add(drawn.addAll(grid(top))
                        .addAll(title(panel, curves, top))
                        .addAll(drawing.lines())
                        .addAll(drawing.ends())
                        .addAll(drawing.values()));
    }

    private List<Element> grid(double top) {
        var grid = Element.group("grid");
        grid.add(rule("edge-rule", top, 0), rule("edge-rule", top, 100));
        for (var cut : CUTS) grid.add(rule("cut", top, cut));
        var right = canvas.size().namesAbove();
        for (int level = 0; level < LEVELS.size(); level++) {
            var text = Element.text(
                    "level",
                    right ? canvas.x1() + 4 : canvas.x0() - 7,
                    y(top, MIDDLES[level]) + 3.5,
                    LEVELS.get(level));
            grid.add(right ? text : text.end());
        }
        return List.of(grid);
    }

    private Element rule(String classes, double top, double value) {
        return Element.line(classes, canvas.x0(), y(top, value), canvas.x1(), y(top, value));
    }

    private double y(double top, double value) {
        return top + height * (100 - value) / 100;
    }

    private List<Element> title(Panel panel, List<PlacedCurve> curves, double top) {
        if (canvas.size().titlesAbove()) return titleAbove(panel, curves, top);
        var title = Element.of("text").classes("lane-name");
        var lines = panel.title().stream()
                .flatMap(it -> TextWidth.wrapped(it, NAME, TextWidth.Face.SEMIBOLD, canvas.x0() - LEVEL_NAMES).stream())
                .toList();
        for (int i = 0; i < lines.size(); i++)
            title.add(Element.of("tspan").at("x", 0).at("y", top + 9 + 16 * i).words(lines.get(i)));
        return List.of(title);
    }

    private List<Element> titleAbove(Panel panel, List<PlacedCurve> curves, double top) {
        var x = canvas.size().namesAbove() ? canvas.x0() : 0;
        var words = String.join(" ", panel.title());
        if (!canvas.size().namesAbove()) return List.of(Element.text("lane-name", x, top - 8, words));
        var now =
                Element.text("who-row", canvas.size().width() - 2, top - 8, "").end();
        var taken = 0.0;
        for (var curve : curves) {
            if (now.children().size() > 1) now.words("  ");
            var value = "%s%s %s".formatted(marked(curve), curve.curve().observer(), curve.nowInWords());
            taken += TextWidth.of(value + "  ", VALUE, TextWidth.Face.SEMIBOLD);
            now.add(Element.of("tspan").classes(curve.colour()).words(value));
        }
        var room = canvas.size().width() - 2 - x - taken;
        var title = TextWidth.fitted(words, NAME, TextWidth.Face.SEMIBOLD, room);
        return List.of(Element.text("lane-name", x, top - 8, title), now);
    }

    private static String marked(PlacedCurve curve) {
        return switch (curve.curve().series()) {
            case BEFORE -> "before ";
            case BRANCH -> "if ";
            case RECORD, HINDSIGHT, THEORY, ACTUAL -> "";
        };
    }
}

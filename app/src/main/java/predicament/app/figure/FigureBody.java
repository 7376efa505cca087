package predicament.app.figure;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** The figure proper: lanes, curves and onsets on one axis, with one cursor through all of them. */
final class FigureBody {

    private static final double HATCH = 6;

    private FigureBody() {}

    /** Lays everything out on the canvas and answers where it ends. */
    static double draw(Canvas canvas, double top) {
        var y = LanesDrawing.draw(canvas, top);
        y = PanelsDrawing.draw(canvas, y);
        return OnsetsDrawing.draw(canvas, y);
    }

    /** The layers in the order in which they cover each other; the cursor lies beneath marks and words. */
    static List<Element> layers(Canvas canvas, double top, double bottom) {
        var cursor = Element.line("cursor", canvas.cursor(), top, canvas.cursor(), bottom)
                .hidden();
        if (!canvas.cursorShown()) cursor.classes("cursor", "off");
        return List.of(
                definitions(canvas, top, bottom),
                canvas.bands(),
                rules(canvas, top, bottom),
                spans(canvas, top, bottom),
                canvas.veils(),
                cursor,
                canvas.content());
    }

    private static Element definitions(Canvas canvas, double top, double bottom) {
        var x = canvas.cursor();
        return Element.of("defs")
                .add(
                        Element.of("pattern")
                                .at("id", canvas.id("hatch"))
                                .at("width", HATCH)
                                .at("height", HATCH)
                                .at("patternUnits", "userSpaceOnUse")
                                .at("patternTransform", "rotate(45)")
                                .add(Element.line("hatch", 0, 0, 0, HATCH)),
                        clip(canvas, "past", canvas.x0(), x, top, bottom),
                        clip(canvas, "next", x, canvas.x1(), top, bottom))
                .addAll(glyphs(canvas))
                .addAll(canvas.definitions());
    }

    /** Each shape of a move once, wherever it is drawn. */
    private static List<Element> glyphs(Canvas canvas) {
        return Arrays.stream(Mark.Kind.values())
                .map(kind -> Element.of("path")
                        .at("id", canvas.id(Glyph.className(kind)))
                        .at("d", Glyph.of(kind, Head.RADIUS)))
                .toList();
    }

    private static Element clip(Canvas canvas, String name, double from, double to, double top, double bottom) {
        return Element.of("clipPath")
                .at("id", canvas.id(name))
                .classes(name)
                .add(Element.rect("", from, top, to - from, bottom - top));
    }

    private static Element rules(Canvas canvas, double top, double bottom) {
        var rules = Element.group("rules").hidden();
        var figure = canvas.figure();
        for (var tick : Ticks.of(canvas.scale(), figure.clock(), figure.granularity(), 37))
            rules.add(Element.line(tick.strong() ? "rule strong" : "rule", tick.x(), top, tick.x(), bottom));
        return rules;
    }

    /** What is selected lies behind all lanes: the span being marked, and onsets that are opened. */
    private static Element spans(Canvas canvas, double top, double bottom) {
        var spans = Element.group("spans").hidden();
        var figure = canvas.figure();
        if (figure.gate() == Gate.OPEN)
            figure.onsets().stream()
                    .flatMap(group -> group.rows().stream())
                    .flatMap(row -> row.bars().stream())
                    .filter(bar -> bar.selected() && bar.from() != null && bar.to() != null)
                    .forEach(bar -> {
                        var from = canvas.scale().clamped(Objects.requireNonNull(bar.from()));
                        var to = canvas.scale().clamped(Objects.requireNonNull(bar.to()));
                        spans.add(Element.rect(
                                "span " + Canvas.author(bar.colour()), from, top, to - from, bottom - top));
                    });
        var selection = figure.selection();
        var from = selection == null ? canvas.x0() : canvas.scale().clamped(selection.from());
        var to = selection == null ? from : canvas.scale().clamped(selection.to());
        return spans.add(Element.rect("span sel", from, top, to - from, bottom - top));
    }
}

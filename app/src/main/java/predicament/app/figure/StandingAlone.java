package predicament.app.figure;

import java.util.ArrayList;
import java.util.List;

/** Draws a figure that carries its title, key and credit with it and needs no stylesheet. */
final class StandingAlone {

    private static final double TITLE = 22;
    private static final double LINE = 15;
    private static final double KEY_LINE = 20;

    private final Canvas canvas;
    private final List<Element> head = new ArrayList<>();
    private final List<Element> foot = new ArrayList<>();

    private StandingAlone(Canvas canvas) {
        this.canvas = canvas;
    }

    static Element draw(CaseFigure figure, Size size) {
        return draw(new Canvas(figure, size));
    }

    static Element draw(Canvas canvas) {
        return new StandingAlone(canvas).drawn();
    }

    /** A part of a printed sheet, which has a title, margins and a credit of its own; the key explains moves alone. */
    static Element onSheet(CaseFigure figure) {
        return new StandingAlone(new Canvas(figure, Size.PRINT)).bare();
    }

    private Element bare() {
        var end = FigureBody.draw(canvas, OverviewDrawing.HEIGHT + 6) + 8;
        var bottom = canvas.figure().lanes().isEmpty() ? end : key(end + 10) - KEY_LINE / 2;
        return Painter.paint(root(canvas.size().width(), bottom)
                        .addAll(OverviewDrawing.of(canvas))
                        .addAll(FigureBody.layers(canvas, OverviewDrawing.HEIGHT, end))
                        .addAll(foot))
                .getFirst();
    }

    private Element drawn() {
        var axis = heading();
        var top = axis + OverviewDrawing.HEIGHT;
        var end = FigureBody.draw(canvas, top + 6) + 8;
        var bottom = credit(key(end + 14));
        var inner = Element.group()
                .at("transform", "translate(" + Element.number(canvas.size().margin()) + " 0)")
                .addAll(head)
                .add(Element.group()
                        .at("transform", "translate(0 " + Element.number(axis) + ")")
                        .addAll(OverviewDrawing.of(canvas)))
                .addAll(FigureBody.layers(canvas, top, end))
                .addAll(foot);
        var margin = canvas.size().margin();
        return Painter.paint(root(canvas.size().width() + 2 * margin, bottom + margin)
                        .add(inner))
                .getFirst();
    }

    private Element root(double width, double height) {
        var figure = canvas.figure();
        return Element.of("svg")
                .at("xmlns", "http://www.w3.org/2000/svg")
                .classes("fig")
                .at("viewBox", "0 0 " + Element.number(width) + " " + Element.number(Math.ceil(height)))
                .at("width", width)
                .at("height", Math.ceil(height))
                .at("font-family", Painter.SANS)
                .at("role", "img")
                .at("aria-label", figure.title())
                .add(
                        Element.of("title").words(figure.title()),
                        Element.of("desc").words(figure.description()))
                .add(Element.rect("paper", 0, 0, width, Math.ceil(height)));
    }

    private double heading() {
        var y = canvas.size().margin() + TITLE - 2;
        head.add(Element.text("title", 0, y, canvas.figure().title()));
        head.add(Element.text("standpoint", 0, y + 20, Words.standpoint(canvas.figure())));
        return y + 34;
    }

    private double key(double top) {
        var y = top + 8;
        var x = 0.0;
        foot.add(Element.line("base", 0, top - 8, canvas.size().width(), top - 8));
        for (var part : KeyEntry.parts(canvas)) {
            var width = part.width() + 6 + TextWidth.of(part.words(), 12);
            if (x > 0 && x + width > canvas.size().width()) {
                x = 0;
                y += KEY_LINE;
            }
            foot.add(Element.group("fig")
                    .at("transform", "translate(" + Element.number(x) + " " + Element.number(y) + ")")
                    .addAll(part.drawing())
                    .add(Element.text("key-words", part.width() + 6, 4, part.words())));
            x += width + 18;
        }
        return y + KEY_LINE;
    }

    private double credit(double top) {
        var y = top + 4;
        for (var sentence : canvas.figure().credit()) {
            for (var line : TextWidth.wrapped(
                    sentence, 11, TextWidth.Face.REGULAR, canvas.size().width(), 6)) {
                foot.add(Element.text("credit", 0, y, line));
                y += LINE;
            }
        }
        return y - LINE + 4;
    }
}

package predicament.app.figure;

import java.util.List;
import predicament.app.figure.TextWidth.Face;

/** Draws one row of onsets: a name, bars, and the source that they are taken from. */
final class OnsetRowDrawing {

    private static final double TYPE = 13;
    private static final double SMALL = 12;
    private static final double CITE = 11.5;
    private static final double HEIGHT = 28;
    private static final double HEIGHT_OF_MANY = 25;
    private static final double HEIGHT_OF_TWO_LINES = 32;
    private static final double HEIGHT_WITH_NAME_ABOVE = 42;
    private static final int MANY = 6;

    private final Canvas canvas;
    private final Element drawn;
    private final OnsetGroup group;
    private final boolean above;

    OnsetRowDrawing(Canvas canvas, Element drawn, OnsetGroup group) {
        this.canvas = canvas;
        this.drawn = drawn;
        this.group = group;
        var sourced = group.of() != OnsetGroup.Of.READERS;
        this.above = canvas.size().namesAbove() || (sourced && canvas.size().titlesAbove());
    }

    double draw(OnsetRow row, double top) {
        var name = TextWidth.wrapped(row.name(), TYPE, Face.REGULAR, canvas.x0() - 10, 2);
        var source = TextWidth.wrapped(
                row.source(), CITE, Face.REGULAR, canvas.size().width() - canvas.x1() - 9, 2);
        var height = above ? HEIGHT_WITH_NAME_ABOVE : height(Math.max(name.size(), source.size()));
        var middle = top + (above ? 28 : height / 2);
        if (above) {
            namesAbove(row, top + 12);
        } else {
            lines("row-name", 0, middle + 4, name);
            lines("row-cite", canvas.x1() + 9, middle + 4, source);
        }
        if (row.bars().isEmpty()) drawn.add(Element.text("silent-row", canvas.x0() + 6, middle + 4, group.silent()));
        var bars = new OnsetBarDrawing(canvas, row, group.of(), middle, above ? HEIGHT : height);
        var undated = canvas.x0() + 6;
        for (var bar : row.bars()) {
            if (bar.from() != null && bar.to() != null) {
                drawn.add(bars.dated(bar, bar.from(), bar.to()));
            } else {
                drawn.add(bars.undated(bar, undated));
                undated += TextWidth.of(bar.type().words(), SMALL, Face.ITALIC) + 14;
            }
        }
        return top + height;
    }

    private void namesAbove(OnsetRow row, double y) {
        var left = canvas.size().namesAbove() ? canvas.x0() : 0;
        var right = canvas.size().width() - 2;
        var name = TextWidth.fitted(row.name(), TYPE, Face.REGULAR, (right - left) * .6);
        drawn.add(Element.text("row-name", left, y, name));
        var room = right - left - TextWidth.of(name, TYPE) - 12;
        if (!row.source().isEmpty())
            drawn.add(Element.text("row-cite", right, y, TextWidth.fitted(row.source(), CITE, Face.REGULAR, room))
                    .end());
    }

    private double height(int lines) {
        if (lines > 1) return HEIGHT_OF_TWO_LINES;
        return group.rows().size() > MANY ? HEIGHT_OF_MANY : HEIGHT;
    }

    private void lines(String classes, double x, double y, List<String> lines) {
        var first = y - 6.5 * (lines.size() - 1);
        for (int i = 0; i < lines.size(); i++) drawn.add(Element.text(classes, x, first + 12.5 * i, lines.get(i)));
    }
}

package predicament.app.figure;

import predicament.app.figure.TextWidth.Face;

/** Draws one row of onsets: a name, bars, and the source that they are taken from. */
final class OnsetRowDrawing {

    private static final double TYPE = 13;
    private static final double SMALL = 12;
    private static final double HEIGHT = 28;
    private static final double HEIGHT_WITH_NAME_ABOVE = 42;

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
        var middle = top + (above ? 28 : HEIGHT / 2);
        names(row, above ? top + 12 : middle + 4);
        if (row.bars().isEmpty()) drawn.add(Element.text("silent-row", canvas.x0() + 6, middle + 4, group.silent()));
        var bars = new OnsetBarDrawing(canvas, row, group.of(), middle);
        var undated = canvas.x0() + 6;
        for (var bar : row.bars()) {
            if (bar.from() != null && bar.to() != null) {
                drawn.add(bars.dated(bar, bar.from(), bar.to()));
            } else {
                drawn.add(bars.undated(bar, undated));
                undated += TextWidth.of(bar.type().words(), SMALL, Face.ITALIC) + 14;
            }
        }
        return top + (above ? HEIGHT_WITH_NAME_ABOVE : HEIGHT);
    }

    private void names(OnsetRow row, double y) {
        var left = canvas.size().namesAbove() ? canvas.x0() : 0;
        var room = above ? canvas.x1() - left - TextWidth.of(row.source(), SMALL) : canvas.x0() - 12;
        drawn.add(Element.text("row-name", left, y, TextWidth.fitted(row.name(), TYPE, Face.REGULAR, room)));
        if (row.source().isEmpty()) return;
        var right = canvas.size().width();
        if (above) {
            drawn.add(Element.text("row-cite", right - 2, y, row.source()).end());
        } else {
            var cite = TextWidth.fitted(row.source(), SMALL, Face.REGULAR, right - canvas.x1() - 10);
            drawn.add(Element.text("row-cite", canvas.x1() + 9, y, cite));
        }
    }
}

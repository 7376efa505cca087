package predicament.app.figure;

/** A heading between the parts of a figure. */
final class Section {

    private static final double TYPE = 14;
    private static final double NOTE = 12.5;
    private static final double LINE = 17;

    private Section() {}

    /** Answers where what it heads begins. */
    static double draw(Canvas canvas, double top, String heading, String note) {
        var x = canvas.size().namesAbove() ? canvas.x0() : 0;
        var lines = TextWidth.wrapped(
                heading, TYPE, TextWidth.Face.SEMIBOLD, canvas.size().width() - x);
        var y = top + 26;
        canvas.content().add(Element.text("h", x, y, lines.getFirst()));
        for (var line : lines.subList(1, lines.size())) {
            y += LINE;
            canvas.content().add(Element.text("h", x, y, line));
        }
        var from = x + TextWidth.of(lines.getLast(), TYPE, TextWidth.Face.SEMIBOLD) + 14;
        if (!note.isEmpty() && from + TextWidth.of(note, NOTE) < canvas.size().width())
            canvas.content().add(Element.text("note", from, y, note));
        return y + 8;
    }
}

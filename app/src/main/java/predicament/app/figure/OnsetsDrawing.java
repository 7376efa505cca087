package predicament.app.figure;

import java.util.Locale;

/** Draws where scholars, theories and readers put the beginning, each group in lanes of its own. */
final class OnsetsDrawing {

    static final int ROWS_BEFORE_DOTS = 10;
    private static final double CLOSED_HEIGHT = 34;

    private final Canvas canvas;

    private OnsetsDrawing(Canvas canvas) {
        this.canvas = canvas;
    }

    /** Answers where the onsets end. */
    static double draw(Canvas canvas, double top) {
        if (canvas.figure().onsets().isEmpty()) return top;
        var drawing = new OnsetsDrawing(canvas);
        return switch (canvas.figure().gate()) {
            case CLOSED -> drawing.closed(top);
            case OPEN -> drawing.open(top);
        };
    }

    /** One quiet strip that gives nothing away, not even a number. */
    private double closed(double top) {
        var y = Section.draw(canvas, top, "Where scholars, theories and readers put the onset", "") + 4;
        canvas.content()
                .add(Element.group("closed-strip")
                        .add(
                                Element.rect("strip", canvas.x0(), y, canvas.x1() - canvas.x0(), CLOSED_HEIGHT),
                                Element.text(
                                                "strip-words",
                                                (canvas.x0() + canvas.x1()) / 2,
                                                y + CLOSED_HEIGHT / 2 + 4.5,
                                                "Closed until you mark your own")
                                        .middle()));
        return y + CLOSED_HEIGHT;
    }

    private double open(double top) {
        var y = top;
        for (var group : canvas.figure().onsets()) y = draw(group, y);
        return y;
    }

    private double draw(OnsetGroup group, double top) {
        var y = Section.draw(canvas, top, group.heading(), "");
        var drawn = Element.group("onsets", group.of().name().toLowerCase(Locale.ROOT))
                .at("role", "group")
                .at("aria-label", group.heading());
        canvas.content().add(drawn);
        var readers = group.of() == OnsetGroup.Of.READERS;
        if (group.rows().isEmpty()) {
            drawn.add(Element.text("empty", canvas.x0() + 6, y + 14, group.empty()));
            return y + 22;
        }
        if (readers && group.rows().size() > ROWS_BEFORE_DOTS) y = new OnsetDots(canvas, drawn).draw(group, y);
        else for (var row : group.rows()) y = new OnsetRowDrawing(canvas, drawn, group).draw(row, y);
        return readers ? new AgreementDrawing(canvas, drawn).draw(y) : y;
    }
}

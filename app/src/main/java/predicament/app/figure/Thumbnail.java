package predicament.app.figure;

/** Draws a case at the size of a card: a row of ticks for each actor and one line of threat. */
final class Thumbnail {

    private static final double WIDTH = 240;
    private static final double HEIGHT = 72;
    private static final double LINE_HEIGHT = 26;

    private Thumbnail() {}

    static Element of(SmallFigure figure) {
        var scale = new TimeScale(figure.whole(), 4, WIDTH - 4);
        var ground = HEIGHT - LINE_HEIGHT - 8;
        var drawn = Element.of("svg")
                .at("xmlns", "http://www.w3.org/2000/svg")
                .classes("fig", "thumbnail")
                .at("viewBox", "0 0 " + Element.number(WIDTH) + " " + Element.number(HEIGHT))
                .at("width", WIDTH)
                .at("height", HEIGHT)
                .at("role", "img")
                .at("aria-label", figure.description());
        var pitch = ground / Math.max(1, figure.lanes().size());
        for (int i = 0; i < figure.lanes().size(); i++) {
            var lane = figure.lanes().get(i);
            var middle = pitch * (i + .5);
            var row = Element.group(Canvas.state(lane.colour()));
            row.add(Element.line("base", 4, middle, WIDTH - 4, middle));
            row.addAll(LaneTicks.of(lane, scale, middle - Math.min(3, pitch / 2 - .5), Math.min(6, pitch - 1)));
            drawn.add(row);
        }
        drawn.add(Element.line("base", 4, HEIGHT - 3, WIDTH - 4, HEIGHT - 3));
        var shape = CurveShape.of(figure.line(), scale, HEIGHT - 4 - LINE_HEIGHT, LINE_HEIGHT);
        if (!shape.points().isEmpty()) drawn.add(Element.path("thumb-line", shape.line()));
        return drawn;
    }
}

package predicament.app.figure;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Draws figures as SVG. The same values give the same drawing, character for character. */
public final class FigureSvg {

    private static final double TOP = 6;

    private FigureSvg() {}

    /**
     * The whole case as a strip, joined to the axis of what is shown. A page puts its slider below and the figure below
     * that; sizes that stand alone hold it already.
     */
    public static String overview(CaseFigure figure, Size size) {
        var canvas = new Canvas(figure, size);
        return root(canvas, "overview-svg", OverviewDrawing.HEIGHT)
                .at("role", "img")
                .at("aria-label", Words.overview(figure))
                .addAll(OverviewDrawing.of(canvas))
                .write();
    }

    /** The figure of a case. */
    public static String svg(CaseFigure figure, Size size) {
        return size.standsAlone() ? StandingAlone.draw(figure, size).write() : onPage(figure, size);
    }

    /** The figure of a case in the three sizes of which a page shows the one that fits, by their names; below its strip. */
    public static Map<String, String> onPage(CaseFigure figure) {
        return inEachSize(size -> onPage(figure, size));
    }

    /** The same where no strip stands above it: it carries the axis itself. */
    public static Map<String, String> withAxis(CaseFigure figure) {
        return inEachSize(size -> withAxis(new Canvas(figure, size)));
    }

    /** The strip of the whole case in the same three sizes. */
    public static Map<String, String> overviews(CaseFigure figure) {
        return inEachSize(size -> overview(figure, size));
    }

    static Map<String, String> inEachSize(Function<Size, String> drawing) {
        return Stream.of(Size.WIDE, Size.MEDIUM, Size.NARROW)
                .collect(Collectors.toUnmodifiableMap(size -> size.name().toLowerCase(Locale.ROOT), drawing));
    }

    /** The figure of a case as a part of a printed sheet, at type of 8 points and more on a width of 187 mm. */
    public static String onSheet(CaseFigure figure) {
        return StandingAlone.onSheet(figure).write();
    }

    /** The figure of a case as a file that looks the same everywhere: it carries its typefaces. */
    public static String download(CaseFigure figure) {
        return StandingAlone.draw(figure, Size.EXPORT).add(Typefaces.embedded()).write();
    }

    /** A case at the size of a thumbnail. */
    public static String thumbnail(SmallFigure figure) {
        return Thumbnail.of(figure).write();
    }

    /** What the shapes and lines of a case's figure mean. */
    public static List<KeyEntry> key(CaseFigure figure) {
        return KeyEntry.all(figure);
    }

    private static String onPage(CaseFigure figure, Size size) {
        return onPage(new Canvas(figure, size));
    }

    /** Below its strip, which holds the axis; on paper, where the strip is left out, it brings the axis above itself. */
    static String onPage(Canvas canvas) {
        var onPaper = canvas.size() == Size.MEDIUM
                ? List.of(OverviewDrawing.axis(canvas, -OverviewDrawing.AXIS_HEIGHT)
                        .classes("on-paper"))
                : List.<Element>of();
        return figure(canvas, TOP, onPaper);
    }

    private static String withAxis(Canvas canvas) {
        return figure(canvas, OverviewDrawing.AXIS_HEIGHT + TOP, List.of(OverviewDrawing.axis(canvas, 0)));
    }

    private static String figure(Canvas canvas, double top, List<Element> axis) {
        var figure = canvas.figure();
        var end = FigureBody.draw(canvas, top);
        return root(canvas, "figure-svg", end + 8)
                .at("role", "group")
                .at("aria-label", figure.title())
                .at("aria-describedby", canvas.id("desc"))
                .add(Element.of("desc").at("id", canvas.id("desc")).words(figure.description()))
                .addAll(FigureBody.layers(canvas, top - TOP, end + 8))
                .addAll(axis)
                .write();
    }

    private static Element root(Canvas canvas, String classes, double height) {
        var size = canvas.size();
        var window = canvas.figure().shown();
        return Element.of("svg")
                .at("xmlns", "http://www.w3.org/2000/svg")
                .at("id", canvas.id(classes))
                .classes("fig", classes, canvas.figure().showsWhatFollowed() ? "" : "closed")
                .at("viewBox", "0 0 " + Element.number(size.width()) + " " + Element.number(Math.ceil(height)))
                .at("width", size.width())
                .at("height", Math.ceil(height))
                .at("data-x0", size.x0())
                .at("data-x1", size.x1())
                .at("data-t0", window.from().toEpochMilli())
                .at("data-t1", window.to().toEpochMilli());
    }
}

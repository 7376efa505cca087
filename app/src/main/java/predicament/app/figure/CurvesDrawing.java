package predicament.app.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Draws the curves of one panel: bands below the grid, then lines, then the words at their ends and at the cursor. */
final class CurvesDrawing {

    private static final double TWO_LINES = 28;
    private static final double ONE_LINE = 14;
    private static final double TYPE = 12;
    private static final double GAP = 9;
    private static final List<String> PARTS = List.of("past", "next");

    private final Canvas canvas;
    private final List<PlacedCurve> curves;
    private final double top;
    private final double height;
    private final int panel;

    CurvesDrawing(Canvas canvas, List<PlacedCurve> curves, int panel, double top, double height) {
        this.canvas = canvas;
        this.curves = curves;
        this.panel = panel;
        this.top = top;
        this.height = height;
    }

    /** Bands lie below everything; where a drawing may hold no transparency, two that overlap are mixed beforehand. */
    List<Element> bands() {
        var drawn = new ArrayList<Element>();
        for (int i = 0; i < curves.size(); i++) {
            if (!banded(curves.get(i))) continue;
            var data = curves.get(i).shape().band();
            if (canvas.size().standsAlone()) drawn.add(part("past", curves.get(i), Element.path("band", data)));
            else drawn.addAll(twice("band", curves.get(i), "band" + panel + "-" + i, data));
        }
        if (canvas.size().standsAlone()) drawn.addAll(overlaps());
        return drawn;
    }

    private List<Element> overlaps() {
        var drawn = new ArrayList<Element>();
        for (int i = 0; i < curves.size(); i++) {
            for (int j = i + 1; j < curves.size(); j++) {
                if (!banded(curves.get(i)) || !banded(curves.get(j))) continue;
                var name = "overlap" + panel + "-" + i + "-" + j;
                canvas.definitions()
                        .add(Element.of("clipPath")
                                .at("id", canvas.id(name))
                                .add(Element.path("", curves.get(j).shape().band())));
                var band = Element.path("band", curves.get(i).shape().band())
                        .at("data-over", curves.get(j).colourVariable());
                var within = Element.group().at("clip-path", canvas.url(name)).add(band);
                drawn.add(part("past", curves.get(i), within));
            }
        }
        return drawn;
    }

    private static boolean banded(PlacedCurve placed) {
        return !placed.shape().points().isEmpty() && placed.curve().series() == Curve.Series.RECORD;
    }

    private Element part(String part, PlacedCurve placed, Element drawing) {
        return Element.group(placed.className(), part)
                .at("clip-path", canvas.url(part))
                .add(drawing);
    }

    List<Element> lines() {
        var drawn = new ArrayList<Element>();
        for (int i = 0; i < curves.size(); i++) {
            var placed = curves.get(i);
            for (var holder : placed.curve().holders()) drawn.add(holder(placed, holder));
            if (placed.shape().points().isEmpty()) continue;
            var data = placed.shape().line();
            var name = "line" + panel + "-" + i;
            if (placed.curve().evidence()) drawn.add(part("past", placed, use("halo", name)));
            drawn.addAll(twice("line", placed, name, data));
        }
        return drawn;
    }

    /** The same path up to the cursor and beyond it; a page moves the two clips alone. */
    private List<Element> twice(String classes, PlacedCurve placed, String name, String data) {
        canvas.definitions().add(Element.of("path").at("id", canvas.id(name)).at("d", data));
        return PARTS.stream()
                .map(part -> part(part, placed, use(classes, name)))
                .toList();
    }

    private Element use(String classes, String name) {
        return Element.of("use").classes(classes).at("href", "#" + canvas.id(name));
    }

    private Element holder(PlacedCurve placed, HolderLine holder) {
        var shape = CurveShape.of(holder.points(), canvas.scale(), top, height);
        return Element.group(placed.className(), "holder")
                .at("clip-path", canvas.url("past"))
                .add(Element.path("line", shape.line()));
    }

    List<Element> ends() {
        if (canvas.size().namesAbove())
            return curves.stream().flatMap(this::silence).toList();
        var pairs = curves.size() <= 3;
        var wanted = curves.stream().map(this::end).toList();
        var places =
                Spread.of(wanted, pairs ? TWO_LINES : ONE_LINE, top + 4, top + height - (pairs ? ONE_LINE : 0) + 4);
        var drawn = new ArrayList<Element>();
        for (int i = 0; i < curves.size(); i++) {
            var curve = curves.get(i);
            drawn.add(Element.text("end-who " + curve.colour(), canvas.x1() + GAP, places.get(i), who(curve.curve())));
            if (pairs) drawn.add(Element.text("end-of", canvas.x1() + GAP, places.get(i) + 13, of(curve.curve())));
        }
        return drawn;
    }

    private String who(Curve curve) {
        var star = curve.historians() ? " *" : "";
        var room = canvas.size().width() - canvas.x1() - GAP;
        var fits = TextWidth.of(curve.who() + star, TYPE, TextWidth.Face.SEMIBOLD) <= room;
        return (fits ? curve.who() : curve.whoInShort()) + star;
    }

    private static String of(Curve curve) {
        return curve.evidence() ? "of " + curve.targetName() : "no evidence";
    }

    private Stream<Element> silence(PlacedCurve placed) {
        if (placed.curve().evidence()) return Stream.of();
        var words = placed.curve().observerName() + " of " + placed.curve().targetName() + ": no evidence";
        return Stream.of(Element.text("silence", canvas.x0() + 6, top + height - 6, words));
    }

    private double end(PlacedCurve placed) {
        var last = placed.shape().at(canvas.figure().shown().to());
        return placed.shape().y(last == null ? 30 : last.mean());
    }

    List<Element> values() {
        if (!canvas.cursorShown()) return List.of();
        var speaking = curves.stream()
                .filter(c -> c.curve().evidence() && c.now() != null)
                .toList();
        var wanted = speaking.stream().map(this::now).toList();
        var places = Spread.of(wanted, ONE_LINE, top, top + height);
        var x = canvas.cursor();
        var left = x - canvas.x0() > 36;
        var drawn = new ArrayList<Element>();
        for (int i = 0; i < speaking.size(); i++) {
            var curve = speaking.get(i);
            drawn.add(Element.of("circle")
                    .classes("dot", curve.colour())
                    .at("data-pair", pair(curve))
                    .at("cx", x)
                    .at("cy", wanted.get(i))
                    .at("r", 4.5));
            var value = Element.text(
                            "val " + curve.colour(), left ? x - 9 : x + 9, places.get(i) + 4.5, curve.nowInWords())
                    .at("data-pair", pair(curve));
            drawn.add(left ? value.end() : value);
        }
        return List.of(Element.group("now").hidden().addAll(drawn));
    }

    private double now(PlacedCurve placed) {
        var now = placed.now();
        return placed.shape().y(now == null ? 0 : now.mean());
    }

    private static String pair(PlacedCurve placed) {
        return placed.curve().observer() + ">" + placed.curve().target();
    }
}

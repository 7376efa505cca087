package predicament.app.figure;

import java.util.ArrayList;
import java.util.List;
import predicament.app.figure.Mark.Importance;

/** Draws the whole case as a strip, joins the window in it to the axis below by two lines, and draws that axis. */
final class OverviewDrawing {

    static final double HEIGHT = 94;
    private static final double STRIP = 17;
    private static final double STRIP_HEIGHT = 32;
    private static final double AXIS = 66;
    static final double AXIS_HEIGHT = HEIGHT - AXIS;
    private static final double LABEL = 11.5;

    private final Canvas canvas;
    private final TimeScale whole;

    private OverviewDrawing(Canvas canvas) {
        this.canvas = canvas;
        this.whole = new TimeScale(canvas.figure().whole(), canvas.x0(), canvas.x1());
    }

    static List<Element> of(Canvas canvas) {
        var drawing = new OverviewDrawing(canvas);
        return List.of(drawing.strip(), drawing.axis());
    }

    /** The axis alone, {@link #AXIS_HEIGHT} high. */
    static Element axis(Canvas canvas, double top) {
        return Element.group("dates")
                .at("transform", "translate(0 " + Element.number(top - AXIS) + ")")
                .add(new OverviewDrawing(canvas).axis());
    }

    private Element strip() {
        var shown = canvas.figure().shown();
        var from = whole.clamped(shown.from());
        var to = whole.clamped(shown.to());
        var bottom = STRIP + STRIP_HEIGHT;
        var window = Element.rect("win", from, STRIP, to - from, STRIP_HEIGHT);
        var join = Element.path("join", join(from, to, bottom));
        var strip = Element.group("overview")
                .hidden()
                .at("data-x0", canvas.x0())
                .at("data-x1", canvas.x1())
                .at("data-t0", whole.window().from().toEpochMilli())
                .at("data-t1", whole.window().to().toEpochMilli())
                .add(Element.path("join-ground", joined(from, to, bottom)), window, join)
                .add(Element.line("base", canvas.x0(), bottom, canvas.x1(), bottom));
        dates(strip);
        ticks(strip);
        landmarks(strip, from, to);
        var cursor = whole.clamped(canvas.figure().cursor());
        strip.add(Element.line("cursor", cursor, STRIP - 2, cursor, bottom));
        if (!canvas.size().namesAbove())
            strip.add(Element.text("lane-name", 0, STRIP + STRIP_HEIGHT / 2 + 4, "Whole case"));
        return strip;
    }

    private String join(double from, double to, double bottom) {
        return point("M", from, bottom)
                + point("L", canvas.x0(), AXIS)
                + point("M", to, bottom)
                + point("L", canvas.x1(), AXIS);
    }

    private String joined(double from, double to, double bottom) {
        return point("M", from, bottom) + point("L", canvas.x0(), AXIS) + point("L", canvas.x1(), AXIS)
                + point("L", to, bottom) + "Z";
    }

    private static String point(String move, double x, double y) {
        return move + Element.number(x) + "," + Element.number(y);
    }

    private void dates(Element strip) {
        var free = Double.NEGATIVE_INFINITY;
        for (var tick : Ticks.of(whole, canvas.figure().clock(), Granularity.of(whole.window()), 58)) {
            if (tick.label().isEmpty() || tick.x() < free) continue;
            var words = tick.above().matches("\\d{4}") ? tick.label() + " " + tick.above() : tick.label();
            var width = TextWidth.of(words, 12);
            if (tick.x() + width > canvas.size().width()) continue;
            strip.add(Element.line("rule", tick.x(), STRIP - 3, tick.x(), STRIP + STRIP_HEIGHT));
            strip.add(Element.text("tick", tick.x() + 2, STRIP - 6, words));
            free = tick.x() + width + 8;
        }
    }

    private void ticks(Element strip) {
        var lanes = canvas.figure().lanes();
        if (lanes.isEmpty()) return;
        var pitch = (STRIP_HEIGHT - 4) / lanes.size();
        for (int i = 0; i < lanes.size(); i++) {
            var lane = lanes.get(i);
            var row = Element.group(Canvas.state(lane.colour()));
            row.addAll(LaneTicks.of(lane, whole, STRIP + 2 + i * pitch, Math.max(2, pitch - 1)));
            strip.add(row);
        }
    }

    /** Major moves outside the window are named, so that one sees what came before and what lies ahead. */
    private void landmarks(Element strip, double from, double to) {
        var taken = new ArrayList<Box>();
        taken.add(new Box(from, 0, to, AXIS));
        canvas.figure().lanes().stream()
                .filter(lane -> lane.marks().size() <= CaseFigure.CROWD)
                .flatMap(lane -> lane.marks().stream())
                .filter(m -> m.importance() == Importance.MAJOR)
                .forEach(m -> {
                    var x = whole.x(m.best());
                    var box = new Box(x + 4, STRIP + 4, x + 8 + TextWidth.of(m.label(), LABEL), STRIP + 16);
                    if (box.right() > canvas.x1() || x < canvas.x0() - 1) return;
                    var place = taken.stream().noneMatch(box::hits) ? box : box.moved(0, 13);
                    if (taken.stream().anyMatch(place::hits)) return;
                    taken.add(place);
                    strip.add(Element.line("landmark", x, STRIP, x, STRIP + STRIP_HEIGHT));
                    strip.add(Element.text("ovlab", x + 5, place.bottom() - 3, m.label()));
                });
    }

    private Element axis() {
        var axis = Element.group("axis").hidden();
        var narrow = canvas.size().namesAbove();
        for (var tick : Ticks.of(
                canvas.scale(), canvas.figure().clock(), canvas.figure().granularity(), narrow ? 42 : 37)) {
            axis.add(Element.line(tick.strong() ? "rule strong" : "rule", tick.x(), AXIS, tick.x(), HEIGHT));
            if (tick.x() + TextWidth.of(tick.label(), 12) > canvas.size().width() - 2 || tick.x() > canvas.x1() - 6)
                continue;
            if (!tick.above().isEmpty()) axis.add(Element.text("tick dow", tick.x() + 4, AXIS + 12, tick.above()));
            if (!tick.label().isEmpty()) axis.add(Element.text("tick", tick.x() + 4, AXIS + 25, tick.label()));
        }
        if (narrow) return axis;
        var lines = TextWidth.wrapped(canvas.figure().clock().name(), 12, TextWidth.Face.REGULAR, canvas.x0() - 12);
        for (int i = 0; i < lines.size(); i++)
            axis.add(Element.text("tick", 0, HEIGHT - 3 - 13 * (lines.size() - 1 - i), lines.get(i)));
        return axis;
    }
}

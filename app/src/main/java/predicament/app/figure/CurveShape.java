package predicament.app.figure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** The run of a curve within a panel: steps where an assessment speaks, drifts between. */
record CurveShape(List<CurvePoint> points, TimeScale scale, double top, double height) {

    static CurveShape of(List<CurvePoint> points, TimeScale scale, double top, double height) {
        var window = scale.window();
        var first = 0;
        while (first + 1 < points.size() && !points.get(first + 1).at().isAfter(window.from())) first++;
        var last = points.size();
        while (last - 1 > first && points.get(last - 2).at().isAfter(window.to())) last--;
        return new CurveShape(List.copyOf(points.subList(Math.min(first, last), last)), scale, top, height);
    }

    double y(double value) {
        return top + height * (100 - value) / 100;
    }

    String line() {
        return trace(CurvePoint::mean, points, "M");
    }

    String band() {
        return trace(CurvePoint::high, points, "M") + trace(CurvePoint::low, points.reversed(), "L") + "Z";
    }

    /** What the curve says at an instant; null before its first document. */
    @Nullable
    CurvePoint at(Instant instant) {
        CurvePoint before = null;
        for (var point : points) {
            if (point.at().isAfter(instant)) return before == null ? null : between(before, point, instant);
            before = point;
        }
        return before;
    }

    private static CurvePoint between(CurvePoint before, CurvePoint after, Instant instant) {
        if (after.step()) return before;
        var share = (double) (instant.toEpochMilli() - before.at().toEpochMilli())
                / (after.at().toEpochMilli() - before.at().toEpochMilli());
        return new CurvePoint(
                instant,
                mix(before.mean(), after.mean(), share),
                mix(before.low(), after.low(), share),
                mix(before.high(), after.high(), share),
                false);
    }

    private static double mix(double one, double other, double share) {
        return one + (other - one) * share;
    }

    private String trace(ToDoubleFunction<CurvePoint> value, List<CurvePoint> run, String begin) {
        var path = new StringBuilder();
        var drawn = new ArrayList<CurvePoint>();
        for (var point : run) {
            var x = scale.x(point.at());
            var y = y(value.applyAsDouble(point));
            if (drawn.isEmpty()) {
                path.append(begin).append(Element.number(x)).append(',').append(Element.number(y));
            } else {
                var previous = drawn.getLast();
                var forward = !previous.at().isAfter(point.at());
                if (forward && point.step())
                    path.append('H').append(Element.number(x)).append('V').append(Element.number(y));
                else if (!forward && previous.step())
                    path.append('V').append(Element.number(y)).append('H').append(Element.number(x));
                else path.append('L').append(Element.number(x)).append(',').append(Element.number(y));
            }
            drawn.add(point);
        }
        return path.toString();
    }
}

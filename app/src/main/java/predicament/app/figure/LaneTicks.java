package predicament.app.figure;

import java.util.List;
import java.util.stream.Stream;

/** A tick for each move of a lane, all in one path: ticks that touch become one. */
final class LaneTicks {

    private static final double WIDTH = 2.4;

    private LaneTicks() {}

    /** What was public, and apart from it what was secret. */
    static List<Element> of(Lane lane, TimeScale scale, double top, double height) {
        return Stream.of(false, true)
                .map(secret -> path(lane, secret, scale, top, height))
                .filter(path -> !"".equals(path.get("d")))
                .toList();
    }

    private static Element path(Lane lane, boolean secret, TimeScale scale, double top, double height) {
        var places = lane.marks().stream()
                .filter(mark -> mark.secret() == secret)
                .mapToDouble(mark -> Math.rint(scale.clamped(mark.best()) - WIDTH / 2))
                .sorted()
                .distinct()
                .toArray();
        var drawn = new StringBuilder();
        for (var i = 0; i < places.length; i++) {
            var from = places[i];
            while (i + 1 < places.length && places[i + 1] - places[i] <= WIDTH) i++;
            rect(drawn, from, top, places[i] - from + WIDTH, height);
        }
        return Element.path(secret ? "tk secret" : "tk", drawn.toString());
    }

    private static void rect(StringBuilder drawn, double left, double top, double width, double height) {
        drawn.append('M')
                .append(Element.number(left))
                .append(',')
                .append(Element.number(top))
                .append('h')
                .append(Element.number(width))
                .append('v')
                .append(Element.number(height))
                .append('h')
                .append(Element.number(-width))
                .append('z');
    }
}

package predicament.app.figure;

/** The hatching of what has not yet happened, line by line: printed sheets know no patterns. */
final class Hatching {

    /** What lines of the pattern are apart from each other along the axis. */
    private static final double APART = 6 * Math.sqrt(2);

    private Hatching() {}

    /** Rising lines within a rectangle, in step with those of every other. */
    static Element of(double left, double top, double right, double bottom) {
        var lines = new StringBuilder();
        for (var sum = Math.ceil((left + top) / APART) * APART; sum < right + bottom; sum += APART) {
            var from = Math.max(left, sum - bottom);
            var to = Math.min(right, sum - top);
            if (from < to) lines.append(line(from, sum - from, to, sum - to));
        }
        return Element.path("hatch", lines.toString());
    }

    private static String line(double x1, double y1, double x2, double y2) {
        return "M" + Element.number(x1) + "," + Element.number(y1) + "L" + Element.number(x2) + ","
                + Element.number(y2);
    }
}

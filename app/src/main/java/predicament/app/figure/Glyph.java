package predicament.app.figure;

import predicament.app.figure.Mark.Kind;

/** The shapes of moves: circle, square, diamond, star. Shape means kind and nothing else. */
final class Glyph {

    private static final int RAYS = 8;

    private Glyph() {}

    /** Path data around the origin. */
    static String of(Kind kind, double radius) {
        return switch (kind) {
            case DIPLOMATIC -> circle(radius);
            case MILITARY -> square(radius * .9);
            case ULTIMATUM -> diamond(radius * 1.28);
            case WAR -> star(radius * 1.42, radius * .66);
        };
    }

    /** The class of a move's kind in the stylesheet. */
    static String className(Kind kind) {
        return switch (kind) {
            case DIPLOMATIC -> "dip";
            case MILITARY -> "mil";
            case ULTIMATUM -> "ult";
            case WAR -> "war";
        };
    }

    private static String circle(double r) {
        var n = n(r);
        return "M-" + n + ",0a" + n + "," + n + " 0 1,0 " + n(2 * r) + ",0a" + n + "," + n + " 0 1,0 -" + n(2 * r)
                + ",0Z";
    }

    private static String square(double a) {
        return "M" + n(-a) + "," + n(-a) + "H" + n(a) + "V" + n(a) + "H" + n(-a) + "Z";
    }

    private static String diamond(double a) {
        return "M0," + n(-a) + "L" + n(a) + ",0L0," + n(a) + "L" + n(-a) + ",0Z";
    }

    private static String star(double outer, double inner) {
        var path = new StringBuilder("M");
        for (int i = 0; i < 2 * RAYS; i++) {
            var radius = i % 2 == 0 ? outer : inner;
            var angle = i * Math.PI / RAYS - Math.PI / 2;
            path.append(i == 0 ? "" : "L")
                    .append(n(radius * Math.cos(angle)))
                    .append(',')
                    .append(n(radius * Math.sin(angle)));
        }
        return path.append('Z').toString();
    }

    private static String n(double value) {
        return Element.number(value);
    }
}

package predicament.app.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Jervis's four worlds as a map: the offence–defence balance from left to right, how far offence can be told from defence
 * from below to above, and the ways that cases, or states within one, took over it.
 */
public record Worlds(String title, List<Way> ways) {

    /** One way over the map: whose, in which colour of the state palette (0 for nobody's), and its places in order. */
    public record Way(String name, int colour, List<Place> places) {

        public Way {
            places = List.copyOf(places);
        }
    }

    /** A place with the ranges in which other coders could put it. */
    public record Place(String when, double o, double oLow, double oHigh, double d, double dLow, double dHigh) {}

    private static final double LEFT = 26;
    private static final double TOP = 8;
    private static final double FOOT = 44;
    private static final double LINE = 15;

    public Worlds {
        ways = List.copyOf(ways);
    }

    /** The map at a width in pixels. */
    public String svg(int width) {
        var plot = width - LEFT - 6;
        var high = Math.clamp(plot * .72, 280, 380);
        var drawn = Element.of("svg")
                .at("xmlns", "http://www.w3.org/2000/svg")
                .classes("fig", "worlds")
                .at("viewBox", "0 0 " + width + " " + Element.number(high + TOP + FOOT))
                .at("width", width)
                .at("height", high + TOP + FOOT)
                .at("role", "img")
                .at("aria-label", title + ". The same stands in the table below.");
        drawn.add(Element.rect("flow-box", LEFT, TOP, plot, high));
        drawn.add(Element.line("rule strong", LEFT + plot / 2, TOP, LEFT + plot / 2, TOP + high));
        drawn.add(Element.line("rule strong", LEFT, TOP + high / 2, LEFT + plot, TOP + high / 2));
        var taken = new ArrayList<Box>();
        taken.add(quadrant(drawn, LEFT + 8, TOP + 18, "Doubly stable"));
        taken.add(quadrant(drawn, LEFT + plot / 2 + 8, TOP + 18, "No dilemma,", "but aggression possible"));
        taken.add(quadrant(drawn, LEFT + 8, TOP + high / 2 + 18, "A dilemma, but", "security is compatible"));
        taken.add(quadrant(drawn, LEFT + plot / 2 + 8, TOP + high / 2 + 18, "Doubly", "dangerous"));
        drawn.add(Element.text("tick", LEFT, TOP + high + 16, "Defence pays, O −1"));
        drawn.add(Element.text("tick", LEFT + plot, TOP + high + 16, "Attack pays, O +1")
                .end());
        drawn.add(Element.text("tick", LEFT + plot / 2, TOP + high + 16, "0").middle());
        drawn.add(Element.text("tick", LEFT - 6, TOP + 10, "1").end());
        drawn.add(Element.text("tick", LEFT - 6, TOP + high, "0").end());
        drawn.add(Element.text("tick", LEFT - 6, TOP + high / 2 + 4, "d").end());
        drawn.add(Element.text("tick", LEFT, TOP + high + 34, "d: how far offence can be told from defence"));
        for (var way : ways) {
            for (var place : way.places()) taken.add(Box.around(x(place.o(), plot), y(place.d(), high), 6));
        }
        for (var way : ways) drawn.add(way(way, plot, high, taken));
        return drawn.write();
    }

    private static Box quadrant(Element drawn, double x, double y, String... lines) {
        var box = new Box(x, y - 12, x, y + 4);
        for (var k = 0; k < lines.length; k++) {
            drawn.add(Element.text("level world", x, y + k * LINE, lines[k]));
            var right = x + TextWidth.of(lines[k], 12.5, TextWidth.Face.ITALIC);
            box = new Box(x, box.top(), Math.max(box.right(), right), y + k * LINE + 4);
        }
        return box;
    }

    private static Element way(Way way, double plot, double high, List<Box> taken) {
        var group = Element.group(way.colour() == 0 ? "other" : Canvas.state(way.colour()));
        var line = new StringBuilder();
        for (var place : way.places()) {
            var x = x(place.o(), plot);
            var y = y(place.d(), high);
            line.append(line.isEmpty() ? 'M' : 'L')
                    .append(Element.number(x))
                    .append(' ')
                    .append(Element.number(y));
            group.add(Element.line("whisker", x(place.oLow(), plot), y, x(place.oHigh(), plot), y));
            group.add(Element.line("whisker", x, y(place.dLow(), high), x, y(place.dHigh(), high)));
        }
        if (way.places().size() > 1) group.add(Element.path("line", line.toString()));
        for (var place : way.places()) {
            group.add(Element.of("circle")
                    .classes("dot")
                    .at("cx", x(place.o(), plot))
                    .at("cy", y(place.d(), high))
                    .at("r", 5));
        }
        if (!way.places().isEmpty()) group.add(label(way, plot, high, taken));
        return group;
    }

    /** The name stands beside the last place, or as near to it as it meets nothing else. */
    private static Element label(Way way, double plot, double high, List<Box> taken) {
        var last = way.places().getLast();
        var width = TextWidth.of(way.name(), 13, TextWidth.Face.SEMIBOLD) + 4;
        var x = x(last.o(), plot);
        var y = y(last.d(), high) - 3;
        var right = new Box(x + 9, y - 14, x + 9 + width, y + 3);
        var left = right.moved(-18 - width, 0);
        var within = new Box(LEFT, TOP, LEFT + plot, TOP + high);
        var box = Stream.iterate(0, line -> line <= high / LINE, line -> line + 1)
                .flatMap(line -> Stream.of(right, left)
                        .flatMap(it -> Stream.of(it.moved(0, line * LINE), it.moved(0, -line * LINE))))
                .filter(it -> within.holds(it) && taken.stream().noneMatch(it::hits))
                .findFirst()
                .orElse(right);
        taken.add(box);
        return Element.text("lane-name", box.left(), box.bottom() - 6, way.name());
    }

    private static double x(double o, double plot) {
        return LEFT + (o + 1) / 2 * plot;
    }

    private static double y(double d, double high) {
        return TOP + (1 - d) * high;
    }
}

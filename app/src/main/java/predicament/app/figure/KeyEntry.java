package predicament.app.figure;

import java.util.ArrayList;
import java.util.List;
import predicament.app.figure.Mark.Kind;

/** An entry of a figure's key: a small drawing, hidden from those who hear the page, and what it means. */
public record KeyEntry(String svg, String words) {

    private static final Part SECRET = glyph(Kind.DIPLOMATIC, "secret", "Secret when made");

    static List<KeyEntry> all(CaseFigure figure) {
        return parts(figure).stream().map(Part::entry).toList();
    }

    static List<KeyEntry> ofRevisions() {
        var parts = new ArrayList<Part>(Revised.key());
        parts.add(SECRET);
        return parts.stream().map(Part::entry).toList();
    }

    static Part revised(Revised revised) {
        var head = Element.group("move", Glyph.className(Kind.DIPLOMATIC), revised.className())
                .at("transform", "translate(9 0)")
                .add(Element.path("head", Glyph.of(Kind.DIPLOMATIC, Head.RADIUS)));
        return switch (revised) {
            case ADDED -> new Part(30, List.of(head, Element.path("sign", "M19,0h8M23,-4v8")), revised.words());
            case UNTOUCHED, WAS, IS, RETRACTED ->
                new Part(20, List.of(head.addAll(revised.sign(true))), revised.words());
        };
    }

    /** A drawing around its middle line at y 0, beginning at x 0. */
    record Part(double width, List<Element> drawing, String words) {

        private KeyEntry entry() {
            var svg = Element.of("svg")
                    .classes("fig", "key")
                    .at("viewBox", "0 -8 " + Element.number(width) + " 16")
                    .at("width", width)
                    .at("height", 16)
                    .hidden()
                    .addAll(drawing);
            return new KeyEntry(svg.write(), words);
        }
    }

    /** Between two revisions the signs come first. */
    static List<Part> parts(Canvas canvas) {
        var parts = new ArrayList<Part>(canvas.showsRevisions() ? Revised.key() : List.of());
        parts.addAll(parts(canvas.figure()));
        return parts;
    }

    static List<Part> parts(CaseFigure figure) {
        var parts = new ArrayList<Part>();
        parts.add(glyph(Kind.DIPLOMATIC, "", "Diplomatic"));
        parts.add(glyph(Kind.MILITARY, "", "Military"));
        parts.add(glyph(Kind.ULTIMATUM, "", "Ultimatum"));
        parts.add(glyph(Kind.WAR, "", "War or force"));
        parts.add(new Part(
                22,
                List.of(
                        Element.path("key-line", "M0,0H22M7,0V-7M15,0V7"),
                        Element.path("head", Glyph.of(Kind.DIPLOMATIC, 2)).at("transform", "translate(7 -6)"),
                        Element.path("head", Glyph.of(Kind.DIPLOMATIC, 2)).at("transform", "translate(15 6)")),
                "Stem up raises tension, down lowers it; longer is stronger"));
        parts.add(SECRET);
        parts.add(new Part(
                24,
                List.of(Element.path("whisker", "M2,0H22M2,-2.5v5M22,-2.5v5"), placed(Kind.DIPLOMATIC, "", 12)),
                "Date not exact: from earliest to latest"));
        parts.add(new Part(
                24,
                List.of(
                        Element.rect("pill", 0, -6.5, 20, 13).at("rx", 3),
                        Element.text("count", 10, 3.6, "+4").middle()),
                "More moves at this hour"));
        if (figure.viewpoint() != null) {
            var who = figure.viewpoint().name();
            parts.add(glyph(Kind.DIPLOMATIC, "unknown", "Not yet known to " + who));
            parts.add(new Part(
                    32,
                    List.of(Element.path("tail", "M2,0H28"), Element.path("tail-end", "M28,-4v8")),
                    "Until " + who + " learned of it"));
        }
        parts.add(new Part(
                24,
                List.of(Element.path("key-hatch", "M-1,8L7,-8M5,8L13,-8M11,8L19,-8M17,8L25,-8"), frame(22)),
                "Not yet happened"));
        if (figure.panels().stream().flatMap(p -> p.curves().stream()).anyMatch(Curve::historians))
            parts.add(
                    new Part(14, List.of(Element.text("end-who other", 2, 5, "*")), "Grey curves are the historian’s"));
        return parts;
    }

    private static Element frame(double width) {
        return Element.rect("key-frame", 0.5, -7.5, width, 15);
    }

    private static Part glyph(Kind kind, String classes, String words) {
        return new Part(16, List.of(placed(kind, classes, 8)), words);
    }

    private static Element placed(Kind kind, String classes, double x) {
        return Element.group("move", Glyph.className(kind), classes)
                .add(Element.path("head", Glyph.of(kind, Head.RADIUS))
                        .at("transform", "translate(" + Element.number(x) + " 0)"));
    }
}

package predicament.app.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import predicament.app.figure.Mark.Standing;

/** Draws single moves. Everything drawn of a move carries its standing as a class. */
final class MoveDrawing {

    private final Canvas canvas;
    private final Map<String, Box> hits;
    private final Map<String, Label> labels;

    MoveDrawing(Canvas canvas, Map<String, Box> hits, Map<String, Label> labels) {
        this.canvas = canvas;
        this.hits = hits;
        this.labels = labels;
    }

    /** Stem, whisker and tail lie below all heads and labels of their lane, in the order of its moves. */
    Element stem(Head head) {
        var stem = Element.group("stem", standing(head.standing()), revised(head.mark()));
        if (Math.abs(head.reach()) >= 1) stem.add(Element.line("rod", head.x(), head.base(), head.x(), head.y()));
        return stem.addAll(whisker(head)).addAll(tail(head));
    }

    Element move(Head head) {
        var mark = head.mark();
        var link = Element.of("a")
                .at("href", mark.href())
                .classes(
                        "move",
                        Glyph.className(mark.kind()),
                        mark.secret() ? "secret" : "",
                        standing(head.standing()),
                        revised(mark),
                        mark.selected() ? "on" : "")
                .at("data-id", mark.id())
                .at("data-t", mark.best().toEpochMilli())
                .at("aria-label", name(head));
        switch (mark.learned()) {
            case Learned.AtOnce() -> {}
            case Learned.At(var at) -> link.at("data-learned", at.toEpochMilli());
            case Learned.Never() -> link.at("data-learned", "never");
        }
        if (mark.selected()) link.at("aria-current", "true");
        return link.add(hit(head), head(head)).addAll(sign(head)).addAll(label(head));
    }

    Element pile(Pile pile) {
        var marks = pile.marks();
        var standing = marks.stream().allMatch(m -> canvas.standing(m) == Standing.FUTURE) ? "future" : "";
        var say = marks.stream().map(Mark::label).collect(Collectors.joining("; "));
        return Element.of("a")
                .at("href", canvas.figure().more().href(pile.lane(), marks))
                .classes("more", standing)
                .at("data-ids", marks.stream().map(Mark::id).collect(Collectors.joining(" ")))
                .at("data-t", marks.getFirst().best().toEpochMilli())
                .at(
                        "aria-label",
                        pile.words() + (marks.size() == 1 ? " more move of " : " more moves of ")
                                + pile.lane().name() + ": " + say)
                .add(
                        Element.rect("hit", pile.x() - 15, pile.y() - 15, 30, 30),
                        Element.rect(
                                        "pill",
                                        pile.x() - pile.width() / 2,
                                        pile.y() - Pile.HEIGHT / 2,
                                        pile.width(),
                                        Pile.HEIGHT)
                                .at("rx", 3),
                        Element.text("count", pile.x(), pile.y() + 3.6, pile.words())
                                .middle());
    }

    /** What is read out contains what is written beside the head. */
    private String name(Head head) {
        var mark = head.mark();
        var sentence = mark.description().contains(mark.label())
                ? mark.description()
                : mark.label() + ". " + mark.description();
        var viewpoint = canvas.figure().viewpoint();
        return head.standing() == Standing.UNKNOWN_TO_VIEWPOINT && viewpoint != null
                ? sentence + " Not yet known to " + viewpoint.name() + "."
                : sentence;
    }

    private Element hit(Head head) {
        var box = hits.getOrDefault(head.mark().id(), Box.around(head.x(), head.y(), 15));
        return Element.rect("hit", box.left(), box.top(), box.right() - box.left(), box.bottom() - box.top());
    }

    private List<Element> tail(Head head) {
        var tail = Tail.of(canvas, head);
        if (tail == null) return List.of();
        var drawn = new ArrayList<Element>();
        drawn.add(Element.line("tail", tail.from(), tail.y(), tail.to(), tail.y()));
        if (tail.ends()) drawn.add(Element.line("tail-end", tail.to(), tail.y() - 4, tail.to(), tail.y() + 4));
        return drawn;
    }

    private List<Element> whisker(Head head) {
        var whisker = Whisker.of(canvas, head);
        if (whisker == null) return List.of();
        var data = "M" + Element.number(whisker.from()) + "," + Element.number(whisker.y()) + "H"
                + Element.number(whisker.to()) + caps(whisker.from(), whisker.y()) + caps(whisker.to(), whisker.y());
        return List.of(Element.path("whisker", data));
    }

    private static String caps(double x, double y) {
        return "M" + Element.number(x) + "," + Element.number(y - 2.5) + "v5";
    }

    private Element head(Head head) {
        return Element.of("use")
                .classes("head")
                .at("href", "#" + canvas.id(Glyph.className(head.mark().kind())))
                .at("x", head.x())
                .at("y", head.y());
    }

    private List<Element> sign(Head head) {
        var revised = canvas.revised(head.mark());
        if (revised == null || revised.sign(head.up()).isEmpty()) return List.of();
        return List.of(Element.group()
                .at("transform", "translate(" + Element.number(head.x()) + " " + Element.number(head.y()) + ")")
                .addAll(revised.sign(head.up())));
    }

    private String revised(Mark mark) {
        var revised = canvas.revised(mark);
        return revised == null ? "" : revised.className();
    }

    private List<Element> label(Head head) {
        var label = labels.get(head.mark().id());
        if (label == null) return List.of();
        var text = Element.text("lab", label.x(), label.y(), head.mark().label());
        switch (label.anchor()) {
            case START -> {}
            case MIDDLE -> text.middle();
            case END -> text.end();
        }
        return List.of(text);
    }

    private static String standing(Standing standing) {
        return switch (standing) {
            case KNOWN -> "";
            case UNKNOWN_TO_VIEWPOINT -> "unknown";
            case FUTURE -> "future";
        };
    }
}

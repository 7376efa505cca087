package predicament.app.figure;

import java.util.ArrayList;
import java.util.List;

/** Draws the lanes of moves, one below the other. */
final class LanesDrawing {

    private static final double NAME = 13;
    private static final double NAME_LINE = 15;

    private final Canvas canvas;
    private final List<Box> names = new ArrayList<>();

    private LanesDrawing(Canvas canvas) {
        this.canvas = canvas;
    }

    /** Answers where the lanes end. */
    static double draw(Canvas canvas, double top) {
        return new LanesDrawing(canvas).from(top);
    }

    private double from(double top) {
        var placed = new ArrayList<PlacedLane>();
        var y = top;
        for (var lane : canvas.figure().lanes()) {
            var next = LaneLayout.place(canvas, lane, y);
            placed.add(next);
            y = next.bottom();
        }
        var titles = placed.stream().map(this::title).toList();
        var heads = placed.stream().flatMap(lane -> lane.heads().stream()).toList();
        var moves = new MoveDrawing(canvas, HitBoxes.of(heads), LabelLayout.of(canvas, placed, names, lines(heads)));
        var lanes = Element.group("lanes");
        for (int i = 0; i < placed.size(); i++) lanes.add(lane(placed.get(i), titles.get(i), moves));
        canvas.content().add(lanes);
        if (!placed.isEmpty()) canvas.veil(top, y);
        return y;
    }

    /** Labels keep clear of these where they can. */
    private List<Box> lines(List<Head> heads) {
        var lines = new ArrayList<Box>();
        for (var head : heads) {
            var tail = Tail.of(canvas, head);
            if (tail != null) lines.add(tail.box());
            var whisker = Whisker.of(canvas, head);
            if (whisker != null) lines.add(whisker.box());
            if (canvas.revised(head.mark()) == Revised.ADDED)
                lines.add(Box.around(head.x(), head.y() + (head.up() ? -11.5 : 11.5), 5));
        }
        return lines;
    }

    private Element lane(PlacedLane placed, List<Element> title, MoveDrawing moves) {
        var lane = placed.lane();
        var drawn = Element.group(
                        "lane", Canvas.state(lane.colour()), canvas.figure().seenBy(lane) ? "seen-by" : "")
                .at("data-lane", lane.id())
                .add(Element.line("base", canvas.x0(), placed.base(), canvas.x1(), placed.base())
                        .hidden())
                .addAll(title);
        if (placed.heads().isEmpty()
                && placed.piles().isEmpty()
                && placed.bins().isEmpty()) return drawn;
        var stems = Element.group("stems").hidden();
        placed.heads().forEach(head -> stems.add(moves.stem(head)));
        stems.addAll(shifts(placed.heads()));
        var list = Element.group().at("role", "list").at("aria-label", "Moves of " + lane.name());
        placed.bins().forEach(bin -> list.add(item(BinDrawing.of(canvas, bin))));
        placed.heads().forEach(head -> list.add(item(moves.move(head))));
        placed.piles().forEach(pile -> list.add(item(moves.pile(pile))));
        return drawn.add(stems, list);
    }

    /** From where a changed move stood to where it stands. */
    private List<Element> shifts(List<Head> heads) {
        var lines = new ArrayList<Element>();
        for (var was : heads) {
            if (canvas.revised(was.mark()) != Revised.WAS) continue;
            heads.stream()
                    .filter(it -> was.mark().id().equals(Diff.was(it.mark().id())))
                    .forEach(is -> lines.add(Element.line("shift", was.x(), was.y(), is.x(), is.y())));
        }
        return lines;
    }

    private static Element item(Element link) {
        return Element.group().at("role", "listitem").add(link);
    }

    private List<Element> title(PlacedLane placed) {
        return canvas.size().namesAbove() ? titleAbove(placed) : titleBeside(placed);
    }

    private List<Element> titleBeside(PlacedLane placed) {
        var lines = TextWidth.wrapped(placed.lane().name(), NAME, TextWidth.Face.SEMIBOLD, canvas.x0() - 12);
        var y = placed.base() + 4 - NAME_LINE * (lines.size() - 1) / 2;
        var texts = new ArrayList<Element>();
        for (var line : lines) {
            texts.add(Element.text("lane-name", 0, y, line).hidden());
            y += NAME_LINE;
        }
        if (canvas.figure().seenBy(placed.lane()))
            texts.add(Element.text("lane-eye", 0, y, "viewpoint").hidden());
        return texts;
    }

    private List<Element> titleAbove(PlacedLane placed) {
        var y = placed.top() + 13;
        var width = TextWidth.of(placed.lane().name(), NAME, TextWidth.Face.SEMIBOLD);
        var texts = new ArrayList<Element>();
        texts.add(
                Element.text("lane-name", canvas.x0(), y, placed.lane().name()).hidden());
        if (canvas.figure().seenBy(placed.lane())) {
            texts.add(Element.text("lane-eye", canvas.x0() + width + 7, y, "viewpoint")
                    .hidden());
            width += 60;
        }
        names.add(new Box(canvas.x0(), y - 11, canvas.x0() + width, y + 3));
        return texts;
    }
}

package predicament.app.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import predicament.app.figure.Label.Anchor;
import predicament.app.figure.Mark.Importance;
import predicament.app.figure.Mark.Standing;

/**
 * Sets labels by importance across all lanes: what the viewpoint does not know comes first, what lies ahead last. A
 * label that finds no free place is left out. Answers by the ids of moves.
 */
final class LabelLayout {

    static final double TYPE = 12;
    private static final double ASCENT = 9.5;
    private static final double DESCENT = 3;
    private static final double CURSOR = 4;
    private static final double APART = 3;
    private static final Comparator<Head> BY_IMPORTANCE = Comparator.comparing(
                    (Head h) -> !h.mark().selected())
            .thenComparing(h -> h.standing() != Standing.UNKNOWN_TO_VIEWPOINT)
            .thenComparing(h -> h.mark().importance())
            .thenComparing(h -> h.standing() == Standing.FUTURE)
            .thenComparing(h -> h.mark().best())
            .thenComparing(h -> h.mark().id());

    private final Canvas canvas;
    private final double top;
    private final List<Box> taken = new ArrayList<>();
    private final List<Box> lines = new ArrayList<>();

    private LabelLayout(Canvas canvas, double top) {
        this.canvas = canvas;
        this.top = top;
    }

    static Map<String, Label> of(Canvas canvas, List<PlacedLane> lanes, List<Box> obstacles, List<Box> lines) {
        var layout =
                new LabelLayout(canvas, lanes.isEmpty() ? 0 : lanes.getFirst().top());
        layout.taken.addAll(obstacles);
        layout.lines.addAll(lines);
        lanes.forEach(layout::take);
        if (canvas.cursorShown()) {
            var x = canvas.cursor();
            layout.taken.add(new Box(x - CURSOR, 0, x + CURSOR, Double.MAX_VALUE));
        }
        return layout.labels(lanes);
    }

    private void take(PlacedLane lane) {
        taken.add(new Box(canvas.x0(), lane.base() - .5, canvas.x1(), lane.base() + .5));
        lane.piles().forEach(pile -> taken.add(pile.box()));
        lane.bins().forEach(bin -> taken.add(bin.words()));
        for (var head : lane.heads()) {
            taken.add(head.box());
            taken.add(head.stem());
        }
    }

    private Map<String, Label> labels(List<PlacedLane> lanes) {
        var labels = new HashMap<String, Label>();
        lanes.stream()
                .flatMap(lane -> lane.heads().stream())
                .filter(this::speaks)
                .sorted(BY_IMPORTANCE)
                .forEach(head -> free(head).ifPresent(label -> {
                    taken.add(label.box());
                    labels.put(head.mark().id(), label);
                }));
        return labels;
    }

    private boolean speaks(Head head) {
        if (head.mark().label().isBlank()) return false;
        return !canvas.size().namesAbove()
                || head.mark().importance() == Importance.MAJOR
                || head.mark().selected();
    }

    private Optional<Label> free(Head head) {
        var face = head.standing() == Standing.UNKNOWN_TO_VIEWPOINT ? TextWidth.Face.ITALIC : TextWidth.Face.REGULAR;
        if (head.mark().selected()) face = TextWidth.Face.SEMIBOLD;
        var width = TextWidth.of(head.mark().label(), TYPE, face);
        Label clear = null;
        for (var place : candidates(head)) {
            var label = place.label(head, width);
            if (!isClear(label)) continue;
            if (isFree(label.box(), lines)) return Optional.of(label);
            if (clear == null) clear = label;
        }
        return Optional.ofNullable(clear);
    }

    private boolean isClear(Label label) {
        var box = label.box();
        return box.top() >= top
                && box.left() >= canvas.x0() - 4
                && box.right() <= canvas.size().width()
                && isFree(box, taken);
    }

    /** Asked ten thousand times a drawing. */
    private static boolean isFree(Box box, List<Box> taken) {
        for (var other : taken) if (box.hits(other)) return false;
        return true;
    }

    private record Place(double x, double y, Anchor anchor) {

        Label label(Head head, double width) {
            var left = switch (anchor) {
                case START -> x;
                case MIDDLE -> x - width / 2;
                case END -> x - width;
            };
            return new Label(head, x, y, anchor, new Box(left - APART, y - ASCENT, left + width + APART, y + DESCENT));
        }
    }

    private List<Place> candidates(Head head) {
        var x = head.x();
        var y = head.y();
        var whisker = Whisker.of(canvas, head);
        var before = whisker == null ? x - 9 : Math.min(x - 9, whisker.from() - 4);
        var after = whisker == null ? x + 9 : Math.max(x + 9, whisker.to() + 4);
        var beyond = head.up() ? y - 9.5 : y + 17;
        var nearer = head.up() ? y + 9 : y;
        return List.of(
                new Place(after, y + 4, Anchor.START),
                new Place(before, y + 4, Anchor.END),
                new Place(x, beyond, Anchor.MIDDLE),
                new Place(x - 5, beyond, Anchor.START),
                new Place(x + 5, beyond, Anchor.END),
                new Place(x + 9, y + (head.up() ? -1 : 9), Anchor.START),
                new Place(x - 9, y + (head.up() ? -1 : 9), Anchor.END),
                new Place(x + 8, nearer, Anchor.START),
                new Place(x - 8, nearer, Anchor.END));
    }
}

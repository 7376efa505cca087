package predicament.app.figure;

import org.jspecify.annotations.Nullable;
import predicament.app.figure.Mark.Standing;

/**
 * The time during which the viewpoint did not know of a move.
 *
 * @param ends false if it learned of it later than the axis shows, or never
 */
record Tail(double from, double to, double y, boolean ends) {

    private static final double SHORTEST = 7;

    static @Nullable Tail of(Canvas canvas, Head head) {
        if (canvas.figure().viewpoint() == null) return null;
        var from = head.x() + Head.RADIUS + 2;
        var tail = switch (head.mark().learned()) {
            case Learned.AtOnce() -> new Tail(from, from, head.y(), false);
            case Learned.At(var at) ->
                new Tail(
                        from,
                        canvas.scale().clamped(at),
                        head.y(),
                        canvas.figure().shown().contains(at));
            case Learned.Never() -> new Tail(from, canvas.x1(), head.y(), false);
        };
        return tail.to - tail.from < SHORTEST ? null : tail;
    }

    /** A tail ahead of the cursor is not drawn while its move has not happened. */
    boolean shown(Standing standing) {
        return standing != Standing.FUTURE;
    }

    Box box() {
        return new Box(from, y - 4, to + 2, y + 4);
    }
}

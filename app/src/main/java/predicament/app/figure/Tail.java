package predicament.app.figure;

import org.jspecify.annotations.Nullable;

/**
 * The time during which the viewpoint did not know of a move; what it never learned has but the stub of a tail.
 *
 * @param ends false if it learned of it later than the axis shows, or never
 */
record Tail(double from, double to, double y, boolean ends) {

    private static final double SHORTEST = 7;
    private static final double STUB = 12;

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
            case Learned.Never() -> new Tail(from, Math.min(from + STUB, canvas.x1()), head.y(), false);
        };
        return tail.to - tail.from < SHORTEST ? null : tail;
    }

    Box box() {
        return new Box(from, y - 4, to + 2, y + 4);
    }
}

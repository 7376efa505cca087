package predicament.app.figure;

import org.jspecify.annotations.Nullable;

/** The span within which an inexactly dated move lies; its head stands at the best estimate. */
record Whisker(double from, double to, double y) {

    private static final double LEAST = 2 * Head.RADIUS + 3;

    /** Null where the span is hidden by the head itself. */
    static @Nullable Whisker of(Canvas canvas, Head head) {
        var from = canvas.scale().clamped(head.mark().earliest());
        var to = canvas.scale().clamped(head.mark().latest());
        return to - from < LEAST ? null : new Whisker(from, to, head.y());
    }

    Box box() {
        return new Box(from, y - 3, to, y + 3);
    }
}

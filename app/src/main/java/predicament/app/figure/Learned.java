package predicament.app.figure;

import java.time.Instant;

/** When the viewpoint learned of a move. */
public sealed interface Learned {

    /** It is the viewpoint's own move, everyone saw it, or no viewpoint was chosen. */
    record AtOnce() implements Learned {}

    record At(Instant instant) implements Learned {}

    /** Not within the period that the case covers. */
    record Never() implements Learned {}

    static Learned atOnce() {
        return new AtOnce();
    }

    static Learned at(Instant instant) {
        return new At(instant);
    }

    static Learned never() {
        return new Never();
    }
}

package predicament.domain.detection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one definition finds: the stretches in which it holds, when the first began and when it could be said, how strongly
 * in [0, 1], and on what it rests. Without a stretch there is no onset.
 */
public record Detection(Definition definition, List<Stretch> stretches, double strength, String inputs) {

    /** From the date of the first step that fed it and the date of detection on; open where {@code until} is absent. */
    public record Stretch(
            Instant onset, Instant detected, @Nullable Instant until) {}

    public Detection {
        stretches = List.copyOf(stretches);
    }

    public boolean found() {
        return !stretches.isEmpty();
    }

    public @Nullable Instant onset() {
        return stretches.isEmpty() ? null : stretches.getFirst().onset();
    }

    public @Nullable Instant detected() {
        return stretches.isEmpty() ? null : stretches.getFirst().detected();
    }

    /** Opens and closes stretches as a detector goes through time. */
    static final class Tracker {

        private final List<Stretch> closed = new ArrayList<>();
        private @Nullable Instant onset;
        private @Nullable Instant detected;

        void enter(Instant began, Instant now) {
            if (detected != null) return;
            onset = began;
            detected = now;
        }

        void leave(Instant now) {
            if (onset != null && detected != null) closed.add(new Stretch(onset, detected, now));
            onset = null;
            detected = null;
        }

        List<Stretch> stretches() {
            var all = new ArrayList<>(closed);
            if (onset != null && detected != null) all.add(new Stretch(onset, detected, null));
            return all;
        }
    }
}

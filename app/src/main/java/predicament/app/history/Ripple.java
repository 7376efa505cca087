package predicament.app.history;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a correction touches: perceptions, what theories say (nothing where the blind gate keeps it back), annotations
 * that point to what was changed, and the files that differ.
 */
public record Ripple(
        List<Perceived> perceptions, @Nullable Verdicts verdicts, List<Cites> annotations, List<Export> exports) {

    public Ripple {
        perceptions = List.copyOf(perceptions);
        annotations = List.copyOf(annotations);
        exports = List.copyOf(exports);
    }
}

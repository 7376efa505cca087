package predicament.app.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import predicament.app.figure.Revised;
import predicament.app.history.Revisions.Change;
import predicament.domain.crisis.Move;
import predicament.domain.perception.CaseRecord;

/** A move that the figure draws elsewhere or otherwise than it did: as it was, or as it is, or both. */
public record Moved(@Nullable Move before, @Nullable Move after) {

    static List<Moved> all(CaseRecord was, CaseRecord now, List<Change> changes) {
        var moved = new ArrayList<Moved>();
        for (var change : changes) {
            if (!(change.last() instanceof Move move)) continue;
            var it = new Moved(was.move(move.id()), now.move(move.id()));
            if (it.isDrawnOtherwise()) moved.add(it);
        }
        moved.sort(Comparator.comparing(it -> it.move().occurred().best()));
        return moved;
    }

    Move move() {
        return Objects.requireNonNull(after == null ? before : after);
    }

    Revised revised() {
        return before == null ? Revised.ADDED : after == null ? Revised.RETRACTED : Revised.IS;
    }

    /** What the figure shows of a move; its account and its sources are not among it. */
    private boolean isDrawnOtherwise() {
        if (before == null || after == null) return before != null || after != null;
        return !before.by().equals(after.by())
                || !before.occurred().equals(after.occurred())
                || before.kind() != after.kind()
                || before.direction() != after.direction()
                || before.magnitude().mode() != after.magnitude().mode()
                || before.visibility() != after.visibility()
                || before.importance() != after.importance()
                || !before.label().equals(after.label());
    }
}

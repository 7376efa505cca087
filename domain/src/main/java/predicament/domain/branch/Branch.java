package predicament.domain.branch;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import predicament.domain.annotation.PersonId;
import predicament.domain.crisis.CrisisId;
import predicament.domain.crisis.MoveId;

/**
 * A course of a case that parts from the record, as it stood at a revision in a reading, at an instant; without a reading
 * from the base. Its title and question lie elsewhere; here stands their salted hash.
 */
public record Branch(
        CrisisId crisis,
        PersonId by,
        long revision,
        @Nullable String reading,
        Instant fork,
        String textHash,
        List<Change> changes) {

    public static final int MOST = 40;

    public Branch {
        changes = List.copyOf(changes);
        if (changes.stream().map(Change::move).distinct().count() < changes.size()) {
            throw new IllegalArgumentException("A move is altered twice; alter each move once.");
        }
        if (changes.size() > MOST) {
            throw new IllegalArgumentException(
                    "A branch alters at most %d moves; start another one for more.".formatted(MOST));
        }
    }

    /** The same branch with one more change; it takes the place of an earlier one of the same move. */
    public Branch with(Change change) {
        var all = new ArrayList<>(changes);
        all.removeIf(it -> it.move().equals(change.move()));
        all.add(change);
        return of(textHash, all);
    }

    /** The same branch with a move as the record has it. */
    public Branch without(MoveId move) {
        return of(
                textHash, changes.stream().filter(it -> !it.move().equals(move)).toList());
    }

    Branch reworded(String hash) {
        return of(hash, changes);
    }

    public boolean alters(MoveId move) {
        return changes.stream().anyMatch(it -> it.move().equals(move));
    }

    private Branch of(String hash, List<Change> all) {
        return new Branch(crisis, by, revision, reading, fork, hash, all);
    }
}

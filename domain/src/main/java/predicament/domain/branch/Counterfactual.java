package predicament.domain.branch;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import predicament.domain.branch.Change.MoveAdded;
import predicament.domain.branch.Change.MoveChanged;
import predicament.domain.branch.Change.MoveRemoved;
import predicament.domain.crisis.Assessment;
import predicament.domain.crisis.Item;
import predicament.domain.crisis.ItemKey;
import predicament.domain.crisis.ItemKind;
import predicament.domain.crisis.Move;
import predicament.domain.crisis.MoveId;
import predicament.domain.perception.CaseRecord;

/**
 * A case as it is in a branch: with the altered moves and the news of them, and without what statesmen wrote once the
 * branch had parted from the record. Every function is pure; a record that is handed in stays as it is.
 */
public final class Counterfactual {

    private Counterfactual() {}

    /** The case as the branch has it; exactly the record where the branch changes nothing. */
    public static CaseRecord applied(CaseRecord record, Branch branch) {
        var parting = parting(record, branch);
        if (parting == null) return record;
        var without = written(record, parting);
        var with = new ArrayList<Item>();
        for (var change : branch.changes()) {
            switch (change) {
                case MoveRemoved it -> without.add(keyOf(it.move()));
                case MoveChanged it -> {
                    with.add(it.value());
                    with.addAll(News.ofChanged(record, it.value()));
                }
                case MoveAdded it -> {
                    with.add(it.value());
                    with.addAll(News.ofAdded(record, it));
                }
            }
        }
        return record.otherwise(without, with);
    }

    /**
     * The actual course without what was written from the same hour on. What separates a branch from it is the work of
     * the altered moves alone; what separates it from the record is the silence of the documents.
     */
    public static CaseRecord silenced(CaseRecord record, Branch branch) {
        var parting = parting(record, branch);
        return parting == null ? record : record.otherwise(written(record, parting), List.of());
    }

    /** What was written or read from the parting on, and is no evidence of how things would have been felt in the branch. */
    public static List<Assessment> silent(CaseRecord record, Branch branch) {
        var parting = parting(record, branch);
        if (parting == null) return List.of();
        return record.assessments().stream()
                .filter(it -> isWrittenFrom(it, parting))
                .toList();
    }

    /** The first hour at which the branch differs from the record; nothing while it does not. */
    public static @Nullable Instant parting(CaseRecord record, Branch branch) {
        return branch.changes().stream()
                .flatMap(it -> instants(record, it))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static Stream<Instant> instants(CaseRecord record, Change change) {
        return switch (change) {
            case MoveRemoved it -> earliest(record.move(it.move()));
            case MoveChanged it -> Stream.concat(earliest(record.move(it.move())), earliest(it.value()));
            case MoveAdded it -> earliest(it.value());
        };
    }

    private static Stream<Instant> earliest(@Nullable Move move) {
        return move == null ? Stream.empty() : Stream.of(move.occurred().earliest());
    }

    private static Set<ItemKey> written(CaseRecord record, Instant parting) {
        var keys = new HashSet<ItemKey>();
        record.assessments().stream()
                .filter(it -> isWrittenFrom(it, parting))
                .map(Assessment::key)
                .forEach(keys::add);
        return keys;
    }

    /** A document that may have been written after the parting may answer to what did not happen. */
    private static boolean isWrittenFrom(Assessment assessment, Instant parting) {
        return !assessment.written().latest().isBefore(parting);
    }

    private static ItemKey keyOf(MoveId move) {
        return new ItemKey(ItemKind.MOVE, move.value());
    }
}

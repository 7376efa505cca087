package predicament.domain.branch;

import java.time.Instant;
import java.util.stream.Stream;
import predicament.domain.branch.Change.MoveAdded;
import predicament.domain.branch.Change.MoveChanged;
import predicament.domain.branch.Change.MoveRemoved;
import predicament.domain.crisis.Move;
import predicament.domain.crisis.MoveId;
import predicament.domain.crisis.Refused;
import predicament.domain.crisis.Target;
import predicament.domain.perception.CaseRecord;

/** Which changes a branch may make: of moves that the record has, and of nothing before the branch parts from it. */
final class Admission {

    private Admission() {}

    static void start(CaseRecord record, Branch branch) {
        var about = record.description();
        if (branch.fork().isBefore(about.start()) || branch.fork().isAfter(about.end())) {
            throw new Refused("A branch parts from the record within the case, which runs from %s to %s."
                    .formatted(about.from().display(), about.to().display()));
        }
        branch.changes().forEach(change -> change(record, branch, change));
    }

    static void change(CaseRecord record, Branch branch, Change change) {
        if (!branch.alters(change.move()) && branch.changes().size() == Branch.MOST) {
            throw new Refused("A branch alters at most %d moves; start another one for more.".formatted(Branch.MOST));
        }
        switch (change) {
            case MoveRemoved it -> recorded(record, it.move(), branch.fork());
            case MoveChanged it -> {
                var move = recorded(record, it.move(), branch.fork());
                if (!move.by().equals(it.value().by())) {
                    throw new Refused("A changed move keeps who made it; remove it and add another one instead.");
                }
                placed(record, it.value(), branch.fork());
            }
            case MoveAdded it -> {
                if (record.move(it.move()) != null) {
                    throw new Refused("The record has a move \"%s\" already; change that one.".formatted(it.move()));
                }
                placed(record, it.value(), branch.fork());
            }
        }
    }

    private static Move recorded(CaseRecord record, MoveId id, Instant fork) {
        var move = record.move(id);
        if (move == null) {
            throw new Refused("There is no move \"%s\" in this case at revision %d.".formatted(id, record.revision()));
        }
        if (move.occurred().earliest().isBefore(fork)) {
            throw new Refused("“%s” (%s) may lie before the branch parts from the record; alter only what came after."
                    .formatted(move.title(), move.occurred().display()));
        }
        return move;
    }

    private static void placed(CaseRecord record, Move move, Instant fork) {
        var when = move.occurred();
        if (when.earliest().isBefore(fork)) {
            throw new Refused(
                    "%s may lie before the branch parts from the record; give a later time.".formatted(when.display()));
        }
        if (when.latest().isAfter(record.description().end())) {
            throw new Refused("%s lies after the case, which ends %s."
                    .formatted(when.display(), record.description().to().display()));
        }
        Stream.concat(Stream.of(move.by()), move.targets().stream().map(Target::actor))
                .forEach(record::actor);
    }
}

package predicament.domain.branch;

import java.util.List;
import org.jspecify.annotations.Nullable;
import predicament.domain.branch.BranchCommand.MakeChange;
import predicament.domain.branch.BranchCommand.RewordBranch;
import predicament.domain.branch.BranchCommand.StartBranch;
import predicament.domain.branch.BranchCommand.UndoChange;
import predicament.domain.branch.BranchCommand.WithdrawBranch;
import predicament.domain.branch.BranchEvent.BranchReworded;
import predicament.domain.branch.BranchEvent.BranchStarted;
import predicament.domain.branch.BranchEvent.BranchWithdrawn;
import predicament.domain.branch.BranchEvent.ChangeMade;
import predicament.domain.branch.BranchEvent.ChangeUndone;
import predicament.domain.crisis.Refused;
import predicament.domain.perception.CaseRecord;

/** What must be remembered of a branch to judge the next command: its value, its version, whether it is withdrawn. */
public record Branched(@Nullable Branch value, int version, boolean withdrawn) {

    public static final Branched NOT_STARTED = new Branched(null, 0, false);

    /** Judges a command against the record at the revision that the branch parts from; the record is only read. */
    public List<BranchEvent> decide(BranchCommand command, CaseRecord record) {
        return switch (command) {
            case StartBranch c -> {
                if (value != null) throw new Refused("This branch was started already; change it instead.");
                Admission.start(record, c.value());
                yield List.of(new BranchStarted(c.branch(), c.value()));
            }
            case MakeChange c -> {
                var branch = mine(c, c.seen());
                if (branch.changes().contains(c.change())) throw new Refused("The branch has this change already.");
                Admission.change(record, branch, c.change());
                yield List.of(new ChangeMade(c.branch(), c.change()));
            }
            case UndoChange c -> {
                if (!mine(c, c.seen()).alters(c.move())) {
                    throw new Refused("This branch has the move \"%s\" as the record has it.".formatted(c.move()));
                }
                yield List.of(new ChangeUndone(c.branch(), c.move()));
            }
            case RewordBranch c -> {
                if (mine(c, c.seen()).textHash().equals(c.textHash())) {
                    throw new Refused("The title and the question are as they were.");
                }
                yield List.of(new BranchReworded(c.branch(), c.textHash()));
            }
            case WithdrawBranch c -> {
                mine(c, c.seen());
                yield List.of(new BranchWithdrawn(c.branch()));
            }
        };
    }

    public Branched evolve(BranchEvent event) {
        return switch (event) {
            case BranchStarted e -> new Branched(e.value(), version + 1, false);
            case ChangeMade e -> new Branched(started().with(e.change()), version + 1, false);
            case ChangeUndone e -> new Branched(started().without(e.move()), version + 1, false);
            case BranchReworded e -> new Branched(started().reworded(e.textHash()), version + 1, false);
            case BranchWithdrawn e -> new Branched(value, version + 1, true);
        };
    }

    private Branch started() {
        if (value == null) throw new Refused("There is no such branch.");
        return value;
    }

    private Branch mine(BranchCommand command, int seen) {
        var branch = started();
        if (!branch.by().equals(command.by())) throw new Refused("Only its author can change a branch.");
        if (withdrawn) throw new Refused("This branch was withdrawn; start a new one.");
        if (version != seen) {
            throw new Refused("This branch is at version %d by now; you saw version %d. Look at it and decide again."
                    .formatted(version, seen));
        }
        return branch;
    }
}

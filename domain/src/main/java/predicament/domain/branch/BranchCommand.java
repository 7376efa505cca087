package predicament.domain.branch;

import predicament.domain.annotation.PersonId;
import predicament.domain.crisis.MoveId;

/** What a reader can do with a branch; a change names the version that its author saw. */
public sealed interface BranchCommand {

    BranchId branch();

    PersonId by();

    record StartBranch(BranchId branch, Branch value) implements BranchCommand {

        @Override
        public PersonId by() {
            return value.by();
        }
    }

    record MakeChange(BranchId branch, PersonId by, Change change, int seen) implements BranchCommand {}

    record UndoChange(BranchId branch, PersonId by, MoveId move, int seen) implements BranchCommand {}

    record RewordBranch(BranchId branch, PersonId by, String textHash, int seen) implements BranchCommand {}

    record WithdrawBranch(BranchId branch, PersonId by, int seen) implements BranchCommand {}
}

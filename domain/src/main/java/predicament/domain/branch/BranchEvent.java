package predicament.domain.branch;

import predicament.domain.crisis.MoveId;

/** What happened to a branch. Stored for ever under the simple names of the records. */
public sealed interface BranchEvent {

    BranchId branch();

    record BranchStarted(BranchId branch, Branch value) implements BranchEvent {}

    record ChangeMade(BranchId branch, Change change) implements BranchEvent {}

    record ChangeUndone(BranchId branch, MoveId move) implements BranchEvent {}

    record BranchReworded(BranchId branch, String textHash) implements BranchEvent {}

    record BranchWithdrawn(BranchId branch) implements BranchEvent {}
}

package predicament.app.branch;

import predicament.domain.branch.Branch;
import predicament.domain.branch.BranchCommand.StartBranch;
import predicament.domain.branch.BranchId;
import predicament.domain.branch.Branched;
import predicament.domain.perception.CaseRecord;

/** Judges a branch as if it were started, without keeping it. */
final class Trial {

    private Trial() {}

    static void judge(CaseRecord record, Branch branch) {
        var events = Branched.NOT_STARTED.decide(new StartBranch(new BranchId("trial"), branch), record);
        if (events.isEmpty()) throw new IllegalStateException("A branch that is started leaves an event.");
    }
}

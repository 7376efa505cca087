package predicament.app.branch;

import java.time.Instant;
import predicament.domain.branch.Branch;
import predicament.domain.branch.BranchId;

/** A saved branch as it stands, with its words and the name of its author. */
record BranchEntry(
        String id,
        int version,
        Instant startedAt,
        String name,
        Branch value,
        boolean withdrawn,
        String title,
        String question) {

    BranchId branchId() {
        return new BranchId(id);
    }
}

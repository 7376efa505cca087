package predicament.app.branch;

import org.jspecify.annotations.Nullable;
import predicament.domain.branch.BranchCommand;
import predicament.domain.crisis.CrisisId;

/**
 * A command about a branch of a case at a revision in a reading, with the free text whose hash it carries; the text is stored beside
 * the event, never in it.
 */
record WriteBranch(
        BranchCommand command,
        CrisisId crisis,
        long revision,
        @Nullable String reading,
        @Nullable BranchWords words) {}

package predicament.app.perception;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import predicament.domain.crisis.CrisisId;

class ChronicleTests {

    private static final CrisisId CRISIS = new CrisisId("by-chance");
    private static final int COMMITS = 60;

    @RepeatedTest(40)
    void commit_by_commit_the_runs_are_those_that_are_worked_out_from_all_inputs(RepetitionInfo seed) {
        var versions = versions(seed.getCurrentRepetition());
        var chronicle = new Chronicle(CRISIS);
        var known = new HashMap<SeriesKey, Long>();
        var inputs = new Inputs(versions);
        var started = 0;
        for (var commit : BulkRuns.stretches(versions, InputVersion::revision)) {
            var revision = commit.getFirst().revision();

            var runs = chronicle.after(commit);

            assertThat(runs)
                    .as("revision %d", revision)
                    .containsExactlyInAnyOrderElementsOf(new Runs(CRISIS, inputs, known).at(revision));
            started += runs.size();
        }
        assertThat(started).isGreaterThan(COMMITS);
    }

    private static List<InputVersion> versions(int seed) {
        var versions = new ArrayList<InputVersion>();
        for (var entry : RandomRecord.of(CRISIS, seed, 1, COMMITS)) {
            versions.addAll(InputVersion.of(entry.event(), entry.revision()));
        }
        return versions;
    }
}

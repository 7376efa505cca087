package predicament.app.branch;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import predicament.app.onset.Onsets;
import predicament.app.onset.Onsets.Run;
import predicament.domain.branch.Branch;
import predicament.domain.branch.Change;
import predicament.domain.branch.Counterfactual;
import predicament.domain.crisis.Dyad;
import predicament.domain.perception.CaseRecord;

/** Runs every theory over the actual course of a pair, over the same without later documents, and over the branch. */
@Component
class Courses {

    /** The three courses; each list has the same theories, though a theory may have other castings. */
    record Three(List<Run> actual, List<Run> silenced, List<Run> branch) {

        static @Nullable Run like(Run run, List<Run> others) {
            return others.stream()
                    .filter(it -> it.theory().equals(run.theory())
                            && it.prediction().variant().equals(run.prediction().variant()))
                    .findFirst()
                    .orElse(null);
        }
    }

    private record Key(
            String crisis, long revision, @Nullable String reading, Instant fork, List<Change> changes, Dyad dyad) {}

    private final Onsets onsets;
    private final Cache<Key, Three> kept =
            Caffeine.newBuilder().maximumSize(200).build();

    Courses(Onsets onsets) {
        this.onsets = onsets;
    }

    Three of(CaseRecord record, Branch branch, Dyad dyad) {
        var key = new Key(
                record.crisis().slug(), record.revision(), branch.reading(), branch.fork(), branch.changes(), dyad);
        return kept.get(key, it -> run(record, branch, dyad));
    }

    private Three run(CaseRecord record, Branch branch, Dyad dyad) {
        var until = record.description().end();
        var actual = onsets.runs(record, dyad, until);
        if (branch.changes().isEmpty()) return new Three(actual, actual, actual);
        return new Three(
                actual,
                Counterfactual.silent(record, branch).isEmpty()
                        ? actual
                        : Onsets.runsOutsideTheRecord(Counterfactual.silenced(record, branch), dyad, until),
                Onsets.runsOutsideTheRecord(Counterfactual.applied(record, branch), dyad, until));
    }
}

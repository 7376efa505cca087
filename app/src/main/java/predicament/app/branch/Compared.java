package predicament.app.branch;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import predicament.app.branch.Courses.Three;
import predicament.app.onset.Onsets.Run;
import predicament.app.onset.Said;
import predicament.app.sight.CaseSight;
import predicament.domain.theory.TheoryCard;

/** What one theory says of the actual course, of the same without later documents, and of the branch. */
record Compared(
        TheoryCard card,
        String variant,
        Said actual,
        @Nullable Said silenced,
        Said branch,
        String note) {

    /** Whether the branch says anything else than the actual course. */
    boolean differs() {
        return !actual.equals(branch);
    }

    /** Whether the silence of the documents alone says anything else than the actual course. */
    boolean movedBySilence() {
        return silenced != null && !silenced.equals(actual);
    }

    static List<Compared> all(CaseSight sight, Three courses) {
        return courses.branch().stream()
                .map(run -> of(sight, courses, run))
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable Compared of(CaseSight sight, Three courses, Run run) {
        var actual = Three.like(run, courses.actual());
        if (actual == null) return null;
        var silenced = Three.like(run, courses.silenced());
        return new Compared(
                run.theory().card(),
                run.prediction().variant(),
                Said.of(actual.prediction(), sight.clock()),
                silenced == null ? null : Said.of(silenced.prediction(), sight.clock()),
                Said.of(run.prediction(), sight.clock()),
                run.prediction().note());
    }
}

package predicament.domain.annotation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import predicament.domain.crisis.CrisisId;
import predicament.domain.crisis.Dyad;
import predicament.domain.crisis.MoveId;
import predicament.domain.source.Confidence;
import predicament.domain.time.HistoricalTime;

/**
 * A reader's judgement on where a spiral began: of one pair or of the whole case, as an interval with a best estimate, or
 * that there was none, or undecided. It keeps the revision of the record that the reader saw, and whether others'
 * readings had been seen before. The rationale itself lies elsewhere; here stands its salted hash.
 */
public record Annotation(
        CrisisId crisis,
        PersonId by,
        @Nullable Dyad dyad,
        Judgement judgement,
        @Nullable HistoricalTime interval,
        @Nullable HistoricalTime best,
        Confidence confidence,
        List<MoveId> triggers,
        List<Evidence> evidence,
        String rationaleHash,
        long revisionSeen,
        boolean seenBefore) {

    public Annotation {
        triggers = List.copyOf(triggers);
        evidence = List.copyOf(evidence);
        if (judgement == Judgement.SPIRAL_BEGAN && interval == null) {
            throw new IllegalArgumentException(
                    "Say between which two dates the spiral began, or choose another judgement.");
        }
        if (judgement != Judgement.SPIRAL_BEGAN && (interval != null || best != null)) {
            throw new IllegalArgumentException(
                    "Only a spiral that began has dates; leave them empty or choose \"began\".");
        }
        if (best != null && interval != null && (best.certainlyBefore(interval) || interval.certainlyBefore(best))) {
            throw new IllegalArgumentException("The best estimate (%s) lies outside the interval (%s)."
                    .formatted(best.display(), interval.display()));
        }
    }
}

package predicament.domain.comparison;

import java.time.Duration;
import java.time.Instant;
import predicament.domain.crisis.OnsetClaim;

/** An onset as a half-open interval with a best estimate, and what is said to have begun. */
public record OnsetSpan(OnsetClaim claim, Instant from, Instant to, Instant best) {

    public OnsetSpan {
        if (to.isBefore(from)) throw new IllegalArgumentException("The onset ends before it begins.");
    }

    /** Whether two onsets are of one type; others are never scored against each other. */
    public boolean isLike(OnsetSpan other) {
        return claim == other.claim;
    }

    /** Signed lag in days behind a reference; positive is late. */
    public double lagBehind(OnsetSpan reference) {
        return Scores.days(reference.best, best);
    }

    /** Intersection over union of the two intervals, in [0, 1]; two equal instants overlap wholly. */
    public double overlap(OnsetSpan other) {
        var begin = from.isAfter(other.from) ? from : other.from;
        var end = to.isBefore(other.to) ? to : other.to;
        var first = from.isBefore(other.from) ? from : other.from;
        var last = to.isAfter(other.to) ? to : other.to;
        var whole = Duration.between(first, last);
        if (whole.isZero()) return 1;
        return end.isAfter(begin) ? Duration.between(begin, end).toMillis() / (double) whole.toMillis() : 0;
    }
}

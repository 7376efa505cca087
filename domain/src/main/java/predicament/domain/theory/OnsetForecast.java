package predicament.domain.theory;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import predicament.domain.crisis.OnsetClaim;

/**
 * Where the draws put an onset of the theory's own type, if anywhere. The onset is the date of the first move that fed
 * it; the detection is the date by which the theory could say so.
 */
public record OnsetForecast(
        OnsetClaim type,
        double none,
        List<Dated> dates,
        @Nullable Dated central) {

    /** An onset with the date of its detection. */
    public record Dated(Instant onset, Instant detected) {}

    public OnsetForecast {
        dates = dates.stream().sorted(Comparator.comparing(Dated::onset)).toList();
    }

    /** Share of draws with an onset. */
    public double exists() {
        return 1 - none;
    }

    /**
     * What could be said by an instant: of each draw only an onset that it had detected by then. No theory looks ahead, so
     * that nothing learned later is needed for it.
     */
    public OnsetForecast by(Instant instant) {
        var said = dates.stream().filter(it -> !it.detected().isAfter(instant)).toList();
        var early = central == null || central.detected().isAfter(instant) ? null : central;
        if (said.isEmpty()) return new OnsetForecast(type, 1, said, early);
        var draws = Math.round(dates.size() / exists());
        return new OnsetForecast(type, 1 - said.size() / (double) draws, said, early);
    }

    /** The onset date below which the given share of the dated draws lies, or nothing where no draw has one. */
    public @Nullable Instant quantile(double share) {
        if (dates.isEmpty()) return null;
        return dates.get((int) Math.min(dates.size() - 1, Math.floor(share * dates.size())))
                .onset();
    }
}

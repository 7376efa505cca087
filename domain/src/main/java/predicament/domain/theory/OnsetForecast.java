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

    /** The onset date below which the given share of the dated draws lies, or nothing where no draw has one. */
    public @Nullable Instant quantile(double share) {
        if (dates.isEmpty()) return null;
        return dates.get((int) Math.min(dates.size() - 1, Math.floor(share * dates.size())))
                .onset();
    }
}

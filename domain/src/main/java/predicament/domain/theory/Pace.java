package predicament.domain.theory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The usual gap between escalatory moves, which scales windows and lags. */
public final class Pace {

    private static final int LEAST = 5;

    private Pace() {}

    /** Running median gap in days between the hostile moves learned so far, in order; the default under five of them. */
    public static double tempoDays(List<Instant> learned, double defaultDays) {
        if (learned.size() < LEAST) return defaultDays;
        var gaps = new ArrayList<Double>();
        for (var k = 1; k < learned.size(); k++) gaps.add(Exchange.days(learned.get(k - 1), learned.get(k)));
        return Math.max(1 / 24.0, median(gaps));
    }

    static double median(List<Double> values) {
        var sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        var middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}

package predicament.domain.theory;

import java.time.Instant;
import java.util.List;

/** The usual gap between escalatory moves, which scales windows and lags. */
public final class Pace {

    private static final int LEAST = 5;

    private static final double AN_HOUR = 1 / 24.0;

    private Pace() {}

    /** Running median gap in days between the hostile moves learned so far, in order; the default under five of them. */
    public static double tempoDays(List<Instant> learned, double defaultDays) {
        var gaps = new RunningMedian();
        for (var k = 1; k < learned.size(); k++) gaps.add(Exchange.days(learned.get(k - 1), learned.get(k)));
        return tempoDays(gaps, defaultDays);
    }

    static double tempoDays(RunningMedian gaps, double defaultDays) {
        return gaps.count() < LEAST - 1 ? defaultDays : Math.max(AN_HOUR, gaps.median());
    }
}

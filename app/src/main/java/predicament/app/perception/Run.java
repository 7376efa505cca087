package predicament.app.perception;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import predicament.domain.perception.RecordRule;

/** What one recording changed of a series: its steps from an instant on, or from the beginning of time. */
record Run(SeriesKey key, long revision, @Nullable Instant from, RecordRule rule, List<ThreatStep> steps) {

    static Run whole(SeriesKey key, long revision, RecordRule rule, List<ThreatStep> steps) {
        return new Run(key, revision, null, rule, steps);
    }

    /** The suffix in which the steps differ from those before, or nothing; without steps it buries the series. */
    static @Nullable Run suffix(
            SeriesKey key, long revision, RecordRule rule, List<ThreatStep> before, List<ThreatStep> now) {
        var common = Math.min(before.size(), now.size());
        var same = IntStream.range(0, common)
                .filter(k -> !before.get(k).equals(now.get(k)))
                .findFirst()
                .orElse(common);
        var from = Stream.of(before, now)
                .filter(it -> same < it.size())
                .map(it -> it.get(same).validFrom())
                .min(Instant::compareTo);
        if (from.isEmpty()) return null;
        return new Run(key, revision, from.get(), rule, from(from.get(), now));
    }

    private static List<ThreatStep> from(Instant from, List<ThreatStep> steps) {
        var first = 0;
        while (first < steps.size() && steps.get(first).validFrom().isBefore(from)) first++;
        var begins = first < steps.size() && steps.get(first).validFrom().equals(from);
        return steps.subList(begins || first == 0 ? first : first - 1, steps.size());
    }
}

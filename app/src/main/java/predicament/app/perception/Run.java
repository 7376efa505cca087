package predicament.app.perception;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import predicament.domain.perception.RecordRule;

/**
 * What one recording changed of a series: its steps from an instant on, or from the beginning of time. One run in some
 * {@value #ONE_IN} holds the whole series whatever it changed, so that an early instant of a series that was coded in the
 * order of time is found behind few runs that begin later.
 *
 * @param from the first instant for which it answers, or nothing from the beginning of time
 * @param changed from when it differs from the run before, where that is not {@code from}
 */
record Run(
        SeriesKey key,
        long revision,
        @Nullable Instant from,
        @Nullable Instant changed,
        RecordRule rule,
        List<ThreatStep> steps) {

    private static final int ONE_IN = 64;

    static Run whole(SeriesKey key, long revision, RecordRule rule, List<ThreatStep> steps) {
        return new Run(key, revision, null, null, rule, steps);
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
        if (holdsAll(key, revision)) return new Run(key, revision, null, from.get(), rule, now);
        return new Run(key, revision, from.get(), null, rule, from(from.get(), now));
    }

    /** By chance, which is the same live, in a replay and in a rebuild. */
    private static boolean holdsAll(SeriesKey key, long revision) {
        var pair = key.pair();
        var chance = new CRC32();
        chance.update(String.join(
                        "/",
                        key.crisis().slug(),
                        pair.observer().code(),
                        pair.target().code(),
                        SeriesKey.series(key.clock()),
                        key.reading(),
                        key.holder(),
                        Long.toString(revision))
                .getBytes(UTF_8));
        return chance.getValue() % ONE_IN == 0;
    }

    private static List<ThreatStep> from(Instant from, List<ThreatStep> steps) {
        var first = 0;
        while (first < steps.size() && steps.get(first).validFrom().isBefore(from)) first++;
        var begins = first < steps.size() && steps.get(first).validFrom().equals(from);
        return steps.subList(begins || first == 0 ? first : first - 1, steps.size());
    }
}

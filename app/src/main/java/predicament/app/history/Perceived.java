package predicament.app.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import predicament.app.perception.Suffixes.Suffix;
import predicament.domain.crisis.Reading;
import predicament.domain.perception.CaseRecord;
import predicament.domain.perception.DirectedDyad;
import predicament.domain.perception.Perception.Clock;

/** A series of felt threat that a correction reached, in words: whose, by which clock, from when on, how far at most. */
public record Perceived(
        String who, String clock, @Nullable String reading, String from, String most, String when, int holders) {

    private record Series(DirectedDyad pair, Clock clock, String reading) {}

    /** The case's two records in one reading. */
    interface Readings {

        /** Nothing where the reading was not there at both revisions. */
        @Nullable
        Two of(String reading);
    }

    /** A record before and after. */
    record Two(CaseRecord was, CaseRecord now) {}

    /** Of what was written anew, what has other values than it had, the furthest moved first. */
    static List<Perceived> all(Names names, List<Suffix> suffixes, Readings readings) {
        var series = new LinkedHashMap<Series, List<Suffix>>();
        for (var it : suffixes)
            series.computeIfAbsent(new Series(it.pair(), it.clock(), it.reading()), key -> new ArrayList<>())
                    .add(it);
        record Found(Shift shift, Perceived perceived) {}
        var found = new ArrayList<Found>();
        for (var each : series.entrySet()) {
            var two = readings.of(each.getKey().reading());
            if (two == null) continue;
            var shift = Shift.of(
                    two.was(), two.now(), each.getKey().pair(), each.getKey().clock());
            if (shift != null) found.add(new Found(shift, of(names, two, each, shift)));
        }
        return found.stream()
                .sorted(Comparator.comparingDouble((Found it) -> it.shift().apart())
                        .reversed())
                .map(Found::perceived)
                .toList();
    }

    private static Perceived of(Names names, Two two, Map.Entry<Series, List<Suffix>> each, Shift shift) {
        var series = each.getKey();
        var clock = names.sight().clock();
        return new Perceived(
                names.state(series.pair().observer()) + " of "
                        + names.state(series.pair().target()),
                switch (series.clock()) {
                    case WORLD -> "as documents were written";
                    case KNOWLEDGE -> "as its deciders read them";
                },
                series.reading().isEmpty() ? null : named(two.now(), series.reading()),
                begins(each.getValue()) == null
                        ? "the beginning"
                        : clock.brief(Objects.requireNonNull(begins(each.getValue()))),
                "%d → %d".formatted(Math.round(shift.before()), Math.round(shift.after())),
                clock.brief(shift.at()),
                (int) each.getValue().stream()
                        .filter(it -> !it.holder().isEmpty())
                        .count());
    }

    private static java.time.@Nullable Instant begins(List<Suffix> suffixes) {
        return suffixes.stream().anyMatch(it -> it.from() == null)
                ? null
                : suffixes.stream()
                        .map(it -> Objects.requireNonNull(it.from()))
                        .min(Comparator.naturalOrder())
                        .orElse(null);
    }

    private static String named(CaseRecord record, String reading) {
        return record.readings().stream()
                .filter(it -> it.id().equals(reading))
                .map(Reading::name)
                .findFirst()
                .orElse(reading);
    }
}

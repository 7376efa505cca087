package predicament.app.history;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import predicament.app.annotation.Annotations;
import predicament.app.history.Perceived.Two;
import predicament.app.perception.Suffixes;
import predicament.app.record.CaseRecords;
import predicament.domain.crisis.Reading;
import predicament.domain.perception.CaseRecord;

/** Finds what a correction touches. What theories say is kept by the two revisions, which never change. */
@Component
class Ripples {

    private record Key(
            String crisis, long was, long now, @Nullable String reading) {}

    private final CaseRecords records;
    private final Suffixes suffixes;
    private final Reckoning reckoning;
    private final Annotations annotations;
    private final Cache<Key, Verdicts> verdicts =
            Caffeine.newBuilder().maximumSize(200).build();

    Ripples(CaseRecords records, Suffixes suffixes, Reckoning reckoning, Annotations annotations) {
        this.records = records;
        this.suffixes = suffixes;
        this.reckoning = reckoning;
        this.annotations = annotations;
    }

    Ripple of(Between between, InFigure inFigure) {
        var was = Objects.requireNonNull(between.was());
        var crisis = between.now().crisis();
        return new Ripple(
                Perceived.all(
                        between.names(),
                        suffixes.between(crisis, between.from(), between.to()),
                        reading -> two(between, was, reading)),
                between.open() ? verdicts(between, was) : null,
                between.open() ? Cites.all(between, annotations.of(crisis, between.to())) : List.of(),
                Export.all(between, inFigure));
    }

    private Verdicts verdicts(Between between, CaseRecord was) {
        var now = between.now();
        var key = new Key(now.crisis().slug(), was.revision(), now.record().revision(), now.reading());
        var kept = verdicts.getIfPresent(key);
        if (kept != null) return kept;
        var found = Verdicts.of(was, now, reckoning, Verdicts.PATIENCE);
        if (found.left().isEmpty()) verdicts.put(key, found);
        return found;
    }

    private @Nullable Two two(Between between, CaseRecord was, String reading) {
        var now = between.now().record();
        if (reading.isEmpty()) return new Two(base(was), base(now));
        return has(was, reading) && has(now, reading) ? new Two(at(was, reading), at(now, reading)) : null;
    }

    private CaseRecord base(CaseRecord record) {
        return record.reading() == null ? record : at(record, null);
    }

    private CaseRecord at(CaseRecord record, @Nullable String reading) {
        return records.at(record.crisis(), record.revision(), reading);
    }

    private static boolean has(CaseRecord record, String reading) {
        return record.readings().stream().map(Reading::id).anyMatch(reading::equals);
    }
}

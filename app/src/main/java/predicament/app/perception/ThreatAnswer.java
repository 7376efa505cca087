package predicament.app.perception;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import predicament.domain.perception.RecordRule;
import predicament.domain.perception.Threat;

/** A threat as the API hands it out, with the question that it answers and the rule that it was computed by. */
record ThreatAnswer(
        String crisis,
        String observer,
        String target,
        @Nullable String holder,
        Instant at,
        String series,
        @Nullable String reading,
        long revision,
        String rule,
        double threat,
        Band band50,
        Band band90,
        String level,
        double mean,
        double variance,
        double dispersion,
        double missing,
        int evidence) {

    record Band(double low, double high) {}

    static ThreatAnswer of(SeriesKey key, Instant at, long revision, Threat threat) {
        return new ThreatAnswer(
                key.crisis().slug(),
                key.pair().observer().code(),
                key.pair().target().code(),
                key.holder().isEmpty() ? null : key.holder(),
                at,
                SeriesKey.series(key.clock()),
                key.reading().isEmpty() ? null : key.reading(),
                revision,
                RecordRule.VERSION,
                threat.level(),
                new Band(threat.low50(), threat.high50()),
                new Band(threat.low90(), threat.high90()),
                threat.name().name(),
                threat.mean(),
                threat.variance(),
                threat.dispersion(),
                threat.missing(),
                threat.evidence());
    }
}

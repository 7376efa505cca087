package predicament.domain.perception;

import java.time.Duration;
import java.time.Instant;
import predicament.domain.source.Confidence;

/**
 * How the record of threat moves while no document speaks: back to the prior {@code mu} (logit) with a half-life in
 * days, with stationary variance {@code q} (Ornstein and Uhlenbeck 1930). The numbers have no published source.
 */
public record RecordRule(double mu, double halfLifeDays, double q) {

    /** Of this arithmetic; a citation pins it. */
    public static final String VERSION = "record-2";

    public static final double STATIONARY_VARIANCE = 1;

    static RecordRule of(CaseRecord record, DirectedDyad dyad) {
        return new RecordRule(
                Logit.ofThreat(record.prior(dyad.observer(), dyad.target())),
                record.description().tempo().halfLifeDays(),
                STATIONARY_VARIANCE);
    }

    /** Half-lives after which a holder who wrote no more has no voice in the state's value; no published source. */
    public static final double SILENT_AFTER = 2;

    /** Whether a holder last heard at one instant has fallen silent by another. */
    boolean isSilent(Instant last, Instant now) {
        return days(last, now) > SILENT_AFTER * halfLifeDays;
    }

    /** Observation variance of a coded level on the logit scale. */
    public static double noise(Confidence confidence) {
        return switch (confidence) {
            case HIGH -> .40 * .40;
            case MEDIUM -> .80 * .80;
            case LOW -> 1.40 * 1.40;
        };
    }

    /** The share of a departure from the prior that is left after some time. */
    double kept(Instant from, Instant to) {
        return Math.pow(2, -days(from, to) / halfLifeDays);
    }

    private static double days(Instant from, Instant to) {
        return Duration.between(from, to).toMillis() / 86_400_000.0;
    }
}

package predicament.domain.perception;

import java.time.Instant;

/**
 * The record just after one document: the holder's latent before and after with the gain, and the state's aggregate over
 * the holders who have not fallen silent. {@code stationary} is the variance to which the aggregate's grows. From these numbers alone
 * the value at any instant up to the next step follows in closed form.
 */
public record Step(
        Observation observation,
        Latent before,
        Latent after,
        double gain,
        double mean,
        double variance,
        double stationary,
        double dispersion,
        double missing,
        int evidence) {

    public Instant at() {
        return observation.at();
    }

    /** The state's threat at an instant from this step on. */
    public Threat stateAt(Instant instant, RecordRule rule) {
        return value(at(), instant, rule, mean, variance, stationary, dispersion, missing, evidence);
    }

    /** The holder's own threat at an instant from this step on. */
    public Threat holderAt(Instant instant, RecordRule rule) {
        return value(at(), instant, rule, after.mean(), after.variance(), rule.q(), 0, 0, evidence);
    }

    /** The closed form: what is left of a departure from the prior, of variance and of dispersion. */
    public static Threat value(
            Instant from,
            Instant instant,
            RecordRule rule,
            double mean,
            double variance,
            double stationary,
            double dispersion,
            double missing,
            int evidence) {
        var kept = rule.kept(from, instant);
        return new Threat(
                rule.mu() + (mean - rule.mu()) * kept,
                stationary + (variance - stationary) * kept * kept,
                dispersion * kept,
                missing,
                evidence);
    }
}

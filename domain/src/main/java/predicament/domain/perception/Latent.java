package predicament.domain.perception;

import java.time.Instant;

/** What is believed of one holder's threat on the logit scale at an instant: a mean and a variance (Kalman 1960). */
public record Latent(Instant at, double mean, double variance) {

    public static Latent prior(Instant at, RecordRule rule) {
        return new Latent(at, rule.mu(), rule.q());
    }

    /** Later, with no document in between: the mean returns to the prior, the variance grows to its limit. */
    public Latent drifted(Instant later, RecordRule rule) {
        var kept = rule.kept(at, later);
        return new Latent(later, rule.mu() + (mean - rule.mu()) * kept, rule.q() + (variance - rule.q()) * kept * kept);
    }

    double gain(double noise) {
        return variance / (variance + noise);
    }

    public Latent observing(double logit, double noise) {
        var gain = gain(noise);
        return new Latent(at, mean + gain * (logit - mean), (1 - gain) * variance);
    }
}

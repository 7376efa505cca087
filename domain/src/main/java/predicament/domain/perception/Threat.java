package predicament.domain.perception;

import predicament.domain.crisis.ThreatLevel;

/**
 * A state's or a holder's threat at an instant: mean and variance on the logit scale, how far its holders disagree, and
 * the weight of the classes of deciders that no document speaks for. {@code evidence} counts the documents behind it.
 */
public record Threat(double mean, double variance, double dispersion, double missing, int evidence) {

    private static final double Z50 = .674490;
    private static final double Z90 = 1.644854;

    /** Threat in [0, 100]. */
    public double level() {
        return Logit.threat(mean);
    }

    public double low90() {
        return Logit.threat(mean - Z90 * Math.sqrt(variance));
    }

    public double high90() {
        return Logit.threat(mean + Z90 * Math.sqrt(variance));
    }

    public double low50() {
        return Logit.threat(mean - Z50 * Math.sqrt(variance));
    }

    public double high50() {
        return Logit.threat(mean + Z50 * Math.sqrt(variance));
    }

    public ThreatLevel name() {
        return ThreatLevel.of(level());
    }

    /** Whether any document speaks; otherwise the value is the prior and says so. */
    public boolean isEvidenced() {
        return evidence > 0;
    }
}

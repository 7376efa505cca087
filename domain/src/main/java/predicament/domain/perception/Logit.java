package predicament.domain.perception;

/** The logit scale on which threat is added up, and its way back to [0, 100]. */
public final class Logit {

    private Logit() {}

    /** The logistic function. */
    public static double sigma(double logit) {
        return 1 / (1 + Math.exp(-logit));
    }

    public static double of(double probability) {
        return Math.log(probability / (1 - probability));
    }

    /** Threat T = 100 sigma(theta). */
    public static double threat(double logit) {
        return 100 * sigma(logit);
    }

    public static double ofThreat(double threat) {
        return of(threat / 100);
    }
}

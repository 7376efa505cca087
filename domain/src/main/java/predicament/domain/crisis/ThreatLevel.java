package predicament.domain.crisis;

/**
 * The ordinal levels of threat with their cuts on [0, 100] and the midpoint on the logit scale that stands for a coded
 * level. Cuts as the project defines them; midpoints have no published source.
 */
public enum ThreatLevel {
    NONE(0, 5, -3.5, "not discussed as a danger; friend or irrelevant"),
    LATENT(5, 20, -2.1, "danger conceivable, no planning"),
    WATCH(20, 40, -.85, "monitoring asked for; contingency named"),
    CONCERN(40, 60, 0, "named as a planning case; even-odds language"),
    SERIOUS(60, 80, .85, "counter-measures urged; hostile intent thought likely"),
    ACUTE(80, 95, 2.1, "attack or coercion expected; alert or mobilisation advised"),
    IMMINENT(95, 100, 3.5, "attack under way or its date expected");

    private final double low;
    private final double high;
    private final double logit;
    private final String anchor;

    ThreatLevel(double low, double high, double logit, String anchor) {
        this.low = low;
        this.high = high;
        this.logit = logit;
        this.anchor = anchor;
    }

    public double low() {
        return low;
    }

    public double high() {
        return high;
    }

    public double logit() {
        return logit;
    }

    public String anchor() {
        return anchor;
    }

    /** The level of a threat in [0, 100]. */
    public static ThreatLevel of(double threat) {
        for (var level : values()) {
            if (threat < level.high) return level;
        }
        return IMMINENT;
    }
}

package predicament.domain.crisis;

/**
 * The ordinal levels of threat with their cuts on [0, 100] and the midpoint on the logit scale that stands for a coded
 * level. Cuts as the project defines them; midpoints have no published source.
 */
public enum ThreatLevel {
    NONE(0, 0, 5, -3.5, "not discussed as a danger; friend or irrelevant"),
    LATENT(1, 5, 20, -2.1, "danger conceivable, no planning"),
    WATCH(2, 20, 40, -.85, "monitoring asked for; contingency named"),
    CONCERN(3, 40, 60, 0, "named as a planning case; even-odds language"),
    SERIOUS(4, 60, 80, .85, "counter-measures urged; hostile intent thought likely"),
    ACUTE(5, 80, 95, 2.1, "attack or coercion expected; alert or mobilisation advised"),
    IMMINENT(6, 95, 100, 3.5, "attack under way or its date expected");

    private final int rank;
    private final double low;
    private final double high;
    private final double logit;
    private final String anchor;

    ThreatLevel(int rank, double low, double high, double logit, String anchor) {
        this.rank = rank;
        this.low = low;
        this.high = high;
        this.logit = logit;
        this.anchor = anchor;
    }

    /** The level's number, 0 to 6, as case files code it. */
    public int rank() {
        return rank;
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

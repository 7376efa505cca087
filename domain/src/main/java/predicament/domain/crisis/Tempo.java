package predicament.domain.crisis;

/** The pace of a case, which sets half-lives and horizons: days of a crisis or years of a race (THEORY 2.4, 2.5). */
public enum Tempo {
    CRISIS(30),
    RACE(365);

    private final double halfLifeDays;

    Tempo(double halfLifeDays) {
        this.halfLifeDays = halfLifeDays;
    }

    /** Days in which half of a documented departure from the prior is forgotten; no published source. */
    public double halfLifeDays() {
        return halfLifeDays;
    }
}

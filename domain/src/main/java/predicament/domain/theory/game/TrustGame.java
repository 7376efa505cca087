package predicament.domain.theory.game;

/**
 * The stage game behind rational mistrust, in the structure of Kydd (2005, ch. 2): offence advantage phi, gain g, cost of
 * conflict c and chance pi of winning. A state that would rather exploit than cooperate is greedy.
 */
public record TrustGame(double phi, double gain, double cost, double chance) {

    private static final double COOPERATES_IF_SECURE = .85;
    private static final double COOPERATES_IF_GREEDY = .30;

    /** Trust from which cooperating pays; above 1 it never does. */
    public double leastTrust() {
        return phi * gain / (cost - chance * gain);
    }

    public boolean securitySeeking() {
        return cost > (chance + phi) * gain;
    }

    /** Trust after a cooperation; {@code weight} is 1 for a full-size move and near 0 for cheap talk. */
    public static double afterCooperation(double trust, double weight) {
        return updated(trust, COOPERATES_IF_SECURE / COOPERATES_IF_GREEDY, weight);
    }

    public static double afterDefection(double trust, double weight) {
        return updated(trust, (1 - COOPERATES_IF_SECURE) / (1 - COOPERATES_IF_GREEDY), weight);
    }

    /** How likely it is that both seek security after both defected, for independent types. */
    public static double bothSecureAfterConflict(double trust) {
        var after = afterDefection(trust, 1);
        return after * after;
    }

    private static double updated(double trust, double likelihoodRatio, double weight) {
        var odds = trust / (1 - trust) * Math.pow(likelihoodRatio, weight);
        return odds / (1 + odds);
    }
}

package predicament.domain.theory.game;

/**
 * Values of peace, of striking first, of both striking and of being struck first (Schelling 1960; Jervis 1978). From a
 * certain belief that the other will attack, attacking pays.
 */
public record FirstStrike(double peace, double first, double both, double struck) {

    /** Steepness of the map of reciprocal fear; no published source. */
    public static final double TAU = .15;

    public double leastBelief() {
        return (peace - first) / ((peace - first) + (both - struck));
    }

    /** What the belief becomes as each side answers the other's, over and over. */
    public static double reciprocalFear(double belief, double leastBelief, int rounds) {
        var q = belief;
        for (var k = 0; k < rounds; k++) q = 1 / (1 + Math.exp(-(q - leastBelief) / TAU));
        return q;
    }
}

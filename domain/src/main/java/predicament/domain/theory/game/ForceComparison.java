package predicament.domain.theory.game;

/**
 * What a weapon does to the balance when both deploy it (Glaser 1997; Glaser and Kaufmann 1998): the cost of attacking
 * forces over that of the defending forces that they must beat, with neither side deploying it and with both. That the two
 * own the same weapon makes no difference.
 */
public record ForceComparison(double neither, double both) {

    /** What shift of the balance can be told for two in three; no published source. */
    private static final double SCALE = .5;

    public ForceComparison {
        if (!(neither > 0 && both > 0)) throw new IllegalArgumentException("Costs of forces are above 0.");
    }

    /** The shift of the balance, above 0 where the weapon favours attack. */
    public double shift() {
        return Math.log(neither / both);
    }

    /** How far the choice for or against the weapon can be read, from 0 to 1. */
    public double distinguishability() {
        return 1 - Math.exp(-Math.abs(shift()) / SCALE);
    }
}

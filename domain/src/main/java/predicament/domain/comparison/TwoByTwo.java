package predicament.domain.comparison;

/**
 * Cases counted by whether a condition and an outcome were there, as in Wallace's table of arms races and wars (1979). A
 * table says nothing of causes, nor of how its cases were chosen.
 */
public record TwoByTwo(double both, double conditionAlone, double outcomeAlone, double neither) {

    /** How many times the condition multiplies the odds of the outcome. */
    public double oddsRatio() {
        return both * neither / (conditionAlone * outcomeAlone);
    }

    /** Yule's Q, from -1 to 1. */
    public double q() {
        return (oddsRatio() - 1) / (oddsRatio() + 1);
    }

    /** The correlation of condition and outcome, from -1 to 1. */
    public double phi() {
        var margins =
                (both + conditionAlone) * (outcomeAlone + neither) * (both + outcomeAlone) * (conditionAlone + neither);
        return (both * neither - conditionAlone * outcomeAlone) / Math.sqrt(margins);
    }
}

package predicament.domain.theory.game;

/**
 * Payoffs of a game of two moves to one side: temptation T, reward R, punishment P and the sucker's payoff S (Axelrod
 * 1984; Jervis 1978).
 */
public record Payoffs(double temptation, double reward, double punishment, double sucker) {

    /** The orders of payoffs that have names in the field. */
    public enum Game {
        PRISONERS_DILEMMA,
        STAG_HUNT,
        CHICKEN,
        DEADLOCK,
        OTHER
    }

    public Game game() {
        var t = temptation;
        var r = reward;
        var p = punishment;
        var s = sucker;
        if (t > r && r > p && p > s) return Game.PRISONERS_DILEMMA;
        if (r >= t && r > p && p > s) return Game.STAG_HUNT;
        if (r > t && t >= p && p > s) return Game.STAG_HUNT;
        if (t > r && r > s && s > p) return Game.CHICKEN;
        if (t > p && p > r && r > s) return Game.DEADLOCK;
        return Game.OTHER;
    }

    /** Mutual cooperation is an equilibrium of the game played once. */
    public boolean cooperationHolds() {
        return reward >= temptation;
    }

    /** Mutual defection is an equilibrium of the game played once. */
    public boolean defectionHolds() {
        return punishment >= sucker;
    }

    /** The shadow of the future from which tit for tat sustains cooperation (Axelrod 1981). */
    public double leastShadow() {
        return Math.max((temptation - reward) / (temptation - punishment), (temptation - reward) / (reward - sucker));
    }

    /** The belief that the other cooperates from which cooperating pays in a stag hunt. */
    public double leastBelief() {
        return (punishment - sucker) / ((punishment - sucker) + (reward - temptation));
    }

    /** Long-run payoff where both play tit for tat and any share of moves goes wrong: all four outcomes are as frequent. */
    public double noisyTitForTat() {
        return (temptation + reward + punishment + sucker) / 4;
    }
}

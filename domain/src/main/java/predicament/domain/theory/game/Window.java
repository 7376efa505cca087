package predicament.domain.theory.game;

/**
 * A shift of power between two periods (consistent with Powell 2006): the rising side's chance of winning now and next,
 * the discount, and both sides' costs, with the pie of a period as 1. War cannot be bargained away where the shift is worth
 * more than it costs.
 */
public record Window(double now, double next, double discount, double costOfDeclining, double costOfRising) {

    public double shift() {
        return discount * next - now;
    }

    public double bargain() {
        return costOfDeclining + discount * costOfRising;
    }

    public boolean closesInWar() {
        return shift() > bargain();
    }
}

package predicament.domain.theory.game;

/**
 * Jervis's four worlds (1978): the offence–defence balance O in [-1, 1] against distinguishability d in [0, 1]. The
 * orders are his; the numbers have no published source.
 */
public record FourWorlds(double balance, double distinguishability) {

    /** What a product of gains above 1 stands for. */
    public enum Verdict {
        NO_SPIRAL,
        SPIRAL,
        IDENTIFIED_AGGRESSION
    }

    /** How severe the dilemma is: nothing where steps can be told apart, the more the more attack pays. */
    public double severity() {
        return (1 - distinguishability) * (.4 + .6 * attackOpportunity());
    }

    public double attackOpportunity() {
        return (1 + balance) / 2;
    }

    /** Share of a stimulus that is felt as offensive, for a move of a character from -1 to 1. */
    public double felt(double character) {
        return (1 + distinguishability * character) / 2 * (1 + .6 * balance);
    }

    /** With steps fully told apart, none may be coded as neither offensive nor defensive. */
    public boolean consistent(double character) {
        return distinguishability < 1 || character != 0;
    }

    public Verdict verdict(double beta, double character) {
        var gain = beta * felt(character);
        if (gain * gain <= 1) return Verdict.NO_SPIRAL;
        return distinguishability == 1 ? Verdict.IDENTIFIED_AGGRESSION : Verdict.SPIRAL;
    }
}

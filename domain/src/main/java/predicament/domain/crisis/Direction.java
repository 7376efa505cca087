package predicament.domain.crisis;

/** Whether a move threatens or reassures the state it touches. */
public enum Direction {
    RAISES(1),
    NEUTRAL(0),
    LOWERS(-1);

    private final int sign;

    Direction(int sign) {
        this.sign = sign;
    }

    public int sign() {
        return sign;
    }
}

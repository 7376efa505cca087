package predicament.domain.crisis;

/** How a move hangs together with another one. */
public record Link(Kind kind, MoveId move) {

    /** The relations that a coder can draw between moves. */
    public enum Kind {
        ANSWERS,
        RESCINDS,
        PART_OF,
        CONDITIONAL_ON,
        EXPIRES,
        DECIDES,
        ORDERS,
        EXECUTES,
        ANNOUNCES
    }
}

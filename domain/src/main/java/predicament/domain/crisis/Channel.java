package predicament.domain.crisis;

/** The way by which news of a move reached an observer. */
public enum Channel {
    PUBLIC,
    DIPLOMATIC,
    ATTACHE,
    SIGINT,
    HUMINT,
    IMAGERY,
    PRESS,
    NONE
}

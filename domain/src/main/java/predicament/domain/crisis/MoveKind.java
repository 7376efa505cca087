package predicament.domain.crisis;

/** The four shapes of the figure: what sort of step a move was. */
public enum MoveKind {
    DIPLOMATIC,
    MILITARY,
    ULTIMATUM,
    WAR
}

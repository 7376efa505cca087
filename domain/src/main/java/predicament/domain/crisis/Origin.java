package predicament.domain.crisis;

/** By which door an event came in: from the case's files, or from a curator's hand. */
public enum Origin {
    CASE_FILE,
    CURATOR
}

package predicament.domain.source;

/** How sure a coder is of a coding and of its date. */
public enum Confidence {
    HIGH,
    MEDIUM,
    LOW
}

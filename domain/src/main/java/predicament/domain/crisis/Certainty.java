package predicament.domain.crisis;

/** An answer that the record may leave open. */
public enum Certainty {
    YES,
    PARTLY,
    NO,
    UNKNOWN
}

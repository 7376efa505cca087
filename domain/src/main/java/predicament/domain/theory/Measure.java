package predicament.domain.theory;

/** What a theory's trajectory measures: threat, or an anxiety that is drawn beside it and never added to it. */
public enum Measure {
    THREAT,
    IDENTITY_ANXIETY
}

package predicament.domain.crisis;

/** Who learns of a move without a learning of its own. */
public enum Visibility {
    /** Every state knows of it once it has happened. */
    PUBLIC,
    /** Its direct targets know of it once it has happened; others only by a recorded learning. */
    CONFIDENTIAL,
    /** Nobody but its actor knows of it without a recorded learning. */
    SECRET
}

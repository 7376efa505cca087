package predicament.domain.crisis;

/** The kinds of things that a crisis stream records, each with its own space of ids. */
public enum ItemKind {
    DESCRIPTION,
    ACTOR,
    HOLDER,
    SOURCE,
    MOVE,
    LEARNING,
    ASSESSMENT,
    PRIOR,
    BALANCE,
    DISTINGUISHABILITY,
    AIM,
    READING,
    ONSET;

    /** The word for it in a sentence. */
    public String noun() {
        return switch (this) {
            case DESCRIPTION -> "description";
            case ACTOR -> "actor";
            case HOLDER -> "holder";
            case SOURCE -> "source";
            case MOVE -> "move";
            case LEARNING -> "learning";
            case ASSESSMENT -> "assessment";
            case PRIOR -> "prior";
            case BALANCE -> "balance";
            case DISTINGUISHABILITY -> "distinguishability";
            case AIM -> "aim";
            case READING -> "reading";
            case ONSET -> "published onset";
        };
    }
}

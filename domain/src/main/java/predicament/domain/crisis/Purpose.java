package predicament.domain.crisis;

/** What a step was for, as its maker privately documented or publicly stated it. */
public enum Purpose {
    DEFENSIVE,
    DETERRENT,
    COMPELLENT,
    PRE_EMPTIVE,
    PREVENTIVE,
    ALLIANCE_KEEPING,
    AGGRESSIVE,
    ROUTINE,
    UNKNOWN
}

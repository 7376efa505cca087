package predicament.domain.crisis;

/** What is said to have begun. Only like is compared with like: a deterrence failure is no spiral. */
public enum OnsetClaim {
    SPIRAL,
    DETERRENCE_FAILURE,
    COMPETITION,
    ROUTINE_BREAK,
    IDENTITY_SHIFT,
    PREVENTIVE,
    FIRST_STRIKE,
    NONE
}

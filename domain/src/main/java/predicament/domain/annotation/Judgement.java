package predicament.domain.annotation;

/** What a reader says of a case or a pair. */
public enum Judgement {
    SPIRAL_BEGAN,
    NO_SPIRAL,
    UNDECIDED
}

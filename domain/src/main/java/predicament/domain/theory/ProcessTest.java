package predicament.domain.theory;

/**
 * A test of a theory against documents (Van Evera 1997; Bennett 2015): how likely the evidence is if the theory holds and
 * if it does not. The probabilities have no published source.
 */
public record ProcessTest(Kind kind, String evidence, double ifTrue, double ifFalse) {

    /** Failing a hoop tells against a theory; passing a smoking gun tells for it. */
    public enum Kind {
        HOOP,
        SMOKING_GUN
    }

    static ProcessTest hoop(String evidence, double ifTrue, double ifFalse) {
        return new ProcessTest(Kind.HOOP, evidence, ifTrue, ifFalse);
    }

    static ProcessTest smokingGun(String evidence, double ifTrue, double ifFalse) {
        return new ProcessTest(Kind.SMOKING_GUN, evidence, ifTrue, ifFalse);
    }

    /** Likelihood ratio of the evidence found, or of its absence in archives that were searched. */
    public double likelihoodRatio(boolean found) {
        return found ? ifTrue / ifFalse : (1 - ifTrue) / (1 - ifFalse);
    }
}

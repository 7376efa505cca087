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

    public ProcessTest {
        if (!(ifTrue > 0 && ifTrue < 1 && ifFalse > 0 && ifFalse < 1)) {
            throw new IllegalArgumentException("The evidence has the probabilities %s and %s; both lie between 0 and 1."
                    .formatted(ifTrue, ifFalse));
        }
    }

    /** Likelihood ratio of the evidence found, or of its absence in archives that were searched. */
    public double likelihoodRatio(boolean found) {
        return found ? ifTrue / ifFalse : (1 - ifTrue) / (1 - ifFalse);
    }

    /** A likelihood ratio in decibels, 10 log10 (Fairfield and Charman 2017). */
    public static double decibels(double likelihoodRatio) {
        return 10 * Math.log10(likelihoodRatio);
    }

    /** Belief after evidence of so many decibels altogether. */
    public static double posterior(double prior, double decibels) {
        var odds = prior / (1 - prior) * Math.pow(10, decibels / 10);
        return odds / (1 + odds);
    }

    /** What a document's absence says, where only a share of the archives was searched: the ratio shrinks toward 1. */
    public double absent(double searched) {
        return 1 + searched * (likelihoodRatio(false) - 1);
    }
}

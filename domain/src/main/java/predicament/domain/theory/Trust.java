package predicament.domain.theory;

import java.util.List;
import predicament.domain.crisis.OnsetClaim;
import predicament.domain.perception.Knowledge;

/**
 * T8, rational mistrust (Kydd 1997, 2000, 2005): states update on moves as Bayesians; costly ones tell types apart, words
 * hardly do, and no bias is needed for fear to grow.
 */
public record Trust() implements Theory {

    public static final Trust T8 = new Trust();

    private static final TheoryCard CARD = new TheoryCard(
            "T8",
            "trust",
            "Bayesian trust",
            "1",
            "after Kydd 2005",
            "Fear grows rationally: a state that sees the other arm has reason to think it greedy, and security seekers who"
                    + " trust too little arm themselves. Most conflicts are between states of which at least one cannot be"
                    + " trusted, so that most spirals are not tragic; costly signals that a greedy state would not send can"
                    + " restore trust.",
            "Each side holds a probability that the other seeks no more than security. Hostile moves lower and conciliatory"
                    + " ones raise it by Bayes’s rule, words hardly, since the weight is strength times cost. A security"
                    + " seeker’s own fear makes its hostility less telling. Trust below the threshold m, which rises with"
                    + " offence advantage, means that defecting pays; a spiral is both below it through each other’s moves.",
            "The structure of the threshold is Kydd’s; his symbols are unchecked, and the likelihoods of cooperation by type"
                    + " have no published source. Offence advantage is taken from the coded O, for which Kydd’s phi stands"
                    + " only loosely; the chance of winning follows coded capability, which seldom is coded.",
            OnsetClaim.SPIRAL,
            List.of(
                    new Parameter("trust", .6, .01, .99, "probability", "trust to begin with", null),
                    new Parameter("phi", .2, .05, .4, "share", "offence advantage at O = 0", null),
                    new Parameter("gain", 1, .1, 3, "utility", "what is to be gained", null),
                    new Parameter("cost", 1, .1, 3, "utility", "cost of conflict", null),
                    new Parameter("ownFear", 1, 0, 1, "share", "how far the other’s own fear excuses it", null)),
            List.of(
                    ProcessTest.hoop("Costly signals move belief and words do not.", .85, .40),
                    ProcessTest.smokingGun(
                            "A document infers that a greedy state would not have done this.", .20, .02)),
            List.of(
                    "Cheap words move trust as much as costly deeds.",
                    "States far below the threshold cooperate again and again.",
                    "Pairs known afterwards to be benign spiralled as often as greedy ones."));

    @Override
    public TheoryCard card() {
        return CARD;
    }

    @Override
    public Prediction predict(Setting setting, Knowledge ofA, Knowledge ofB, Parameters parameters, long seed) {
        return Ensemble.predict(
                CARD,
                Measure.THREAT,
                setting,
                ofA,
                ofB,
                seed,
                (exchange, draw) -> new TrustRun(setting, exchange, parameters, draw));
    }
}

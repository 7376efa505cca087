package predicament.domain.theory;

import java.util.List;
import predicament.domain.crisis.OnsetClaim;
import predicament.domain.perception.Knowledge;

/**
 * T7, net assessment with inference of type (Glaser 1992, 1997, 2010; Glaser and Kaufmann 1998): what a force can do, and
 * what its being built tells of its builder.
 */
public record NetAssessment() implements Theory {

    public static final NetAssessment T7 = new NetAssessment();

    private static final TheoryCard CARD = new TheoryCard(
            "T7",
            "net-assessment",
            "Net assessment and type",
            "2",
            "after Glaser 2010",
            "A rational state weighs material conditions, what it knows of the other’s motives, and how far moves reveal them."
                    + " Arming is a signal as far as it could have been avoided by a security seeker; restraint can be the"
                    + " best self-help under anarchy. Competition that a careful net assessment bids is no misperception.",
            "Each side holds a probability that the other is greedy. A hostile move raises it by strength and by its"
                    + " character as far as forces can be told apart, less where the observer had itself made a hostile move"
                    + " in the last ninety days; a conciliatory one lowers it by strength, cost and distinguishability."
                    + " Threat is opportunity times greed, plus the danger of an insecure security seeker. The onset is the"
                    + " second side’s crossing of the level from which it competes.",
            "Net assessments of forces are seldom at hand; d stands for how far forces can be told apart, and O for the"
                    + " balance. All numbers are ours. Whether moves were taken for security is read off the coded aims.",
            OnsetClaim.SPIRAL,
            List.of(
                    new Parameter("inference", 2, .1, 5, "logit", "what a full move tells of type", null),
                    new Parameter("eps", .15, 0, 1, "share", "what an ambiguous move tells", null),
                    new Parameter("discount", .5, 0, 1, "share", "excuse for the provoked, if seen", null),
                    new Parameter("aware", .5, 0, 1, "share", "how far an observer sees that it provoked", null),
                    new Parameter("greed", .3, .01, .99, "probability", "prior that the other is greedy", null),
                    new Parameter("opportunity", 0, -3, 3, "logit", "opportunity at parity and O = 0", null),
                    new Parameter("level", .35, .01, .99, "probability", "threat from which a state competes", null),
                    new Parameter("insecurity", .5, 0, 1, "share", "danger of an insecure security seeker", null)),
            List.of(
                    ProcessTest.hoop("A net assessment by the staffs comes before the inference of intent.", .75, .40),
                    ProcessTest.smokingGun(
                            "Intent is judged anew because a choice of forces hurt the ability to attack.", .20, .02)),
            List.of(
                    "The opponents’ own net assessments show that a force changed nothing, and intent was inferred sharply.",
                    "A force changed much, and nobody judged anew."));

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
                (exchange, draw) -> new NetAssessmentRun(setting, exchange, parameters, draw));
    }
}

package predicament.domain.theory;

import java.util.List;
import predicament.domain.crisis.OnsetClaim;
import predicament.domain.perception.Knowledge;

/**
 * T6, ontological security (Mitzen 2006): states hold on to routines that tell them who they are, even to a dangerous
 * rivalry, so that what breaks a routine disturbs them, also where it is kindly meant.
 */
public record Mitzen() implements Theory {

    public static final Mitzen T6 = new Mitzen();

    private static final TheoryCard CARD = new TheoryCard(
            "T6",
            "ontological-security",
            "Ontological security",
            "1",
            "after Mitzen 2006",
            "States need a stable sense of self as they need physical safety, and get it from routines with others. A"
                    + " rivalry can be such a routine: they may cling to it because it is familiar, and a break of routine,"
                    + " even a conciliatory one, brings anxiety. Physical and ontological security can pull apart.",
            "The kinds of moves of a pair (hostile, conciliatory, neutral) are counted, older ones fading over ten years. A"
                    + " move that the counts made unlikely raises anxiety, a likely one soothes, whatever its sign, as far as"
                    + " there is a routine to be attached to. The series is anxiety about identity: it stands beside threat"
                    + " and is never added to it. The onset is a routine setting in: the mix of kinds becomes predictable.",
            "Mitzen gives no numbers, and whether a routine is rigid or reflexive is to be read in discourse, which is not"
                    + " coded here: rigidity is one parameter for all. How predictable is predictable is our convention.",
            OnsetClaim.ROUTINE_BREAK,
            List.of(
                    new Parameter("disturbance", 1, 0, 5, "logit", "weight of a surprise", null),
                    new Parameter("calm", .15, 0, 5, "logit", "weight of the familiar", null),
                    new Parameter("rigidity", .7, 0, 1, "share", "how rigid the routine is", null),
                    new Parameter("memory", 10, .1, 100, "years", "half-life of the counts", null),
                    new Parameter("drop", .25, .01, 1, "share", "fall of entropy that counts as a routine", null)),
            List.of(
                    ProcessTest.hoop("Détente is resisted as a loss of self or of role.", .80, .30),
                    ProcessTest.smokingGun(
                            "Relapse after successful de-escalation without a new material threat.", .25, .05)),
            List.of(
                    "A new conciliatory move lowers expressed anxiety at once and is taken up.",
                    "Routines are dropped without talk of identity and without resistance.",
                    "Measured anxiety has nothing to do with surprise once hostility is allowed for."));

    @Override
    public TheoryCard card() {
        return CARD;
    }

    @Override
    public Prediction predict(Setting setting, Knowledge ofA, Knowledge ofB, Parameters parameters, long seed) {
        return Ensemble.predict(
                CARD,
                Measure.IDENTITY_ANXIETY,
                setting,
                ofA,
                ofB,
                seed,
                (exchange, draw) -> new MitzenRun(setting, exchange, parameters, draw));
    }
}

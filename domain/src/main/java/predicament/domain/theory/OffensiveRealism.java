package predicament.domain.theory;

import java.util.List;
import predicament.domain.crisis.OnsetClaim;
import predicament.domain.perception.Knowledge;

/**
 * T4, offensive realism (Mearsheimer 2001): under anarchy intentions cannot be known and change, so that states fear
 * power and reach, and words count for nothing.
 */
public record OffensiveRealism() implements Theory {

    public static final OffensiveRealism T4 = new OffensiveRealism();

    private static final TheoryCard CARD = new TheoryCard(
            "T4",
            "offensive-realism",
            "Offensive realism",
            "1",
            "after Mearsheimer 2001",
            "Great powers can hurt each other and can never be sure of each other’s intentions, so that they fear one"
                    + " another and seek power as the safest way to survive. How much they fear depends on capability,"
                    + " distance and water, not on gestures; competition between them is permanent and no misperception.",
            "Threat follows the ratio of capabilities as the observer knew it, its change over five years, and the other’s"
                    + " forward reach, less the stopping power of water. Words, offers and agreements that change no"
                    + " capability change nothing, exactly. The onset of a competition is the date on which one side’s share"
                    + " crosses .6 of the other’s while the ratio lies between a third and three.",
            "Mearsheimer gives no coefficients; the crossing at .6 is ours. Only changes of capability that coders entered"
                    + " move it, and where no document estimates the starting ratio the two begin equal. Whether sea divides"
                    + " a pair is a parameter, not a coding.",
            OnsetClaim.COMPETITION,
            List.of(
                    new Parameter("base", 0, -3, 3, "logit", "threat at parity", null),
                    new Parameter("ratio", 1.5, 0, 5, "logit", "weight of the logarithm of the capability ratio", null),
                    new Parameter("growth", 4, 0, 10, "logit", "weight of the other’s growth over five years", null),
                    new Parameter("reach", 1, 0, 5, "logit", "weight of the other’s forward reach", null),
                    new Parameter("water", 1, 0, 5, "logit", "stopping power of water", null),
                    new Parameter("sea", 0, 0, 1, "share", "whether sea divides the pair", null),
                    new Parameter(
                            "opportunism",
                            .3,
                            0,
                            1,
                            "probability",
                            "exploitation by a side half as strong again",
                            null),
                    new Parameter(
                            "crossing",
                            .6,
                            .1,
                            1,
                            "ratio",
                            "share of the other’s capability at which it begins",
                            null)),
            List.of(
                    ProcessTest.hoop("Threat follows the shift of capability.", .90, .60),
                    ProcessTest.smokingGun(
                            "A document holds that intentions may change and only power counts, and turns down a credible"
                                    + " offer for that reason.",
                            .30,
                            .08)),
            List.of(
                    "Threat falls markedly after reassurance that changes no capability.",
                    "Threat rises without any change of capability, alliance or reach.",
                    "A state passes up a cheap and safe gain of power."));

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
                (exchange, draw) -> new OffensiveRun(setting, exchange, parameters, draw));
    }
}

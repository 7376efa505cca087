package predicament.domain.theory;

import java.util.List;
import predicament.domain.crisis.OnsetClaim;
import predicament.domain.perception.Knowledge;

/**
 * T5, constructivism after Wendt (1992, 1995, 1999): anarchy is what states make of it. Gestures teach each side who the
 * other is, enemy, rival or friend, and capability frightens only as far as the role says so.
 */
public record Wendt() implements Theory {

    public static final Wendt T5 = new Wendt();

    private static final TheoryCard CARD = new TheoryCard(
            "T5",
            "constructivism",
            "Constructivism, roles",
            "1",
            "after Wendt 1999",
            "Security dilemmas are not given by anarchy but made by practice: states learn from gestures who they are to"
                    + " each other. The same capability frightens from an enemy and not from a friend. What interaction made"
                    + " it can unmake, slowly, since roles are stable once shared.",
            "A belief K of each side about the relation runs from -1 (enemy) over 0 (rival) to 1 (friend). Each gesture moves"
                    + " the receiver’s, and by half the actor’s own, less near the ends; the role colours the reading."
                    + " Threat falls with K, and capability counts as far as K is below 1. A spiral begins when the mean of"
                    + " both falls below -1/3 after hostile gestures of both, and ends only above 0.",
            "Wendt gives no numbers and holds that roles are constituted by shared ideas, which a number for each side only"
                    + " stands for. The starting role is read off the coded prior of threat, for want of a coding of"
                    + " relations. Every coefficient is ours.",
            OnsetClaim.SPIRAL,
            List.of(
                    new Parameter("learning", .25, .01, 1, "role", "how much a full gesture teaches", null),
                    new Parameter("stick", .5, 0, 1, "share", "how much slower roles move near their ends", null),
                    new Parameter("own", .5, 0, 1, "share", "how much an actor learns from its own gesture", null),
                    new Parameter("roleReading", 1, 0, 1, "share", "how far the role colours the reading", null),
                    new Parameter("relation", 1, 0, 1, "switch", "1 starts from the coded prior, 0 as rivals", null),
                    new Parameter("base", -.6, -3, 3, "logit", "threat between rivals", null),
                    new Parameter("role", 2.5, 0, 5, "logit", "weight of the role", null),
                    new Parameter("power", 1, 0, 5, "logit", "weight of capability", null),
                    new Parameter("forgetting", 10, .1, 1000, "years", "half-life of what was learned", null)),
            List.of(
                    ProcessTest.hoop("The language of roles changes before policy.", .80, .45),
                    ProcessTest.smokingGun(
                            "The same capability is feared in one state and ignored in another, and identity is named as"
                                    + " the reason.",
                            .35,
                            .08)),
            List.of(
                    "The same gestures and capabilities are read alike by pairs with different histories.",
                    "Threat jumps with material shocks while roles stay as they were.",
                    "Long benign interaction leaves roles unmoved."));

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
                (exchange, draw) -> new WendtRun(setting, exchange, parameters, draw));
    }
}

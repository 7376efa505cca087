package predicament.domain.theory;

import java.util.List;
import predicament.domain.crisis.OnsetClaim;
import predicament.domain.perception.Knowledge;

/**
 * T9, repeated games (Jervis 1978; Axelrod 1984; Oye 1986): each side answers the other's last move, and mutual defection
 * can feed on itself.
 */
public record RepeatedGame() implements Theory {

    public static final RepeatedGame T9 = new RepeatedGame();

    private static final TheoryCard CARD = new TheoryCard(
            "T9",
            "repeated-games",
            "Repeated games",
            "2",
            "after Axelrod 1984",
            "Two states that meet again and again can sustain cooperation by answering like with like, if the future weighs"
                    + " enough; the same rule echoes a defection, or a move mistaken for one, without end. In a stag hunt"
                    + " fear of being left alone is enough; in a prisoner’s dilemma there is also the temptation to exploit.",
            "Every hostile move is a defection, every conciliatory one a cooperation. From the moves known so far each side"
                    + " estimates how the other answers its last move and the other’s own; its threat is the log-odds that"
                    + " the next move is a defection. The onset is the first defection of a run in which both sides stand"
                    + " at defection for three answers; it ends after three answers in cooperation. A share of moves is"
                    + " misread in each draw.",
            "Whether moves of a crisis are rounds of a game is our assumption, and so are the share misread, the payoffs"
                    + " that aims stand for and the strength of the prior. The theory knows no ending: its shares are even.",
            OnsetClaim.SPIRAL,
            List.of(
                    new Parameter("noise", .05, 0, .4, "share", "moves read as their opposite", null),
                    new Parameter("prior", 1.5, .2, 5, "logit", "spread of the prior on each coefficient", null),
                    new Parameter("shadow", .9, .01, .99, "weight", "weight w of the next round", null)),
            List.of(),
            List.of(
                    "The other’s last move makes no difference to the next one.",
                    "States cooperate although the future weighs less than the payoffs ask for."));

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
                (exchange, draw) -> new RepeatedGameRun(setting, exchange, parameters, draw));
    }
}

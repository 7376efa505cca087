package predicament.domain.theory;

import java.util.List;
import predicament.domain.crisis.OnsetClaim;
import predicament.domain.perception.Knowledge;

/** T10, the arms race (Richardson 1919, 1960): each side adds to what it has for what the other has, less fatigue. */
public record ArmsRace() implements Theory {

    public static final ArmsRace T10 = new ArmsRace();

    private static final TheoryCard CARD = new TheoryCard(
            "T10",
            "arms-race",
            "Arms race",
            "2",
            "after Richardson 1960",
            "What people would do if they did not stop to think: each side’s arms grow with the other’s and with standing"
                    + " grievances, and shrink with fatigue and expense. Where the reactions outweigh the fatigue the pair"
                    + " runs away from any balance, whatever either side wants.",
            "Each side’s stock is the sum of its hostile moves that the other learned of, fading with a half-life. From"
                    + " step to step its increase is regressed on the other’s stock and its own, on the last two dozen steps"
                    + " before the one judged and on at least eight, with a ridge. The pair runs away where the product of"
                    + " reactions exceeds the product of fatigues; each draw takes its coefficients from the estimate’s own"
                    + " uncertainty. Threat is the prior’s odds times one plus the rival’s stock.",
            "Richardson wrote of budgets by the year; a stock of moves, its half-life, the steps and the ridge are ours."
                    + " His line through 1909 to 1913 supports the summed equation alone: by blocs, both reactions come out"
                    + " negative. He names no ending, so that its shares are even.",
            OnsetClaim.SPIRAL,
            List.of(
                    new Parameter("halfLifeCrisis", 10, 1, 3650, "days", "half-life of the stock in a crisis", null),
                    new Parameter("halfLifeRace", 730, 1, 3650, "days", "half-life of the stock in a race", null),
                    new Parameter("ridge", .1, .001, 10, "squares", "penalty on reaction and fatigue", null),
                    new Parameter("scale", 1, .1, 10, "moves", "stock that doubles the odds of threat", null)),
            List.of(),
            List.of(
                    "Each ignores the other: reactions are nil or negative, as budgets driven by their own inertia show.",
                    "Forecasts outside the sample are worse than persistence."));

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
                (exchange, draw) -> new ArmsRaceRun(setting, exchange, parameters, draw));
    }
}

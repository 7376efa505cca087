package predicament.domain.theory;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import predicament.domain.crisis.OnsetClaim;
import predicament.domain.perception.Knowledge;
import predicament.domain.perception.Logit;

/**
 * T1, the spiral model (Jervis 1976, ch. 3; Herz 1950; Butterfield 1951): each side reads hostile intent into the
 * other's arming, since it knows its own innocence and takes it for visible.
 */
public record SpiralModel() implements Theory {

    public static final SpiralModel T1 = new SpiralModel();

    private static final TheoryCard CARD = new TheoryCard(
            "T1",
            "spiral-model",
            "Spiral model",
            "3",
            "after Jervis 1976",
            "Statesmen know their own intent to be benign and assume that the other side knows it too. So they read its"
                    + " arming as unprovoked and hostile, attribute more offensive intent than there is, and discount"
                    + " reassurance. Firmness then worsens a conflict over aims that are less incompatible than they look;"
                    + " costly conciliation eases it.",
            "Every hostile move that a state learns of raises its threat by strength times a character shifted toward the"
                    + " offensive by a share b; a reassurance lowers it by strength, cost and a discount. No deduction is"
                    + " made for the state's own earlier provocation. The pair is in a spiral while the product of both"
                    + " sides' gains reaches a threshold, both threats have risen by a quarter logit since the window"
                    + " opened, and both have moved. The onset is the first move of the window that the other side read as"
                    + " offensive.",
            "Jervis gives signs, not numbers: every coefficient, the half-life, the window and the threshold are ours. The"
                    + " gain alone does not tell July 1914 from Munich, so the model is to be judged by its response signs,"
                    + " by threat that rises after defensive moves, and by aims, rather than by whether it finds a spiral.",
            OnsetClaim.SPIRAL,
            List.of(
                    new Parameter("beta", 1.2, .1, 5, "logit", "weight of a stimulus", null),
                    new Parameter("bias", .5, 0, 1, "share", "hostile attribution b", null),
                    new Parameter("delta", .35, 0, 1, "share", "discount of reassurance", null),
                    new Parameter(
                            "omega", 1, .1, 3, "ratio", "strength of counter-moves, before reactions are seen", null),
                    new Parameter("threshold", .81, .1, 3, "gain", "product of gains that counts as a spiral", null),
                    new Parameter("halfLifeCrisis", 60, 1, 3650, "days", "half-life of threat in a crisis", null),
                    new Parameter("halfLifeRace", 730, 1, 3650, "days", "half-life of threat in a race", null)),
            List.of(
                    ProcessTest.hoop(
                            "Threat rises on both sides after moves whose private purpose was defensive.", .90, .50),
                    ProcessTest.smokingGun(
                            "A document in which a side says that it cannot see why its defensive step alarms.",
                            .25,
                            .04)),
            List.of(
                    "Private papers show that one side held aims that required the other's loss whatever it feared.",
                    "Firm moves are followed by lower hostility in most pairs.",
                    "Threat does not rise after the other's defensive moves.",
                    "Statesmen recognised that their move would alarm, and meant it to."));

    @Override
    public TheoryCard card() {
        return CARD;
    }

    @Override
    public Prediction predict(Setting setting, Knowledge ofA, Knowledge ofB, Parameters parameters, long seed) {
        var moves = Moves.of(setting, ofA, ofB);
        var paths = new ArrayList<Path>();
        for (var number = 0; number <= Draw.COUNT; number++) {
            var draw = new Draw(seed, number);
            paths.add(new SpiralRun(setting, moves.in(draw), parameters, draw).run());
        }
        var summary = new Summary(setting, paths);
        var central = moves.in(Draw.CENTRAL);
        return new Prediction(
                CARD.id(),
                "",
                Measure.THREAT,
                summary.threat(),
                summary.chances(),
                summary.onset(OnsetClaim.SPIRAL),
                endings(central),
                responses(central, paths.getFirst(), parameters),
                Applicability.of(central),
                "");
    }

    /** Hostile attribution: the character that the observer sees. */
    static double attributed(double character, double bias) {
        return (1 - bias) * character + bias;
    }

    /** The offensive share of a character: 0 for wholly defensive, 1 for wholly offensive. */
    static double weight(double character) {
        return (1 + character) / 2;
    }

    private static List<Response> responses(Exchange exchange, Path path, Parameters parameters) {
        var responses = new ArrayList<Response>();
        for (var move = 0; move < exchange.size(); move++) {
            if (exchange.sign(move) == 0) continue;
            var observer = exchange.observer(move);
            var fear = 2 * Logit.sigma(path.theta(observer, exchange.learned(move))) - 1;
            var eta = exchange.hostile(move)
                    ? 2 * fear + 2 * exchange.strength(move) * seen(exchange.character(move), parameters)
                    : fear - 3 * exchange.strength(move) * exchange.cost(move);
            responses.add(Response.of(exchange.id(move), exchange.name(observer), eta));
        }
        return responses;
    }

    private static double seen(double character, Parameters parameters) {
        return weight(attributed(character, parameters.get("bias")));
    }

    private static Map<Ending, Double> endings(Exchange exchange) {
        var initiatives = IntStream.range(0, exchange.size())
                .filter(move -> exchange.conciliatory(move) && exchange.cost(move) >= .5)
                .count();
        var shares = new EnumMap<Ending, Double>(Ending.class);
        shares.put(Ending.WAR, .40);
        shares.put(Ending.SETTLEMENT, initiatives >= 3 ? .55 : .25);
        shares.put(Ending.STABILISED, .20);
        shares.put(Ending.BACKDOWN, .10);
        shares.put(Ending.DISPLACED, .05);
        return Ending.shares(shares);
    }
}

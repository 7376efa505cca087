package predicament.domain.theory;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import predicament.domain.crisis.OnsetClaim;
import predicament.domain.perception.Knowledge;
import predicament.domain.theory.game.FourWorlds;

/**
 * T3, defensive realism (Jervis 1978; Glaser 1994/95; Van Evera 1998, 1999): how much one state's safety costs another
 * depends on whether offence has the advantage and whether it can be told from defence.
 */
public record DefensiveRealism() implements Theory {

    public static final DefensiveRealism T3 = new DefensiveRealism();

    private static final TheoryCard CARD = new TheoryCard(
            "T3",
            "defensive-realism",
            "Defensive realism, four worlds",
            "3",
            "after Jervis 1978",
            "States that want no more than safety threaten each other where offence has the advantage and cannot be told"
                    + " from defence; where defence has it, or where postures differ visibly, they can arm without alarm and"
                    + " reassure by choosing defence. Leaders who believe that offence is dominant act as if it were.",
            "A hostile move raises threat by strength and by its character as far as d lets it be seen, more under offence"
                    + " advantage O; a reassurance lowers it by strength and cost, more where d is high and O low. O is the"
                    + " value that the observer perceived where coded, else the objective one. A spiral needs the product of"
                    + " both gains above the threshold, a rise of both threats by a quarter logit, and moves of both.",
            "O and d are the curator’s codings, low in confidence and disputed since Levy 1984; the authors give an ordering"
                    + " of four worlds and no numbers, so that every coefficient is ours. Jervis names defence and offence"
                    + " properties of weapons and ground; a single O for a pair and a date is a summary of them.",
            OnsetClaim.SPIRAL,
            List.of(
                    new Parameter("beta", 1.5, .1, 5, "logit", "weight of a stimulus", null),
                    new Parameter(
                            "omega", 1, .1, 3, "ratio", "strength of counter-moves, before reactions are seen", null),
                    new Parameter("threshold", 1, .1, 3, "gain", "product of gains that counts as a spiral", null),
                    new Parameter("halfLifeCrisis", 30, 1, 3650, "days", "half-life of threat in a crisis", null),
                    new Parameter("halfLifeRace", 365, 1, 3650, "days", "half-life of threat in a race", null)),
            List.of(
                    ProcessTest.hoop(
                            "Leaders discuss offence and defence, and change policy when it changes.", .80, .45),
                    ProcessTest.smokingGun(
                            "Restraint is explained by the advantage of defence or by a signal that was verified.",
                            .25,
                            .04)),
            List.of(
                    "How severe the dilemma was does not go with O and d across pairs and dates.",
                    "Costly, verified reassurance under defence advantage leaves threat as it was.",
                    "States that believed offence dominant did not act more pre-emptively."));

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
            paths.add(new DefensiveRun(setting, moves.in(draw), parameters, draw).run());
        }
        var summary = new Summary(setting, paths);
        var central = moves.in(Draw.CENTRAL);
        var run = new DefensiveRun(setting, central, parameters, Draw.CENTRAL);
        var conditions = setting.conditions();
        var balance = conditions.balance(null, setting.until(), Draw.CENTRAL);
        var told = conditions.distinguishability(setting.until(), Draw.CENTRAL);
        return new Prediction(
                CARD.id(),
                "",
                Measure.THREAT,
                summary.threat(),
                summary.chances(),
                summary.onset(OnsetClaim.SPIRAL),
                endings(balance),
                responses(central, paths.getFirst(), run),
                Applicability.of(central),
                String.format(
                        Locale.ROOT,
                        "At the end O %.2f, d %.2f: severity %.2f%s.",
                        balance,
                        told,
                        new FourWorlds(balance, told).severity(),
                        conditions.balances().isEmpty() ? ", not coded but drawn over a wide range" : ""));
    }

    static List<Response> responses(Exchange exchange, Path path, DefensiveRun run) {
        return IntStream.range(0, exchange.size())
                .filter(move -> exchange.sign(move) != 0)
                .mapToObj(move -> {
                    var observer = exchange.observer(move);
                    var theta = path.theta(observer, exchange.learned(move));
                    return Response.of(exchange.id(move), exchange.name(observer), run.answer(move, theta));
                })
                .toList();
    }

    private static Map<Ending, Double> endings(double balance) {
        var shares = new EnumMap<Ending, Double>(Ending.class);
        shares.put(Ending.SETTLEMENT, .40);
        shares.put(Ending.STABILISED, .25);
        shares.put(Ending.WAR, Math.max(0, .25 + .2 * balance));
        shares.put(Ending.BACKDOWN, .05);
        shares.put(Ending.DISPLACED, .05);
        return Ending.shares(shares);
    }
}

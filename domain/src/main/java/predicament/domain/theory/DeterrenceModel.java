package predicament.domain.theory;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import predicament.domain.crisis.ActorId;
import predicament.domain.crisis.OnsetClaim;
import predicament.domain.perception.Knowledge;

/**
 * T2, the deterrence model (the rival of the spiral model in Jervis 1976, ch. 3): the challenger watches for weakness,
 * firmness stops it and concession invites more. It finds a deterrence failure, never a spiral. Run with each side cast as
 * the challenger.
 */
public record DeterrenceModel() implements Theory {

    public static final DeterrenceModel T2 = new DeterrenceModel();

    private static final TheoryCard CARD = new TheoryCard(
            "T2",
            "deterrence-model",
            "Deterrence model",
            "1",
            "after Jervis 1976",
            "The adversary is dissatisfied and looks for weakness. The danger is that it underrates one's resolve:"
                    + " concessions that are not returned invite new demands, firmness stops them.",
            "The challenger holds a belief about the defender's resolve that a firm act raises and an unreturned concession"
                    + " lowers, and that decays. The defender's threat is the challenger's pressure: its drive, less that"
                    + " belief, plus the balance of capability. The onset is the first challenge left unanswered or conceded"
                    + " within the time of response: a deterrence failure, not a spiral. Both castings are run, and how well"
                    + " each foresees the challenger's next steps is printed.",
            "No author gives the coefficients. Who is cast as challenger can decide the verdict, so neither casting is"
                    + " preferred by us. That the defender tracks the pressure exactly, and knows what the challenger makes"
                    + " of its acts, is a simplification. Capabilities are taken as equal where none are coded.",
            OnsetClaim.DETERRENCE_FAILURE,
            List.of(
                    new Parameter("drive", 1, 0, 5, "logit", "the challenger's aggressiveness A at the start", null),
                    new Parameter("firmness", .8, 0, 5, "logit", "what a firm act adds to the belief in resolve", null),
                    new Parameter("concession", 1, 0, 5, "logit", "what an unreturned concession takes from it", null),
                    new Parameter("gamma", 1, 0, 5, "ratio", "weight of the belief in resolve", null),
                    new Parameter("aggression", .5, 0, 5, "logit", "growth of drive by an unopposed escalation", null),
                    new Parameter("resolve0", 0, -5, 5, "logit", "belief in resolve at the start", null),
                    new Parameter("halfLife", 1460, 1, 36500, "days", "half-life of the belief in resolve", null)),
            List.of(
                    ProcessTest.hoop("The challenger raised its demands after a concession.", .85, .45),
                    ProcessTest.smokingGun(
                            "A private paper that cites the rival's weakness as the reason to press.", .30, .03)),
            List.of(
                    "Firmness is followed by escalation and concession by reciprocity.",
                    "The challenger's private papers show fear, not appetite.",
                    "The challenger did not infer resolve from past behaviour (Mercer 1996; Press 2005)."));

    @Override
    public TheoryCard card() {
        return CARD;
    }

    /** The casting whose challenger's next steps are foreseen better so far. */
    @Override
    public Prediction predict(Setting setting, Knowledge ofA, Knowledge ofB, Parameters parameters, long seed) {
        var castings = castings(setting, ofA, ofB, parameters, seed);
        return castings.get(0).fit() >= castings.get(1).fit()
                ? castings.get(0).prediction()
                : castings.get(1).prediction();
    }

    @Override
    public List<Prediction> variants(Setting setting, Knowledge ofA, Knowledge ofB, Parameters parameters, long seed) {
        return castings(setting, ofA, ofB, parameters, seed).stream()
                .map(Casting::prediction)
                .toList();
    }

    /** A casting with its mean log score over the challenger's next steps so far; higher fits better. */
    public record Casting(ActorId challenger, double fit, Prediction prediction) {}

    public List<Casting> castings(Setting setting, Knowledge ofA, Knowledge ofB, Parameters parameters, long seed) {
        var dyad = setting.dyad();
        return List.of(
                casting(dyad.a(), setting, ofA, ofB, parameters, seed),
                casting(dyad.b(), setting, ofA, ofB, parameters, seed));
    }

    private Casting casting(
            ActorId challenger, Setting setting, Knowledge ofA, Knowledge ofB, Parameters parameters, long seed) {
        var moves = Moves.of(setting, ofA, ofB);
        var side = setting.side(challenger);
        var paths = new ArrayList<Path>();
        var central = new DeterrenceRun(setting, moves.in(Draw.CENTRAL), side, parameters, Draw.CENTRAL);
        paths.add(central.run());
        for (var number = 1; number <= Draw.COUNT; number++) {
            var draw = new Draw(seed, number);
            paths.add(new DeterrenceRun(setting, moves.in(draw), side, parameters, draw).run());
        }
        var summary = new Summary(setting, paths);
        var prediction = new Prediction(
                CARD.id(),
                challenger + " as challenger",
                Measure.THREAT,
                summary.threat(),
                summary.chances(),
                summary.onset(OnsetClaim.DETERRENCE_FAILURE),
                endings(),
                central.responses(),
                Applicability.of(moves.in(Draw.CENTRAL)),
                String.format(Locale.ROOT, "Mean log score over the challenger's steps so far: %.3f.", central.fit()));
        return new Casting(challenger, central.fit(), prediction);
    }

    private static Map<Ending, Double> endings() {
        var shares = new EnumMap<Ending, Double>(Ending.class);
        shares.put(Ending.BACKDOWN, .45);
        shares.put(Ending.WAR, .30);
        shares.put(Ending.SETTLEMENT, .05);
        shares.put(Ending.STABILISED, .20);
        return Ending.shares(shares);
    }
}

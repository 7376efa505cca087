package predicament.domain.theory;

import java.util.List;
import predicament.domain.crisis.OnsetClaim;
import predicament.domain.perception.Knowledge;

/**
 * T11, first strikes (Schelling 1960; Jervis 1978; Van Evera 1999): where striking first pays, the belief that the other
 * will strike is a reason to strike, and each side knows it.
 */
public record Preemption() implements Theory {

    public static final Preemption T11 = new Preemption();

    private static final TheoryCard CARD = new TheoryCard(
            "T11",
            "first-strike",
            "First strike",
            "1",
            "after Schelling 1960",
            "Where it is better to strike than to be struck, fear of a surprise attack is itself a reason for one, and each"
                    + " side’s fear feeds the other’s. The larger the advantage of the first blow, the smaller the belief that"
                    + " is enough. Windows of opportunity and of vulnerability press in the same way; waiting is what few"
                    + " pre-emptive wars leave time for.",
            "Each side’s belief q that the other will attack is read from the documents that its deciders had seen. The"
                    + " payoffs, and with them the least belief q* from which attacking pays, follow the offence–defence"
                    + " balance that it perceived and whether a move that opens a window was lately learned of. Threat is q"
                    + " after one round of reciprocal fear: it falls away below q* and jumps above it. The onset is the"
                    + " crossing of q* by either side.",
            "Documents give levels of threat, which cover threats as well as force: they only stand in for the belief in an"
                    + " attack. The payoffs between three worked examples, the steepness of fear and the length of a window"
                    + " have no published source. Reiter (1995) counts few wars as pre-emptive at all.",
            OnsetClaim.FIRST_STRIKE,
            List.of(
                    new Parameter("tau", .15, .02, 1, "belief", "steepness of reciprocal fear", null),
                    new Parameter("window", .5, 0, 1, "share", "first-strike advantage that a window adds", null)),
            List.of(
                    ProcessTest.hoop("Deciders believed that the other was about to strike.", .95, .30),
                    ProcessTest.smokingGun("An order was timed to avoid being struck first.", .40, .05)),
            List.of(
                    "Leaders who believed an attack imminent and the first blow decisive waited.",
                    "The attacker did not think an attack on it imminent: then it is prevention or greed."));

    @Override
    public TheoryCard card() {
        return CARD;
    }

    @Override
    public Prediction predict(Setting setting, Knowledge ofA, Knowledge ofB, Parameters parameters, long seed) {
        var beliefs = AttackBeliefs.of(setting, ofA, ofB);
        return Ensemble.predict(
                CARD,
                Measure.THREAT,
                setting,
                ofA,
                ofB,
                seed,
                (exchange, draw) -> new PreemptionRun(setting, exchange, beliefs, parameters, draw));
    }
}

package predicament.domain.theory;

import java.util.Locale;
import java.util.Map;
import predicament.domain.perception.Logit;
import predicament.domain.theory.game.FirstStrike;
import predicament.domain.theory.game.Window;

/** One draw of reciprocal fear: each side's belief in an attack against the least belief from which attacking pays. */
final class PreemptionRun extends Reckoning {

    /** A year ahead is looked for a shift of power; costs and discount have no published source. */
    private static final double DAYS_A_YEAR = 365.25;

    private static final double COST = .1;
    private static final double DISCOUNT = .95;

    private static final long NEVER = Long.MIN_VALUE;

    private final AttackBeliefs beliefs;
    private final double tau;
    private final double windowShare;
    private final double deviations;
    private final Timeline[] balances;
    private final Sigma[] belief = {new Sigma(), new Sigma()};
    private final long from;
    private int changes;
    private long windowSince = NEVER;
    private boolean crossed;

    PreemptionRun(Setting setting, Exchange exchange, AttackBeliefs beliefs, Parameters parameters, Draw draw) {
        super(setting, exchange, draw);
        from = setting.from().toEpochMilli();
        this.beliefs = beliefs;
        tau = draw.positive("tau", parameters.get("tau"));
        windowShare = draw.share("window", parameters.get("window"));
        deviations = draw.deviate("belief");
        balances = setting.balances(draw);
    }

    @Override
    void hear(int move) {
        var now = exchange.learned(move);
        if (exchange.opensWindow(move)) windowSince = now;
        pass(now);
        judge(now);
    }

    /** Beliefs change with documents, between moves as well. */
    @Override
    void pass(long instant) {
        while (changes < beliefs.changes() && beliefs.change(changes) <= instant) judge(beliefs.change(changes++));
    }

    private void judge(long now) {
        if (now < from) return;
        if (presses(0, now) || presses(1, now)) {
            crossed = true;
            enter(now, now);
        } else {
            leave(now);
        }
    }

    private boolean presses(int side, long at) {
        return belief(side, at) > game(side, at).leastBelief();
    }

    private double belief(int side, long at) {
        return belief[side].of(beliefs.at(side, at, deviations));
    }

    /** Between the three worked payoffs: no advantage at O = 0, the largest at 1, and the least at -1. */
    private FirstStrike game(int side, long at) {
        var open = windowSince != NEVER
                && windowSince <= at
                && Exchange.days(windowSince, at) <= 8 * setting.defaultTempoDays();
        var advantage = Math.clamp(balances[side].at(at) + (open ? windowShare : 0), -1, 1);
        return new FirstStrike(1, .6 + .3 * advantage, .3, .1 - (advantage > 0 ? .1 : .15) * advantage);
    }

    @Override
    double theta(int side, long at) {
        return (belief(side, at) - game(side, at).leastBelief()) / tau;
    }

    @Override
    Double eta(int move) {
        var responder = exchange.observer(move);
        var now = exchange.learned(move);
        var held = belief(responder, now);
        var least = game(responder, now).leastBelief();
        return held > least ? 2.5 : -.75 + 2 * held / least;
    }

    @Override
    Map<Ending, Double> endings() {
        return crossed ? Map.of(Ending.WAR, .6, Ending.BACKDOWN, .25, Ending.SETTLEMENT, .15) : Ending.EVEN;
    }

    @Override
    Applicability applicability() {
        return super.applicability()
                .and(beliefs.written(), "Needs documents of both sides on how near they thought an attack.");
    }

    /** Prevention is another motive than pre-emption: it looks at the shift of power over a year. */
    @Override
    String note() {
        if (!exchange.means().known()) return "";
        var now = setting.until().toEpochMilli();
        var first = shift(0, now);
        var second = shift(1, now);
        return String.format(
                Locale.ROOT,
                "Prevention: a year’s shift of power weighs %.2f for %s and %.2f for %s against %.3f that bargaining saves.",
                first.shift(),
                exchange.name(0),
                second.shift(),
                exchange.name(1),
                first.bargain());
    }

    /** If the last year's increments of both go on for another. */
    private Window shift(int declining, long now) {
        var rising = 1 - declining;
        var means = exchange.means();
        var before = Exchange.plusDays(now, -DAYS_A_YEAR);
        var lead = means.rivalsLead(declining, now);
        var growth = means.added(declining, rising, before, now) - means.added(declining, declining, before, now);
        return new Window(Logit.sigma(lead), Logit.sigma(lead + growth), DISCOUNT, COST, COST);
    }
}

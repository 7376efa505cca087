package predicament.domain.theory;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import predicament.domain.crisis.ActorId;
import predicament.domain.perception.Logit;
import predicament.domain.theory.game.FirstStrike;
import predicament.domain.theory.game.Window;

/** One draw of reciprocal fear: each side's belief in an attack against the least belief from which attacking pays. */
final class PreemptionRun extends Reckoning {

    /** A year ahead is looked for a shift of power; costs and discount have no published source. */
    private static final double DAYS_A_YEAR = 365.25;

    private static final double COST = .1;
    private static final double DISCOUNT = .95;

    private final AttackBeliefs beliefs;
    private final double tau;
    private final double windowShare;
    private final double deviations;
    private int changes;
    private @Nullable Instant windowSince;
    private boolean crossed;

    PreemptionRun(Setting setting, Exchange exchange, AttackBeliefs beliefs, Parameters parameters, Draw draw) {
        super(setting, exchange, draw);
        this.beliefs = beliefs;
        tau = draw.positive("tau", parameters.get("tau"));
        windowShare = draw.share("window", parameters.get("window"));
        deviations = draw.deviate("belief");
    }

    @Override
    void hear(Felt move) {
        if (move.opensWindow()) windowSince = move.learned();
        pass(move.learned());
        judge(move.learned());
    }

    /** Beliefs change with documents, between moves as well. */
    @Override
    void pass(Instant instant) {
        var all = beliefs.changes();
        while (changes < all.size() && !all.get(changes).isAfter(instant)) judge(all.get(changes++));
    }

    private void judge(Instant now) {
        if (now.isBefore(setting.from())) return;
        if (presses(exchange.a(), now) || presses(exchange.b(), now)) {
            crossed = true;
            enter(now, now);
        } else {
            leave(now);
        }
    }

    private boolean presses(ActorId observer, Instant at) {
        return belief(observer, at) > game(observer, at).leastBelief();
    }

    private double belief(ActorId observer, Instant at) {
        return Logit.sigma(beliefs.at(observer, at, deviations));
    }

    /** Between the three worked payoffs: no advantage at O = 0, the largest at 1, and the least at -1. */
    private FirstStrike game(ActorId observer, Instant at) {
        var open = windowSince != null
                && !windowSince.isAfter(at)
                && Exchange.days(windowSince, at) <= 8 * setting.defaultTempoDays();
        var advantage = Math.clamp(setting.conditions().balance(observer, at, draw) + (open ? windowShare : 0), -1, 1);
        return new FirstStrike(1, .6 + .3 * advantage, .3, .1 - (advantage > 0 ? .1 : .15) * advantage);
    }

    @Override
    double theta(ActorId observer, Instant at) {
        return (belief(observer, at) - game(observer, at).leastBelief()) / tau;
    }

    @Override
    Double eta(Felt move) {
        var responder = exchange.other(move.actor());
        var belief = belief(responder, move.learned());
        var least = game(responder, move.learned()).leastBelief();
        return belief > least ? 2.5 : -.75 + 2 * belief / least;
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
        var now = setting.until();
        var shifts = List.of(exchange.a(), exchange.b()).stream()
                .map(it -> shift(it, now))
                .toList();
        return String.format(
                Locale.ROOT,
                "Prevention: a year’s shift of power weighs %.2f for %s and %.2f for %s against %.3f that bargaining saves.",
                shifts.get(0).shift(),
                exchange.a(),
                shifts.get(1).shift(),
                exchange.b(),
                shifts.get(0).bargain());
    }

    /** If the last year's increments of both go on for another. */
    private Window shift(ActorId declining, Instant now) {
        var rising = exchange.other(declining);
        var means = exchange.means();
        var before = Exchange.plusDays(now, -DAYS_A_YEAR);
        var lead = means.rivalsLead(declining, now);
        var growth = means.added(declining, rising, before, now) - means.added(declining, declining, before, now);
        return new Window(Logit.sigma(lead), Logit.sigma(lead + growth), DISCOUNT, COST, COST);
    }
}

package predicament.domain.theory;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import predicament.domain.crisis.ActorId;
import predicament.domain.crisis.Certainty;
import predicament.domain.perception.Logit;

/** One draw of net assessment: each side's belief that the other is greedy, and what it could do if it were. */
final class NetAssessmentRun extends Reckoning {

    private static final double PROVOKED_DAYS = 90;

    private final double inference;
    private final double eps;
    private final double excuse;
    private final double opportunity;
    private final double level;
    private final double insecurity;
    private final Map<ActorId, Double> greed = new HashMap<>();

    NetAssessmentRun(Setting setting, Exchange exchange, Parameters parameters, Draw draw) {
        super(setting, exchange, draw);
        inference = draw.positive("inference", parameters.get("inference"));
        eps = draw.share("eps", parameters.get("eps"));
        excuse = 1 - draw.share("discount", parameters.get("discount")) * draw.share("aware", parameters.get("aware"));
        opportunity = parameters.get("opportunity");
        level = parameters.get("level");
        insecurity = draw.share("insecurity", parameters.get("insecurity"));
        var start = Logit.of(parameters.get("greed")) + draw.spread("greed");
        greed.put(exchange.a(), start);
        greed.put(exchange.b(), start);
    }

    @Override
    void hear(Felt move) {
        var observer = exchange.other(move.actor());
        greed.merge(observer, step(move, observer), Double::sum);
        judge(move);
    }

    private double step(Felt move, ActorId observer) {
        var told = setting.conditions().distinguishability(move.learned(), draw);
        if (move.hostile()) {
            var telling = SpiralModel.weight(move.character()) * told + (1 - told) * eps;
            return inference * move.strength() * telling * (provoked(move, observer) ? excuse : 1);
        }
        return move.conciliatory() ? -inference * move.strength() * move.cost() * told : 0;
    }

    /** Whether the observer had made a hostile move of its own within ninety days before; it knows its own at once. */
    private boolean provoked(Felt move, ActorId observer) {
        return past.hostileBefore(observer, move.learned(), PROVOKED_DAYS)
                .findAny()
                .isPresent();
    }

    private void judge(Felt move) {
        var now = move.learned();
        var compete = competes(exchange.a(), now) && competes(exchange.b(), now);
        if (!compete) {
            leave(now);
        } else if (setting.conditions().securitySeeking(setting.dyad(), now) == Certainty.NO) {
            dwell(now, true);
        } else {
            enter(move.occurred(), now);
        }
        if (!compete) dwell(now, false);
    }

    private boolean competes(ActorId observer, Instant at) {
        return Logit.sigma(belief(observer)) * opportunity(observer, at) > level;
    }

    /** What the other could do: its capability as known, and the balance of offence and defence. */
    private double opportunity(ActorId observer, Instant at) {
        return Logit.sigma(opportunity
                + exchange.means().rivalsLead(observer, at)
                + setting.conditions().balance(observer, at, draw));
    }

    private double belief(ActorId observer) {
        return Objects.requireNonNull(greed.get(observer));
    }

    @Override
    Map<String, Double> state(ActorId side, Instant at) {
        return Map.of("greed", Logit.sigma(Objects.requireNonNull(greed.get(side))));
    }

    @Override
    double theta(ActorId observer, Instant at) {
        var greedy = Logit.sigma(belief(observer));
        var conditions = setting.conditions();
        var insecure = (1 - conditions.distinguishability(at, draw)) * (1 + conditions.balance(observer, at, draw)) / 2;
        var danger = opportunity(observer, at) * (greedy + insecurity * (1 - greedy) * insecure);
        return Logit.of(Math.clamp(danger, .001, .999));
    }

    @Override
    @Nullable
    Double eta(Felt move) {
        var responder = exchange.other(move.actor());
        var danger = Logit.sigma(belief(responder)) * opportunity(responder, move.learned());
        return 3 * (danger - level) / level;
    }

    @Override
    Map<Ending, Double> endings() {
        return Map.of(
                Ending.SETTLEMENT,
                .40,
                Ending.STABILISED,
                .30,
                Ending.WAR,
                .15,
                Ending.BACKDOWN,
                .10,
                Ending.DISPLACED,
                .05);
    }

    @Override
    String note() {
        return setting.conditions().securitySeeking(setting.dyad(), setting.until()) == Certainty.NO
                ? "Aims coded here are not security alone: crossing the level is justified competition, no spiral."
                : "";
    }
}

package predicament.domain.theory;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import predicament.domain.crisis.ActorId;
import predicament.domain.crisis.Certainty;
import predicament.domain.perception.Logit;
import predicament.domain.theory.game.TrustGame;

/** One draw of Bayesian trust: each side's belief that the other seeks security alone. */
final class TrustRun extends Reckoning {

    private static final double DEFECTS_IF_SECURE = .15;
    private static final double DEFECTS_IF_GREEDY = .70;

    private final double phi;
    private final double gain;
    private final double cost;
    private final double ownFear;
    private final Map<ActorId, Double> trust = new HashMap<>();

    TrustRun(Setting setting, Exchange exchange, Parameters parameters, Draw draw) {
        super(setting, exchange, draw);
        phi = draw.positive("phi", parameters.get("phi"));
        gain = parameters.get("gain");
        cost = parameters.get("cost");
        ownFear = parameters.get("ownFear");
        var start = Logit.sigma(Logit.of(parameters.get("trust")) + draw.spread("trust"));
        trust.put(exchange.a(), start);
        trust.put(exchange.b(), start);
    }

    @Override
    void hear(Felt move) {
        if (move.sign() == 0) return;
        var observer = exchange.other(move.actor());
        var before = trust(observer);
        trust.put(
                observer,
                move.hostile()
                        ? updated(before, excused(move) / DEFECTS_IF_GREEDY, move.strength())
                        : TrustGame.afterCooperation(before, move.strength() * move.cost()));
        judge(move);
    }

    /** How likely a security seeker defects: the likelier, the less the observer's own moves gave it to trust. */
    private double excused(Felt move) {
        var least = least(move.actor(), move.learned());
        var theirs = trust(move.actor());
        return DEFECTS_IF_SECURE + ownFear * .5 * Math.max(0, (Math.min(1, least) - theirs) / Math.min(1, least));
    }

    private static double updated(double trust, double likelihoodRatio, double weight) {
        return Logit.sigma(Logit.of(trust) + weight * Math.log(likelihoodRatio));
    }

    private void judge(Felt move) {
        var now = move.learned();
        var bothMoved = past.bothHostile(now);
        var mistrust = trust(exchange.a()) < least(exchange.a(), now) && trust(exchange.b()) < least(exchange.b(), now);
        if (!mistrust) {
            leave(now);
        } else if (bothMoved) {
            enter(move.occurred(), now);
        }
    }

    /** The trust from which cooperating pays, with the chance of winning from what is known of capability. */
    private double least(ActorId observer, Instant at) {
        var advantage = Math.clamp(phi * (1 + setting.conditions().balance(observer, at, draw)), .05, .4);
        var winning = Logit.sigma(-exchange.means().rivalsLead(observer, at));
        var game = new TrustGame(advantage, gain, cost, Math.min(winning, .95 * cost / gain));
        return game.leastTrust();
    }

    private double trust(ActorId observer) {
        return Objects.requireNonNull(trust.get(observer));
    }

    @Override
    Map<String, Double> state(ActorId side, Instant at) {
        return Map.of("trust", trust(side));
    }

    @Override
    double theta(ActorId observer, Instant at) {
        return -Logit.of(trust(observer));
    }

    @Override
    @Nullable
    Double eta(Felt move) {
        var responder = exchange.other(move.actor());
        return 4 * (least(responder, move.learned()) - trust(responder));
    }

    @Override
    Map<Ending, Double> endings() {
        return Map.of(
                Ending.SETTLEMENT,
                .35,
                Ending.WAR,
                .30,
                Ending.STABILISED,
                .20,
                Ending.BACKDOWN,
                .10,
                Ending.DISPLACED,
                .05);
    }

    @Override
    String note() {
        return switch (setting.conditions().securitySeeking(setting.dyad(), setting.until())) {
            case Certainty.YES -> "Both sides’ aims are coded as security alone: a spiral here would be tragic.";
            case Certainty.NO -> "Aims coded here are not security alone: a spiral would not be tragic.";
            case Certainty.PARTLY, Certainty.UNKNOWN -> "";
        };
    }
}

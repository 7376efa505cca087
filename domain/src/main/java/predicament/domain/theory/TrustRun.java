package predicament.domain.theory;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import predicament.domain.crisis.Certainty;
import predicament.domain.perception.Logit;
import predicament.domain.theory.game.TrustGame;

/** One draw of Bayesian trust: each side's belief that the other seeks security alone. */
final class TrustRun extends Reckoning {

    private static final double DEFECTS_IF_SECURE = .15;
    private static final double DEFECTS_IF_GREEDY = .70;

    /** Nobody becomes so sure, either way, that no later move could tell otherwise. */
    private static final double LEAST_DOUBT = 1e-12;

    private final double phi;
    private final double gain;
    private final double cost;
    private final double ownFear;
    private final Timeline[] balances;
    private final double[] trust;
    private final LogOdds[] odds = {new LogOdds(), new LogOdds()};

    /** Of what the least trust of each side was worked out last, and what came out. */
    private final double[] askedBalance = {Double.NaN, Double.NaN};

    private final double[] askedLead = {Double.NaN, Double.NaN};
    private final double[] leastTrust = new double[2];

    TrustRun(Setting setting, Exchange exchange, Parameters parameters, Draw draw) {
        super(setting, exchange, draw);
        phi = draw.positive("phi", parameters.get("phi"));
        gain = parameters.get("gain");
        cost = parameters.get("cost");
        ownFear = parameters.get("ownFear");
        var start = Logit.sigma(Logit.of(parameters.get("trust")) + draw.spread("trust"));
        trust = new double[] {start, start};
        balances = setting.balances(draw);
    }

    @Override
    void hear(int move) {
        if (exchange.sign(move) == 0) return;
        var observer = exchange.observer(move);
        var now = exchange.hostile(move)
                ? updated(observer, excused(move) / DEFECTS_IF_GREEDY, exchange.strength(move))
                : TrustGame.afterCooperation(trust[observer], exchange.strength(move) * exchange.cost(move));
        trust[observer] = Math.clamp(now, LEAST_DOUBT, 1 - LEAST_DOUBT);
        judge(move);
    }

    /** How likely a security seeker defects: the likelier, the less the observer's own moves gave it to trust. */
    private double excused(int move) {
        var actor = exchange.actor(move);
        var least = Math.min(1, least(actor, exchange.learned(move)));
        return DEFECTS_IF_SECURE + ownFear * .5 * Math.max(0, (least - trust[actor]) / least);
    }

    private double updated(int observer, double likelihoodRatio, double weight) {
        return Logit.sigma(odds[observer].of(trust[observer]) + weight * Math.log(likelihoodRatio));
    }

    private void judge(int move) {
        var now = exchange.learned(move);
        var mistrust = trust[0] < least(0, now) && trust[1] < least(1, now);
        if (!mistrust) {
            leave(now);
        } else if (past.bothHostile(now)) {
            enter(exchange.occurred(move), now);
        }
    }

    /** The trust from which cooperating pays, worked out anew where balance or capability as known changed. */
    private double least(int side, long at) {
        var balance = balances[side].at(at);
        var lead = exchange.means().rivalsLead(side, at);
        if (balance != askedBalance[side] || lead != askedLead[side]) {
            askedBalance[side] = balance;
            askedLead[side] = lead;
            leastTrust[side] = least(balance, lead);
        }
        return leastTrust[side];
    }

    /** The chance of winning follows what is known of capability. */
    private double least(double balance, double lead) {
        var advantage = Math.clamp(phi * (1 + balance), .05, .4);
        var chance = Math.min(Logit.sigma(-lead), .95 * cost / gain);
        return new TrustGame(advantage, gain, cost, chance).leastTrust();
    }

    @Override
    String keeps() {
        return "trust";
    }

    @Override
    double kept(int side, long at) {
        return trust[side];
    }

    @Override
    double theta(int side, long at) {
        return -odds[side].of(trust[side]);
    }

    @Override
    @Nullable
    Double eta(int move) {
        var responder = exchange.observer(move);
        return 4 * (least(responder, exchange.learned(move)) - trust[responder]);
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

package predicament.domain.theory;

import java.util.Map;
import org.jspecify.annotations.Nullable;
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
    private final Timeline[] balances;
    private final Timeline distinguishabilities;
    private final long greedyFrom;

    /** The belief of each side that the other is greedy, on the logit scale. */
    private final double[] belief;

    private final Sigma[] greed = {new Sigma(), new Sigma()};
    private final Sigma[] chance = {new Sigma(), new Sigma()};
    private final LogOdds[] threat = {new LogOdds(), new LogOdds()};

    NetAssessmentRun(Setting setting, Exchange exchange, Parameters parameters, Draw draw) {
        super(setting, exchange, draw);
        inference = draw.positive("inference", parameters.get("inference"));
        eps = draw.share("eps", parameters.get("eps"));
        excuse = 1 - draw.share("discount", parameters.get("discount")) * draw.share("aware", parameters.get("aware"));
        opportunity = parameters.get("opportunity");
        level = parameters.get("level");
        insecurity = draw.share("insecurity", parameters.get("insecurity"));
        var start = Logit.of(parameters.get("greed")) + draw.spread("greed");
        belief = new double[] {start, start};
        balances = setting.balances(draw);
        distinguishabilities = setting.conditions().distinguishabilities(draw);
        greedyFrom = setting.conditions().greedyFrom();
    }

    @Override
    void hear(int move) {
        var observer = exchange.observer(move);
        belief[observer] += step(move, observer);
        judge(move);
    }

    private double step(int move, int observer) {
        if (exchange.sign(move) == 0) return 0;
        var told = distinguishabilities.at(exchange.learned(move));
        var strength = exchange.strength(move);
        if (exchange.hostile(move)) {
            var telling = SpiralModel.weight(exchange.character(move)) * told + (1 - told) * eps;
            return inference * strength * telling * (provoked(move, observer) ? excuse : 1);
        }
        return -inference * strength * exchange.cost(move) * told;
    }

    /** Whether the observer had made a hostile move of its own within ninety days before; it knows its own at once. */
    private boolean provoked(int move, int observer) {
        return past.wasHostile(observer, exchange.learned(move), PROVOKED_DAYS);
    }

    private void judge(int move) {
        var now = exchange.learned(move);
        var compete = competes(0, now) && competes(1, now);
        if (!compete) {
            leave(now);
        } else if (greedyFrom <= now) {
            dwell(now, true);
        } else {
            enter(exchange.occurred(move), now);
        }
        if (!compete) dwell(now, false);
    }

    private boolean competes(int side, long at) {
        return greed(side) * opportunity(side, at) > level;
    }

    private double greed(int side) {
        return greed[side].of(belief[side]);
    }

    /** What the other could do: its capability as known, and the balance of offence and defence. */
    private double opportunity(int side, long at) {
        return chance[side].of(opportunity + exchange.means().rivalsLead(side, at) + balances[side].at(at));
    }

    @Override
    String keeps() {
        return "greed";
    }

    @Override
    double kept(int side, long at) {
        return greed(side);
    }

    @Override
    double theta(int side, long at) {
        return threat[side].of(danger(side, at));
    }

    @Override
    double threat(int side, long at) {
        return 100 * danger(side, at);
    }

    private double danger(int side, long at) {
        var greedy = greed(side);
        var insecure = (1 - distinguishabilities.at(at)) * (1 + balances[side].at(at)) / 2;
        var danger = opportunity(side, at) * (greedy + insecurity * (1 - greedy) * insecure);
        return Math.clamp(danger, .001, .999);
    }

    @Override
    @Nullable
    Double eta(int move) {
        var responder = exchange.observer(move);
        var danger = greed(responder) * opportunity(responder, exchange.learned(move));
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

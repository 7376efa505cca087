package predicament.domain.theory;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import predicament.domain.theory.race.Race;

/** One draw of Richardson's pair of equations, estimated anew on the steps before each move. */
final class ArmsRaceRun extends Reckoning {

    private final double scale;
    private final double[] oddsAtRest;
    private final Fading stocks;
    private final RaceSteps steps;
    private final long from;
    private @Nullable Race race;

    ArmsRaceRun(Setting setting, Exchange exchange, Parameters parameters, Draw draw) {
        super(setting, exchange, draw);
        from = setting.from().toEpochMilli();
        var halfLife = draw.positive(
                "halfLife", setting.pick(parameters.get("halfLifeCrisis"), parameters.get("halfLifeRace")));
        scale = draw.positive("scale", parameters.get("scale"));
        oddsAtRest = new double[] {Math.exp(setting.priorOfA()), Math.exp(setting.priorOfB())};
        stocks = new Fading(0, 0, halfLife);
        steps = new RaceSteps(parameters.get("ridge"), draw.deviate("reaction"), draw.deviate("fatigue"));
    }

    @Override
    void hear(int move) {
        var now = exchange.learned(move);
        step(now);
        if (!exchange.hostile(move)) return;
        race = steps.estimated();
        if (race != null) {
            if (runsAway(race)) {
                if (!inside()) enter(exchange.occurred(past.firstSince(past.opened(now))), now);
            } else {
                leave(now);
            }
        }
        var mover = exchange.actor(move);
        stocks.fade(now);
        stocks.set(mover, stocks.value(mover) + exchange.strength(move));
    }

    /** Writes down both stocks at the end of every step completed by now. */
    private void step(long now) {
        for (var next = ending(steps.count()); next <= now; next = ending(steps.count())) {
            stocks.fade(next);
            steps.add(stocks.value(0), stocks.value(1));
        }
    }

    private long ending(int step) {
        return Exchange.plusDays(from, (step + 1) * setting.defaultTempoDays());
    }

    /** Both react, and the reactions outweigh the fatigue. */
    private static boolean runsAway(Race race) {
        return race.k() > 0 && race.l() > 0 && !race.stable();
    }

    @Override
    String keeps() {
        return "stock";
    }

    @Override
    double kept(int side, long at) {
        return stocks.at(side, at);
    }

    @Override
    double theta(int side, long at) {
        return setting.prior(side) + Math.log1p(stocks.at(1 - side, at) / scale);
    }

    @Override
    double threat(int side, long at) {
        var odds = oddsAtRest[side] * (1 + stocks.at(1 - side, at) / scale);
        return 100 * odds / (1 + odds);
    }

    @Override
    @Nullable
    Double eta(int move) {
        if (race == null) return null;
        var reaction = exchange.observer(move) == 0 ? race.k() : race.l();
        return reaction > 0 ? .75 : -.75;
    }

    @Override
    Map<Ending, Double> endings() {
        return Ending.EVEN;
    }

    @Override
    Applicability applicability() {
        return super.applicability()
                .and(race != null, "Needs more than eight steps of the case’s tempo with moves in them.");
    }

    @Override
    String note() {
        if (race == null) return "";
        return String.format(
                Locale.ROOT,
                "Last estimate a step: %s reacts by %.3f and tires by %.3f, %s by %.3f and %.3f; reactions %.4f, fatigues %.4f.",
                exchange.name(0),
                race.k(),
                race.a(),
                exchange.name(1),
                race.l(),
                race.b(),
                race.k() * race.l(),
                race.a() * race.b());
    }
}

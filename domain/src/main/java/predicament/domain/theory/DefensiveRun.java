package predicament.domain.theory;

import predicament.domain.perception.Logit;
import predicament.domain.theory.game.FourWorlds;

/** One draw of defensive realism: character shows only as far as d allows, and offence advantage widens every swing. */
final class DefensiveRun extends SpiralMachine {

    private final double beta;
    private final Timeline[] balances;
    private final Timeline distinguishabilities;

    DefensiveRun(Setting setting, Exchange exchange, Parameters parameters, Draw draw) {
        super(
                setting,
                exchange,
                draw.positive(
                        "halfLife", setting.pick(parameters.get("halfLifeCrisis"), parameters.get("halfLifeRace"))),
                draw.positive("omega", parameters.get("omega")),
                parameters.get("threshold"));
        beta = draw.positive("beta", parameters.get("beta"));
        balances = setting.balances(draw);
        distinguishabilities = setting.conditions().distinguishabilities(draw);
    }

    @Override
    double step(int move, int observer) {
        if (exchange.sign(move) == 0) return 0;
        var world = world(observer, exchange.learned(move));
        var strength = exchange.strength(move);
        if (exchange.hostile(move)) return beta * strength * world.felt(exchange.character(move));
        return -beta * strength * exchange.cost(move) * shown(world) * (1 - .5 * Math.max(world.balance(), 0));
    }

    @Override
    double seen(int move, int observer) {
        return SpiralModel.weight(distinguishabilities.at(exchange.learned(move)) * exchange.character(move));
    }

    @Override
    boolean alarms(int move, int observer) {
        return step(move, observer) > 0;
    }

    @Override
    double character(int move) {
        return exchange.character(move);
    }

    @Override
    double gain(int observer, double character, double reactivity, long now) {
        return reactivity * beta * world(observer, now).felt(character);
    }

    /** The index eta of the ordinal link from move to answer. */
    double answer(int move, double theta) {
        var world = world(exchange.observer(move), exchange.learned(move));
        var strength = exchange.strength(move);
        if (exchange.conciliatory(move)) return -2.5 * strength * exchange.cost(move) * shown(world);
        var fear = 2 * Logit.sigma(theta) - 1;
        return 1.5 * fear + 2 * strength * world.felt(exchange.character(move));
    }

    private static double shown(FourWorlds world) {
        return (1 + world.distinguishability()) / 2;
    }

    private FourWorlds world(int observer, long at) {
        return new FourWorlds(balances[observer].at(at), distinguishabilities.at(at));
    }
}

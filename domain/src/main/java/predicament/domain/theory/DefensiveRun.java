package predicament.domain.theory;

import java.time.Instant;
import java.util.List;
import predicament.domain.crisis.ActorId;
import predicament.domain.perception.Logit;
import predicament.domain.theory.game.FourWorlds;

/** One draw of defensive realism: character shows only as far as d allows, and offence advantage widens every swing. */
final class DefensiveRun extends SpiralMachine {

    private final Draw draw;
    private final double beta;

    DefensiveRun(Setting setting, Parameters parameters, Draw draw) {
        super(
                setting,
                draw.positive(
                        "halfLife", setting.pick(parameters.get("halfLifeCrisis"), parameters.get("halfLifeRace"))),
                draw.positive("omega", parameters.get("omega")),
                parameters.get("threshold"));
        this.draw = draw;
        beta = draw.positive("beta", parameters.get("beta"));
    }

    @Override
    double step(Felt move, ActorId observer) {
        var world = world(observer, move.learned());
        if (move.hostile()) return beta * move.strength() * world.felt(move.character());
        if (move.conciliatory()) {
            return -beta * move.strength() * move.cost() * shown(world) * (1 - .5 * Math.max(world.balance(), 0));
        }
        return 0;
    }

    @Override
    double seen(Felt move, ActorId observer) {
        return SpiralModel.weight(world(observer, move.learned()).distinguishability() * move.character());
    }

    @Override
    boolean alarms(Felt move, ActorId observer) {
        return step(move, observer) > 0;
    }

    @Override
    double gain(ActorId observer, List<Felt> received, double reactivity, Instant now) {
        var character = received.stream().mapToDouble(Felt::character).average().orElse(0);
        return reactivity * beta * world(observer, now).felt(character);
    }

    /** The index eta of the ordinal link from move to answer. */
    double answer(Felt move, ActorId observer, double theta) {
        var world = world(observer, move.learned());
        if (move.conciliatory()) return -2.5 * move.strength() * move.cost() * shown(world);
        var fear = 2 * Logit.sigma(theta) - 1;
        return 1.5 * fear + 2 * move.strength() * world.felt(move.character());
    }

    private static double shown(FourWorlds world) {
        return (1 + world.distinguishability()) / 2;
    }

    private FourWorlds world(ActorId observer, Instant at) {
        var conditions = setting.conditions();
        return new FourWorlds(conditions.balance(observer, at, draw), conditions.distinguishability(at, draw));
    }
}

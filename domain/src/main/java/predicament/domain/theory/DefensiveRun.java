package predicament.domain.theory;

import java.time.Instant;
import java.util.List;
import predicament.domain.crisis.ActorId;
import predicament.domain.perception.Logit;

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
        var balance = balance(observer, move.learned());
        if (move.hostile()) return beta * move.strength() * seen(move, observer) * (1 + .6 * balance);
        if (move.conciliatory()) {
            return -beta * move.strength() * move.cost() * shown(move.learned()) * (1 - .5 * Math.max(balance, 0));
        }
        return 0;
    }

    @Override
    double seen(Felt move, ActorId observer) {
        return SpiralModel.weight(told(move.learned()) * move.character());
    }

    @Override
    boolean alarms(Felt move, ActorId observer) {
        return step(move, observer) > 0;
    }

    @Override
    double gain(ActorId observer, List<Felt> received, double reactivity, Instant now) {
        var character = received.stream().mapToDouble(Felt::character).average().orElse(0);
        return reactivity * beta * SpiralModel.weight(told(now) * character) * (1 + .6 * balance(observer, now));
    }

    /** The index eta of the ordinal link from move to answer. */
    double answer(Felt move, ActorId observer, double theta) {
        if (move.conciliatory()) return -2.5 * move.strength() * move.cost() * shown(move.learned());
        var fear = 2 * Logit.sigma(theta) - 1;
        return 1.5 * fear + 2 * move.strength() * seen(move, observer) * (1 + .6 * balance(observer, move.learned()));
    }

    /** How severe the dilemma is, in [0, 1]: 0 where defence can be told from offence. */
    static double severity(double balance, double told) {
        return (1 - told) * (.4 + .6 * (1 + balance) / 2);
    }

    private double shown(Instant at) {
        return (1 + told(at)) / 2;
    }

    private double told(Instant at) {
        return setting.conditions().distinguishability(at, draw);
    }

    private double balance(ActorId observer, Instant at) {
        return setting.conditions().balance(observer, at, draw);
    }
}

package predicament.domain.theory;

import java.time.Instant;
import java.util.List;
import predicament.domain.crisis.ActorId;

/** One draw of the spiral model: the other's character is read as more offensive than it is, reassurance discounted. */
final class SpiralRun extends SpiralMachine {

    private final double beta;
    private final double bias;
    private final double delta;

    SpiralRun(Setting setting, Parameters parameters, Draw draw) {
        super(
                setting,
                draw.positive(
                        "halfLife", setting.pick(parameters.get("halfLifeCrisis"), parameters.get("halfLifeRace"))),
                draw.positive("omega", parameters.get("omega")),
                parameters.get("threshold"));
        beta = draw.positive("beta", parameters.get("beta"));
        bias = draw.share("bias", parameters.get("bias"));
        delta = draw.share("delta", parameters.get("delta"));
    }

    @Override
    double step(Felt move, ActorId observer) {
        if (move.hostile()) return beta * move.strength() * seen(move, observer);
        if (move.conciliatory()) return -beta * move.strength() * move.cost() * delta;
        return 0;
    }

    @Override
    double seen(Felt move, ActorId observer) {
        return SpiralModel.weight(SpiralModel.attributed(move.character(), bias));
    }

    @Override
    boolean alarms(Felt move, ActorId observer) {
        return SpiralModel.attributed(move.character(), bias) > 0;
    }

    @Override
    double gain(ActorId observer, List<Felt> received, double reactivity, Instant now) {
        var character = received.stream()
                .mapToDouble(it -> SpiralModel.attributed(it.character(), bias))
                .average()
                .orElse(0);
        return reactivity * beta * SpiralModel.weight(character);
    }
}

package predicament.domain.theory;

/** One draw of the spiral model: the other's character is read as more offensive than it is, reassurance discounted. */
final class SpiralRun extends SpiralMachine {

    private final double beta;
    private final double bias;
    private final double delta;

    SpiralRun(Setting setting, Exchange exchange, Parameters parameters, Draw draw) {
        super(
                setting,
                exchange,
                draw.positive(
                        "halfLife", setting.pick(parameters.get("halfLifeCrisis"), parameters.get("halfLifeRace"))),
                draw.positive("omega", parameters.get("omega")),
                parameters.get("threshold"));
        beta = draw.positive("beta", parameters.get("beta"));
        bias = draw.share("bias", parameters.get("bias"));
        delta = draw.share("delta", parameters.get("delta"));
    }

    @Override
    double step(int move, int observer) {
        if (exchange.hostile(move)) return beta * exchange.strength(move) * seen(move, observer);
        if (exchange.conciliatory(move)) return -beta * exchange.strength(move) * exchange.cost(move) * delta;
        return 0;
    }

    @Override
    double seen(int move, int observer) {
        return SpiralModel.weight(character(move));
    }

    @Override
    boolean alarms(int move, int observer) {
        return character(move) > 0;
    }

    @Override
    double character(int move) {
        return SpiralModel.attributed(exchange.character(move), bias);
    }

    @Override
    double gain(int observer, double character, double reactivity, long now) {
        return reactivity * beta * SpiralModel.weight(character);
    }
}

package predicament.domain.theory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import predicament.domain.crisis.ActorId;

/** One draw of the spiral model over a pair's exchange: threat after each move, gains, and the state machine. */
final class SpiralRun {

    /** Both threats must have risen by this much on the logit scale since the window opened; no published source. */
    private static final double RISE = .25;

    private static final double ROUNDING = 1e-9;

    private final Setting setting;
    private final double beta;
    private final double bias;
    private final double delta;
    private final double omega;
    private final double threshold;
    private final Path path;
    private final List<Felt> soFar = new ArrayList<>();
    private OnsetForecast.@Nullable Dated onset;
    private @Nullable Instant calmSince;

    SpiralRun(Setting setting, Parameters parameters, Draw draw) {
        this.setting = setting;
        beta = draw.positive("beta", parameters.get("beta"));
        bias = draw.share("bias", parameters.get("bias"));
        delta = draw.share("delta", parameters.get("delta"));
        omega = draw.positive("omega", parameters.get("omega"));
        threshold = parameters.get("threshold");
        path = new Path(
                setting.priors(),
                draw.positive(
                        "halfLife", setting.pick(parameters.get("halfLifeCrisis"), parameters.get("halfLifeRace"))));
    }

    Path over(Exchange exchange) {
        for (var move : exchange.felt()) {
            var observer = exchange.other(move.actor());
            var theta = path.theta(observer, move.learned()) + step(move);
            soFar.add(move);
            path.knots().add(new Path.Knot(move.learned(), observer, theta));
            judge(exchange, move);
        }
        if (onset != null) path.stretches().add(new Path.Stretch(onset, null));
        return path;
    }

    private double step(Felt move) {
        if (move.hostile()) return beta * move.strength() * seen(move);
        if (move.conciliatory()) return -beta * move.strength() * move.cost() * delta;
        return 0;
    }

    private double seen(Felt move) {
        return SpiralModel.weight(SpiralModel.attributed(move.character(), bias));
    }

    private void judge(Exchange exchange, Felt move) {
        var now = move.learned();
        var tempo = Exchange.tempoDays(soFar, setting.defaultTempoDays());
        var opened = Exchange.plusDays(now, -8 * tempo);
        var window = soFar.stream()
                .filter(it -> it.hostile() && !it.learned().isBefore(opened))
                .toList();
        var bothMoved = window.stream().map(Felt::actor).distinct().count() == 2;
        var gain = gain(exchange, exchange.a(), window, tempo) * gain(exchange, exchange.b(), window, tempo);
        var spiralling = gain >= threshold - ROUNDING;
        if (onset == null) {
            if (spiralling && bothMoved && rose(exchange.a(), opened, now) && rose(exchange.b(), opened, now)) {
                onset = new OnsetForecast.Dated(firstOffensive(window).occurred(), now);
                calmSince = null;
            }
            return;
        }
        calmSince = spiralling ? null : calmSince == null ? now : calmSince;
        var calm = calmSince != null && Exchange.days(calmSince, now) >= 8 * tempo;
        if (calm || move.terminal()) {
            path.stretches().add(new Path.Stretch(onset, now));
            onset = null;
            calmSince = null;
        }
    }

    private Felt firstOffensive(List<Felt> window) {
        return window.stream()
                .filter(it -> SpiralModel.attributed(it.character(), bias) > 0)
                .findFirst()
                .orElse(window.getFirst());
    }

    private boolean rose(ActorId observer, Instant opened, Instant now) {
        return path.theta(observer, now) - path.theta(observer, opened) >= RISE;
    }

    /** Gain of one side: how much a move of the other, as it sees them in the window, feeds its own. */
    private double gain(Exchange exchange, ActorId observer, List<Felt> window, double tempo) {
        var received = window.stream()
                .filter(it -> it.actor().equals(exchange.other(observer)))
                .toList();
        if (received.isEmpty()) return 0;
        var character = received.stream()
                .mapToDouble(it -> SpiralModel.attributed(it.character(), bias))
                .average()
                .orElse(0);
        return reactivity(observer, tempo) * beta * SpiralModel.weight(character);
    }

    /** Median ratio of counter-moves to what provoked them, shrunk to omega with the weight of three reactions. */
    private double reactivity(ActorId observer, double tempo) {
        var ratios = new ArrayList<Double>();
        for (var cause : soFar) {
            if (!cause.hostile() || cause.actor().equals(observer)) continue;
            var until = Exchange.plusDays(cause.learned(), 2 * tempo);
            soFar.stream()
                    .filter(it -> it.actor().equals(observer)
                            && it.hostile()
                            && it.occurred().isAfter(cause.learned())
                            && !it.occurred().isAfter(until))
                    .findFirst()
                    .ifPresent(answer -> ratios.add(answer.strength() / Math.max(.01, cause.strength() * seen(cause))));
        }
        return ratios.isEmpty() ? omega : (3 * omega + ratios.size() * Exchange.median(ratios)) / (3 + ratios.size());
    }
}

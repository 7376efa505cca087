package predicament.domain.theory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import predicament.domain.crisis.ActorId;

/**
 * One draw of a theory that knows spirals over a pair's exchange: threat after each move, the product of both sides'
 * gains, and the state that is entered while it reaches a threshold, both threats have risen and both sides have moved.
 */
abstract class SpiralMachine {

    /** Both threats must have risen by this much on the logit scale since the window opened; no published source. */
    private static final double RISE = .25;

    private static final double ROUNDING = 1e-9;

    final Setting setting;
    final double omega;
    private final double threshold;
    private final Path path;
    private final List<Felt> soFar = new ArrayList<>();
    private OnsetForecast.@Nullable Dated onset;
    private @Nullable Instant calmSince;

    SpiralMachine(Setting setting, double halfLifeDays, double omega, double threshold) {
        this.setting = setting;
        this.omega = omega;
        this.threshold = threshold;
        path = new Path(setting.priors(), halfLifeDays);
    }

    /** What a move adds to the threat of the side that learned of it. */
    abstract double step(Felt move, ActorId observer);

    /** How offensive a hostile move looked to the side that learned of it, in [0, 1]. */
    abstract double seen(Felt move, ActorId observer);

    /** Whether a hostile move looked offensive enough to date a beginning by it. */
    abstract boolean alarms(Felt move, ActorId observer);

    /** How much one hostile move of the other in the window feeds the observer's own, at its reactivity. */
    abstract double gain(ActorId observer, List<Felt> received, double reactivity, Instant now);

    Path over(Exchange exchange) {
        for (var move : exchange.felt()) {
            var observer = exchange.other(move.actor());
            var theta = path.theta(observer, move.learned()) + step(move, observer);
            soFar.add(move);
            path.add(new Path.Knot(move.learned(), observer, theta));
            judge(exchange, move);
        }
        if (onset != null) path.stretches().add(new Path.Stretch(onset, null));
        return path;
    }

    private void judge(Exchange exchange, Felt move) {
        var now = move.learned();
        var tempo = Exchange.tempoDays(soFar, setting.defaultTempoDays());
        var opened = Exchange.plusDays(now, -8 * tempo);
        var window = soFar.stream()
                .filter(it -> it.hostile() && !it.learned().isBefore(opened))
                .toList();
        var bothMoved = window.stream().map(Felt::actor).distinct().count() == 2;
        var gain = feeds(exchange.a(), window, tempo, now) * feeds(exchange.b(), window, tempo, now);
        var spiralling = gain >= threshold - ROUNDING;
        if (onset == null) {
            if (spiralling && bothMoved && rose(exchange.a(), opened, now) && rose(exchange.b(), opened, now)) {
                onset = new OnsetForecast.Dated(firstAlarming(exchange, window).occurred(), now);
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

    private Felt firstAlarming(Exchange exchange, List<Felt> window) {
        return window.stream()
                .filter(it -> alarms(it, exchange.other(it.actor())))
                .findFirst()
                .orElse(window.getFirst());
    }

    private boolean rose(ActorId observer, Instant opened, Instant now) {
        return path.theta(observer, now) - path.theta(observer, opened) >= RISE;
    }

    private double feeds(ActorId observer, List<Felt> window, double tempo, Instant now) {
        var received =
                window.stream().filter(it -> !it.actor().equals(observer)).toList();
        return received.isEmpty() ? 0 : gain(observer, received, reactivity(observer, tempo), now);
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
                    .ifPresent(answer ->
                            ratios.add(answer.strength() / Math.max(.01, cause.strength() * seen(cause, observer))));
        }
        return ratios.isEmpty() ? omega : (3 * omega + ratios.size() * Exchange.median(ratios)) / (3 + ratios.size());
    }
}

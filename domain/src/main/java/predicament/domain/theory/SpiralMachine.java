package predicament.domain.theory;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    private final Past past;
    private final Map<ActorId, Reactions> reactions = new HashMap<>();
    private OnsetForecast.@Nullable Dated onset;
    private @Nullable Instant calmSince;

    SpiralMachine(Setting setting, double halfLifeDays, double omega, double threshold) {
        this.setting = setting;
        this.omega = omega;
        this.threshold = threshold;
        path = new Path(setting.priors(), halfLifeDays);
        past = new Past(setting.defaultTempoDays());
        setting.priors().keySet().forEach(actor -> reactions.put(actor, new Reactions(omega)));
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
            past.add(move);
            if (move.hostile()) react(move, observer);
            path.add(new Path.Knot(move.learned(), observer, theta));
            judge(exchange, move);
        }
        if (onset != null) path.stretches().add(new Path.Stretch(onset, null));
        return path;
    }

    private void react(Felt move, ActorId observer) {
        reactions(move.actor()).answered(move, 2 * past.tempo());
        reactions(observer).provoked(move, move.strength() * seen(move, observer));
    }

    private void judge(Exchange exchange, Felt move) {
        var now = move.learned();
        var opened = past.opened(now);
        var window = past.hostileSince(opened);
        var gain = feeds(exchange.a(), window, now) * feeds(exchange.b(), window, now);
        var spiralling = gain >= threshold - ROUNDING;
        if (onset == null) {
            if (spiralling
                    && past.bothHostile(now)
                    && rose(exchange.a(), opened, now)
                    && rose(exchange.b(), opened, now)) {
                onset = new OnsetForecast.Dated(firstAlarming(exchange, window).occurred(), now);
                calmSince = null;
            }
            return;
        }
        calmSince = spiralling ? null : calmSince == null ? now : calmSince;
        var calm = calmSince != null && Exchange.days(calmSince, now) >= 8 * past.tempo();
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

    private double feeds(ActorId observer, List<Felt> window, Instant now) {
        var received =
                window.stream().filter(it -> !it.actor().equals(observer)).toList();
        return received.isEmpty()
                ? 0
                : gain(observer, received, reactions(observer).omega(), now);
    }

    private Reactions reactions(ActorId observer) {
        return Objects.requireNonNull(reactions.get(observer));
    }
}

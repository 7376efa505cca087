package predicament.domain.theory;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import predicament.domain.crisis.ActorId;

/** One draw of constructivism after Wendt: the role belief K of each side, taught by gestures. */
final class WendtRun extends Reckoning {

    private static final double DAYS_A_YEAR = 365.25;
    private static final double ENEMIES = -1 / 3.0;

    private final double learning;
    private final double stick;
    private final double own;
    private final double roleReading;
    private final double base;
    private final double role;
    private final double power;
    private final Map<ActorId, Fading> beliefs = new HashMap<>();

    WendtRun(Setting setting, Exchange exchange, Parameters parameters, Draw draw) {
        super(setting, exchange, draw);
        learning = draw.positive("learning", parameters.get("learning"));
        stick = draw.share("stick", parameters.get("stick"));
        own = draw.share("own", parameters.get("own"));
        roleReading = parameters.get("roleReading");
        base = parameters.get("base");
        role = draw.positive("role", parameters.get("role"));
        power = draw.positive("power", parameters.get("power"));
        var halfLife = draw.positive("forgetting", parameters.get("forgetting")) * DAYS_A_YEAR;
        setting.priors().forEach((actor, prior) -> {
            var start = parameters.get("relation") * Math.clamp((base - prior) / role, -1, 1);
            beliefs.put(actor, new Fading(start, halfLife));
        });
    }

    @Override
    void hear(Felt move) {
        if (move.sign() == 0) return;
        var gesture = gesture(move);
        learn(exchange.other(move.actor()), gesture, 1, move.learned());
        learn(move.actor(), gesture, own, move.learned());
        judge(move);
    }

    static double gesture(Felt move) {
        return move.hostile() ? -move.strength() : move.strength() * (.4 + .6 * move.cost());
    }

    private void learn(ActorId who, double gesture, double share, Instant at) {
        var before = belief(who, at);
        var coloured = Math.max(.2, gesture < 0 ? 1 - before : 1 + before);
        var reading = 1 + roleReading * (coloured - 1);
        var step = learning * gesture * reading * (1 - stick * Math.abs(before));
        fading(who).set(at, Math.clamp(before + share * step, -1, 1));
    }

    private void judge(Felt move) {
        var now = move.learned();
        var mean = (belief(exchange.a(), now) + belief(exchange.b(), now)) / 2;
        if (inside()) {
            if (mean >= 0) leave(now);
            return;
        }
        var bothHostile = past.bothHostile(now);
        if (mean < ENEMIES && bothHostile) enter(move.occurred(), now);
    }

    double belief(ActorId who, Instant at) {
        return fading(who).at(at);
    }

    private Fading fading(ActorId who) {
        return Objects.requireNonNull(beliefs.get(who));
    }

    @Override
    Map<String, Double> state(ActorId side, Instant at) {
        return Map.of("role", belief(side, at));
    }

    @Override
    double theta(ActorId observer, Instant at) {
        var belief = belief(observer, at);
        return base
                - role * belief
                + power * (1 - belief) / 2 * exchange.means().rivalsLead(observer, at);
    }

    @Override
    @Nullable
    Double eta(Felt move) {
        return -1.5 * belief(exchange.other(move.actor()), move.learned()) - 1.5 * gesture(move);
    }

    @Override
    Map<Ending, Double> endings() {
        return Map.of(Ending.SETTLEMENT, reciprocated() >= 3 ? .60 : .35, Ending.STABILISED, .45, Ending.WAR, .20);
    }

    /** Conciliatory gestures that the other side answered with one of its own within the window of a spiral. */
    private long reciprocated() {
        var gestures = past.moves().stream().filter(Felt::conciliatory).toList();
        var made = new HashMap<ActorId, TreeSet<Instant>>();
        for (var gesture : gestures) {
            made.computeIfAbsent(gesture.actor(), it -> new TreeSet<>()).add(gesture.occurred());
        }
        return gestures.stream()
                .filter(it -> wasReturned(it, made.getOrDefault(exchange.other(it.actor()), new TreeSet<>())))
                .count();
    }

    private boolean wasReturned(Felt gesture, NavigableSet<Instant> others) {
        var next = others.higher(gesture.learned());
        return next != null && Exchange.days(gesture.learned(), next) <= 8 * past.tempo();
    }
}

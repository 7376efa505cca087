package predicament.domain.theory;

import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

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
    private final Fading beliefs;

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
        var relation = parameters.get("relation");
        beliefs = new Fading(relation * start(setting.priorOfA()), relation * start(setting.priorOfB()), halfLife);
    }

    private double start(double prior) {
        return Math.clamp((base - prior) / role, -1, 1);
    }

    @Override
    void hear(int move) {
        if (exchange.sign(move) == 0) return;
        var gesture = gesture(move);
        beliefs.fade(exchange.learned(move));
        learn(exchange.observer(move), gesture, 1);
        learn(exchange.actor(move), gesture, own);
        judge(move);
    }

    private double gesture(int move) {
        var strength = exchange.strength(move);
        return exchange.hostile(move) ? -strength : strength * (.4 + .6 * exchange.cost(move));
    }

    private void learn(int who, double gesture, double share) {
        var before = beliefs.value(who);
        var coloured = Math.max(.2, gesture < 0 ? 1 - before : 1 + before);
        var reading = 1 + roleReading * (coloured - 1);
        var step = learning * gesture * reading * (1 - stick * Math.abs(before));
        beliefs.set(who, Math.clamp(before + share * step, -1, 1));
    }

    private void judge(int move) {
        var now = exchange.learned(move);
        var mean = (beliefs.value(0) + beliefs.value(1)) / 2;
        if (inside()) {
            if (mean >= 0) leave(now);
            return;
        }
        if (mean < ENEMIES && past.bothHostile(now)) enter(exchange.occurred(move), now);
    }

    @Override
    String keeps() {
        return "role";
    }

    @Override
    double kept(int side, long at) {
        return beliefs.at(side, at);
    }

    @Override
    double theta(int side, long at) {
        var belief = beliefs.at(side, at);
        return base
                - role * belief
                + power * (1 - belief) / 2 * exchange.means().rivalsLead(side, at);
    }

    @Override
    @Nullable
    Double eta(int move) {
        return -1.5 * beliefs.at(exchange.observer(move), exchange.learned(move)) - 1.5 * gesture(move);
    }

    @Override
    Map<Ending, Double> endings() {
        return Map.of(Ending.SETTLEMENT, reciprocated() >= 3 ? .60 : .35, Ending.STABILISED, .45, Ending.WAR, .20);
    }

    /** Conciliatory gestures that the other side answered with one of its own within the window of a spiral. */
    private long reciprocated() {
        var made = List.of(new TreeSet<Long>(), new TreeSet<Long>());
        gestures().forEach(it -> made.get(exchange.actor(it)).add(exchange.occurred(it)));
        return gestures()
                .filter(it -> wasReturned(it, made.get(exchange.observer(it))))
                .count();
    }

    private IntStream gestures() {
        return IntStream.range(0, past.told()).filter(exchange::conciliatory);
    }

    private boolean wasReturned(int gesture, NavigableSet<Long> others) {
        var next = others.higher(exchange.learned(gesture));
        return next != null && Exchange.days(exchange.learned(gesture), next) <= 8 * past.tempo();
    }
}

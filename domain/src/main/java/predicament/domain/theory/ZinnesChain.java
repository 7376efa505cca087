package predicament.domain.theory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import predicament.domain.crisis.ActorId;
import predicament.domain.crisis.Assessment;
import predicament.domain.perception.RecordRule;

/**
 * One side's chain of perception and expression after McClure, Zinnes and Zinnes (1967): perceived hostility P follows its
 * last value and the hostility received R, expressed hostility E its last value and P. Time is cut into steps of one tempo,
 * and what falls into each is summed once.
 */
final class ZinnesChain {

    /** Three coefficients take three steps; two more are left to tell how far they miss. */
    static final int FEWEST_STEPS = 5;

    /** Constant, weight of the own last value and of the other regressor, on how many steps, and the variance missed. */
    record Fit(double constant, double last, double other, int steps, double variance) {}

    private final Setting setting;
    private final ActorId observer;
    private final double prior;
    private final Exchange exchange;

    /** By step, where there is a document: the mean of its documents on the logit scale. */
    private final TreeMap<Integer, Double> perceived = new TreeMap<>();

    /** By side and step, where there is a move: the signed strength of its moves. */
    private final List<Map<Integer, Double>> moved;

    ZinnesChain(Setting setting, ActorId observer, double prior, List<Assessment> documents, Exchange exchange) {
        this.setting = setting;
        this.observer = observer;
        this.prior = prior;
        this.exchange = exchange;
        var levels = new TreeMap<Integer, Mean>();
        for (var document : documents) {
            var step = step(document.reached().latest());
            levels.computeIfAbsent(step, it -> new Mean()).add(document.logit());
        }
        levels.forEach((step, level) -> perceived.put(step, level.mean()));
        moved = List.of(moved(0), moved(1));
    }

    private Map<Integer, Double> moved(int side) {
        var sums = new TreeMap<Integer, Mean>();
        for (var move = 0; move < exchange.size(); move++) {
            if (exchange.actor(move) != side) continue;
            var step = step(Instant.ofEpochMilli(exchange.learned(move)));
            sums.computeIfAbsent(step, it -> new Mean()).add(exchange.sign(move) * exchange.strength(move));
        }
        var moved = new TreeMap<Integer, Double>();
        sums.forEach((step, sum) -> moved.put(step, sum.sum()));
        return moved;
    }

    BandPoint at(Instant instant) {
        var now = step(instant);
        var documented = perceived.lowerEntry(now);
        if (documented == null || documented.getKey() < 0) {
            return Persistence.band(instant, prior, RecordRule.STATIONARY_VARIANCE);
        }
        var last = documented.getKey();
        var fit = perception(now);
        var level = documented.getValue().doubleValue();
        for (var k = last + 1; k <= now; k++) {
            var received = k < now ? received(k) : receivedBy(instant);
            level = fit.constant() + Math.clamp(fit.last(), 0.0, 1.0) * level + fit.other() * received;
        }
        var variance = Math.min(RecordRule.STATIONARY_VARIANCE, fit.variance() * (now - last));
        return Persistence.band(instant, level, variance);
    }

    /** P on its last value and on R, over the steps that were complete before a step; persistence while they are few. */
    Fit perception(int before) {
        var rows = new ArrayList<LeastSquares.Row>();
        Double last = null;
        for (var step : perceived.headMap(before).tailMap(0).entrySet()) {
            var level = step.getValue();
            if (last != null) rows.add(new LeastSquares.Row(level, 1, last, received(step.getKey())));
            last = level;
        }
        return fit(rows);
    }

    /** E on its last value and on P as last documented. */
    Fit expression(int before) {
        var rows = new ArrayList<LeastSquares.Row>();
        Double level = null;
        for (var k = 0; k < before; k++) {
            var documented = perceived.get(k);
            if (documented != null) level = documented;
            if (k == 0 || level == null) continue;
            rows.add(new LeastSquares.Row(expressed(k), 1, expressed(k - 1), level));
        }
        return fit(rows);
    }

    String note() {
        var steps = step(setting.until());
        var p = perception(steps);
        var e = expression(steps);
        return String.format(
                Locale.ROOT,
                "%s: P from last P %.2f, from R %.2f (%d steps); E from last E %.2f, from P %.2f (%d steps).",
                observer,
                p.last(),
                p.other(),
                p.steps(),
                e.last(),
                e.other(),
                e.steps());
    }

    private static Fit fit(List<LeastSquares.Row> rows) {
        if (rows.size() < FEWEST_STEPS) return new Fit(0, 1, 0, rows.size(), RecordRule.STATIONARY_VARIANCE);
        var fit = LeastSquares.fit(rows, 0);
        var found = fit.coefficients();
        return new Fit(found[0], found[1], found[2], rows.size(), fit.variance());
    }

    private double received(int step) {
        return moved.get(1 - setting.side(observer)).getOrDefault(step, 0.0);
    }

    private double expressed(int step) {
        return moved.get(setting.side(observer)).getOrDefault(step, 0.0);
    }

    /** Of the step that is not over, what had been received by an instant. */
    private double receivedBy(Instant instant) {
        var now = step(instant);
        var sum = new Mean();
        for (var move = 0; move < exchange.size(); move++) {
            var learned = Instant.ofEpochMilli(exchange.learned(move));
            if (learned.isAfter(instant)) break;
            if (exchange.actor(move) != setting.side(observer) && step(learned) == now) {
                sum.add(exchange.sign(move) * exchange.strength(move));
            }
        }
        return sum.sum();
    }

    private int step(Instant instant) {
        return (int) Math.floor(Exchange.days(setting.from(), instant) / setting.defaultTempoDays());
    }
}

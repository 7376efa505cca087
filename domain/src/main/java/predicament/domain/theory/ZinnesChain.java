package predicament.domain.theory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import predicament.domain.crisis.ActorId;
import predicament.domain.crisis.Assessment;
import predicament.domain.perception.RecordRule;

/**
 * One side's chain of perception and expression after McClure, Zinnes and Zinnes (1967): perceived hostility P follows its
 * last value and the hostility received R, expressed hostility E its last value and P. Time is cut into steps of one tempo.
 */
record ZinnesChain(Setting setting, ActorId observer, double prior, List<Assessment> documents, Exchange exchange) {

    /** Three coefficients take three steps; two more are left to tell how far they miss. */
    static final int FEWEST_STEPS = 5;

    /** Constant, weight of the own last value and of the other regressor, on how many steps, and the variance missed. */
    record Fit(double constant, double last, double other, int steps, double variance) {}

    BandPoint at(Instant instant) {
        var now = step(instant);
        var last = -1;
        for (var k = 0; k < now; k++) if (perceived(k) != null) last = k;
        var documented = last < 0 ? null : perceived(last);
        if (documented == null) return Persistence.band(instant, prior, RecordRule.STATIONARY_VARIANCE);
        var fit = perception(now);
        var level = documented.doubleValue();
        for (var k = last + 1; k <= now; k++) {
            level = fit.constant() + Math.clamp(fit.last(), 0.0, 1.0) * level + fit.other() * received(k, instant);
        }
        var variance = Math.min(RecordRule.STATIONARY_VARIANCE, fit.variance() * (now - last));
        return Persistence.band(instant, level, variance);
    }

    /** P on its last value and on R, over the steps that were complete before a step; persistence while they are few. */
    Fit perception(int before) {
        var rows = new ArrayList<LeastSquares.Row>();
        Double last = null;
        for (var k = 0; k < before; k++) {
            var perceived = perceived(k);
            if (perceived == null) continue;
            if (last != null) rows.add(new LeastSquares.Row(perceived, 1, last, received(k, Instant.MAX)));
            last = perceived;
        }
        return fit(rows);
    }

    /** E on its last value and on P as last documented. */
    Fit expression(int before) {
        var rows = new ArrayList<LeastSquares.Row>();
        Double level = null;
        for (var k = 0; k < before; k++) {
            var perceived = perceived(k);
            if (perceived != null) level = perceived;
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

    /** The mean of the documents of a step on the logit scale, or nothing where there is none. */
    private @Nullable Double perceived(int step) {
        var levels = documents.stream()
                .filter(it -> step(it.reached().latest()) == step)
                .mapToDouble(Assessment::logit)
                .average();
        return levels.isPresent() ? levels.getAsDouble() : null;
    }

    private double received(int step, Instant until) {
        return sum(exchange.other(observer), step, until);
    }

    private double expressed(int step) {
        return sum(observer, step, Instant.MAX);
    }

    private double sum(ActorId actor, int step, Instant until) {
        return exchange.felt().stream()
                .filter(it -> it.actor().equals(actor) && !it.learned().isAfter(until) && step(it.learned()) == step)
                .mapToDouble(it -> it.sign() * it.strength())
                .sum();
    }

    private int step(Instant instant) {
        return (int) Math.floor(Exchange.days(setting.from(), instant) / setting.defaultTempoDays());
    }
}

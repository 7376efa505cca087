package predicament.domain.detection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import predicament.domain.crisis.ActorId;
import predicament.domain.theory.LeastSquares;

/**
 * SD1: step by step, each side's hostility is regressed on its own last and the other's last, over two dozen steps. Where
 * moves are too few for that, Fisher's exact test asks whether hostile steps follow the other's hostile steps.
 */
final class HostileReciprocity {

    private static final int WINDOW = 24;

    /** Steps with hostile moves that each side needs for the regression. */
    private static final int LEAST = 5;

    private static final double Z90 = 1.644854;
    private static final double SURE = .05;

    private final Encounter encounter;
    private final List<Instant> steps;
    private final double[] ofA;
    private final double[] ofB;

    private HostileReciprocity(Encounter encounter) {
        this.encounter = encounter;
        steps = encounter.steps();
        ofA = summed(encounter.a());
        ofB = summed(encounter.b());
    }

    static Detection find(Encounter encounter) {
        return new HostileReciprocity(encounter).detection();
    }

    private double[] summed(ActorId side) {
        var sums = new double[steps.size()];
        var step = 0;
        for (var move : encounter.hostile()) {
            while (step < steps.size() && move.learned().isAfter(steps.get(step))) step++;
            if (step == steps.size()) break;
            if (move.actor().equals(side)) sums[step] += move.strength();
        }
        return sums;
    }

    private Detection detection() {
        var tracker = new Detection.Tracker();
        var strength = 0.0;
        var regressed = 0;
        for (var now = 2; now < steps.size(); now++) {
            var from = Math.max(0, now + 1 - WINDOW);
            var rich = busy(ofA, from, now) >= LEAST && busy(ofB, from, now) >= LEAST;
            if (rich) regressed++;
            var found = rising(from, now) && (rich ? answers(from, now) : follows(now));
            if (found) {
                tracker.enter(first(from, now), steps.get(now));
                strength = Math.max(strength, rich ? 1 : .5);
            } else {
                tracker.leave(steps.get(now));
            }
        }
        var inputs = "%d steps, in %d of them moves enough for the regression".formatted(steps.size(), regressed);
        return new Detection(Definition.SD1, tracker.stretches(), strength, inputs);
    }

    private static int busy(double[] sums, int from, int to) {
        var busy = 0;
        for (var k = from; k <= to; k++) if (sums[k] > 0) busy++;
        return busy;
    }

    /** The second half of the window is more hostile than the first. */
    private boolean rising(int from, int to) {
        var middle = (from + to + 1) / 2;
        return sum(middle, to) > sum(from, middle - 1);
    }

    private double sum(int from, int to) {
        var sum = 0.0;
        for (var k = from; k <= to; k++) sum += ofA[k] + ofB[k];
        return sum;
    }

    private boolean answers(int from, int to) {
        return answers(ofA, ofB, from, to) && answers(ofB, ofA, from, to);
    }

    private static boolean answers(double[] own, double[] other, int from, int to) {
        var rows = new ArrayList<LeastSquares.Row>();
        for (var k = from + 1; k <= to; k++) rows.add(new LeastSquares.Row(own[k], 1, own[k - 1], other[k - 1]));
        if (rows.size() < 8) return false;
        var fit = LeastSquares.fit(rows, 0);
        return fit.coefficients()[2] > Z90 * fit.deviation(2);
    }

    private boolean follows(int now) {
        return follows(ofA, ofB, now) && follows(ofB, ofA, now);
    }

    /** Hostile in this step, after a hostile one of the other in either of the two before. */
    private static boolean follows(double[] own, double[] other, int now) {
        var table = new int[4];
        for (var k = 1; k <= now; k++) {
            var provoked = other[k - 1] > 0 || (k > 1 && other[k - 2] > 0);
            table[(provoked ? 0 : 2) + (own[k] > 0 ? 0 : 1)]++;
        }
        return fisher(table[0], table[1], table[2], table[3]) < SURE;
    }

    /** Probability of so many coincidences or more if they were by chance (Fisher 1935). */
    static double fisher(int both, int cause, int effect, int neither) {
        var sum = 0.0;
        for (var more = 0; more <= Math.min(cause, effect); more++) {
            sum += Math.exp(tableLog(both + more, cause - more, effect - more, neither + more));
        }
        return Math.min(1, sum);
    }

    private static double tableLog(int a, int b, int c, int d) {
        return factorialLog(a + b)
                + factorialLog(c + d)
                + factorialLog(a + c)
                + factorialLog(b + d)
                - factorialLog(a)
                - factorialLog(b)
                - factorialLog(c)
                - factorialLog(d)
                - factorialLog(a + b + c + d);
    }

    private static double factorialLog(int n) {
        var sum = 0.0;
        for (var k = 2; k <= n; k++) sum += Math.log(k);
        return sum;
    }

    private Instant first(int from, int to) {
        var opened = from == 0 ? encounter.setting().from() : steps.get(from - 1);
        return encounter.hostile().stream()
                .filter(it -> it.learned().isAfter(opened) && !it.learned().isAfter(steps.get(to)))
                .map(it -> it.occurred())
                .findFirst()
                .orElse(opened);
    }
}

package predicament.domain.detection;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/** SD4 and SD5: a break of level and slope, and an alarm, in the lower of both felt threats. */
final class JointThreat {

    private static final int LEAST = 8;
    private static final double LEAST_FACTOR = 10;

    /** Spread of what a document says around what was felt; keeps a smooth curve from proving anything. */
    private static final double NOISE = .2;

    private static final int MOST_NAMED = 5;

    private static final double SLACK = .5;
    private static final double THRESHOLD = 5;

    private final List<Instant> steps;
    private final double[] joint;
    private final double[] sums;
    private final double[] squares;
    private final double[] products;

    JointThreat(Encounter encounter) {
        steps = encounter.steps();
        joint = steps.stream().mapToDouble(encounter::joint).toArray();
        sums = new double[joint.length + 1];
        squares = new double[joint.length + 1];
        products = new double[joint.length + 1];
        for (var k = 0; k < joint.length; k++) {
            sums[k + 1] = sums[k] + joint[k];
            squares[k + 1] = squares[k] + joint[k] * joint[k];
            products[k + 1] = products[k] + k * joint[k];
        }
    }

    /** The first step by which a break was ten times likelier than none, with threat rising after it. */
    Detection structuralBreak() {
        var tracker = new Detection.Tracker();
        var strength = 0.0;
        for (var n = LEAST; n <= joint.length; n++) {
            var found = breakIn(n);
            if (found.factor() > LEAST_FACTOR && found.slopeSince() > 0) {
                tracker.enter(steps.get(found.after()), steps.get(n - 1));
                strength = Math.max(strength, 1 - 1 / found.factor());
            } else if (found.slopeSince() <= 0) {
                tracker.leave(steps.get(n - 1));
            }
        }
        return new Detection(
                Definition.SD4,
                tracker.stretches(),
                strength,
                joint.length < LEAST
                        ? "fewer than eight steps"
                        : String.format(
                                Locale.ROOT,
                                "%d steps; Bayes factor over all of them %.3g; %s",
                                joint.length,
                                breakIn(joint.length).factor(),
                                segments()));
    }

    /** A second opinion, which looks for any number of breaks and asks for no rise. */
    private String segments() {
        var breaks = Segments.breaks(joint, NOISE * NOISE);
        if (breaks.isEmpty()) return "PELT finds one level throughout";
        var days = breaks.stream()
                .map(it -> steps.get(it).atZone(ZoneOffset.UTC).toLocalDate().toString())
                .distinct()
                .toList();
        return days.size() > MOST_NAMED
                ? "PELT parts it at %d places".formatted(breaks.size())
                : "PELT parts it on %s (UTC)".formatted(String.join(", ", days));
    }

    /** Where a break lies most likely in the first steps, how much likelier it is than none, and the slope since. */
    record Found(int after, double factor, double slopeSince) {}

    /** By the Schwarz criterion: a line before and a line after, against one line throughout. */
    Found breakIn(int n) {
        var none = evidence(line(0, n), n, 3);
        var best = 0;
        var most = Double.NEGATIVE_INFINITY;
        var sum = 0.0;
        var places = 0;
        for (var k = 3; k <= n - 3; k++) {
            var evidence = evidence(line(0, k) + line(k, n), n, 5);
            sum += Math.exp(Math.min(700, evidence - none));
            places++;
            if (evidence > most) {
                most = evidence;
                best = k;
            }
        }
        return new Found(best, places == 0 ? 0 : sum / places, slope(best, n));
    }

    private static double evidence(double residuals, int n, int parameters) {
        return -residuals / (2 * NOISE * NOISE) - parameters / 2.0 * Math.log(n);
    }

    private double slope(int from, int to) {
        var n = to - from;
        var middle = (from + to - 1) / 2.0;
        var cross = products[to] - products[from] - middle * (sums[to] - sums[from]);
        var spread = n * (n * (double) n - 1) / 12;
        return spread == 0 ? 0 : cross / spread;
    }

    /** Sum of squares around the least-squares line of a part. */
    private double line(int from, int to) {
        var n = to - from;
        var sum = sums[to] - sums[from];
        var slope = slope(from, to);
        var spread = n * (n * (double) n - 1) / 12;
        return Math.max(0, squares[to] - squares[from] - sum * sum / n - slope * slope * spread);
    }

    /** Increments standardised by those before them (Page 1954). */
    Detection alarm() {
        var tracker = new Detection.Tracker();
        var sum = 0.0;
        var highest = 0.0;
        var began = 0;
        for (var k = LEAST + 1; k < joint.length; k++) {
            var z = (joint[k] - joint[k - 1] - mean(k)) / deviation(k);
            if (sum == 0) began = k - 1;
            sum = Math.max(0, sum + z - SLACK);
            highest = Math.max(highest, sum);
            if (sum > THRESHOLD) tracker.enter(steps.get(began), steps.get(k));
            if (sum == 0) tracker.leave(steps.get(k));
        }
        return new Detection(
                Definition.SD5,
                tracker.stretches(),
                Math.min(1, highest / (2 * THRESHOLD)),
                String.format(Locale.ROOT, "highest sum %.1f against %.0f", highest, THRESHOLD));
    }

    private double mean(int now) {
        return (joint[now - 1] - joint[0]) / (now - 1);
    }

    private double deviation(int now) {
        var mean = mean(now);
        var sum = 0.0;
        for (var k = 1; k < now; k++) {
            var miss = joint[k] - joint[k - 1] - mean;
            sum += miss * miss;
        }
        return Math.max(NOISE / 4, Math.sqrt(sum / (now - 2)));
    }
}

package predicament.domain.detection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import predicament.domain.theory.Setting;
import predicament.domain.theory.game.FourWorlds;

/**
 * The dilemma of material conditions (Jervis, by O and d) and that of interaction (Wendt, by what both came to feel), kept
 * apart as Glaser asks, step by step of the case's tempo.
 */
public record TwoDilemmas(List<Point> points, List<Lead> leads) {

    /** Severity from 0 to 1, and the lower of both felt threats from 0 to 100. */
    public record Point(Instant at, double severity, double joint) {}

    /** The correlation of both series' changes with the material one so many steps ahead; negative: behind. */
    public record Lead(int steps, double correlation) {}

    /** Steps looked at on either side. */
    private static final int MOST = 8;

    /** Changes of the material conditions under which nothing can be said of leading. */
    private static final int LEAST_CHANGES = 3;

    public TwoDilemmas {
        points = List.copyOf(points);
        leads = List.copyOf(leads);
    }

    public static TwoDilemmas of(Encounter encounter) {
        var points = new ArrayList<Point>();
        for (var step : encounter.steps()) {
            points.add(
                    new Point(step, severity(encounter.setting(), step), 100 / (1 + Math.exp(-encounter.joint(step)))));
        }
        return new TwoDilemmas(points, leads(points));
    }

    private static double severity(Setting setting, Instant at) {
        var conditions = setting.conditions();
        return new FourWorlds(conditions.codedBalance(at), conditions.codedDistinguishability(at)).severity();
    }

    /** Steps at which the material conditions changed. */
    public long changes() {
        var changes = 0L;
        for (var k = 1; k < points.size(); k++) {
            if (points.get(k).severity() != points.get(k - 1).severity()) changes++;
        }
        return changes;
    }

    private static List<Lead> leads(List<Point> points) {
        var leads = new ArrayList<Lead>();
        var material = new double[Math.max(0, points.size() - 1)];
        var joint = new double[material.length];
        var changes = 0;
        for (var k = 0; k < material.length; k++) {
            material[k] = points.get(k + 1).severity() - points.get(k).severity();
            joint[k] = points.get(k + 1).joint() - points.get(k).joint();
            if (material[k] != 0) changes++;
        }
        if (changes < LEAST_CHANGES) return leads;
        for (var ahead = -MOST; ahead <= MOST; ahead++) {
            var from = Math.max(0, -ahead);
            var to = Math.min(material.length, material.length - ahead);
            if (to - from > MOST) leads.add(new Lead(ahead, correlation(material, joint, ahead, from, to)));
        }
        return leads;
    }

    private static double correlation(double[] material, double[] joint, int ahead, int from, int to) {
        var n = to - from;
        double meanX = 0;
        double meanY = 0;
        for (var k = from; k < to; k++) {
            meanX += material[k] / n;
            meanY += joint[k + ahead] / n;
        }
        double xx = 0;
        double yy = 0;
        double xy = 0;
        for (var k = from; k < to; k++) {
            var x = material[k] - meanX;
            var y = joint[k + ahead] - meanY;
            xx += x * x;
            yy += y * y;
            xy += x * y;
        }
        return xx == 0 || yy == 0 ? 0 : xy / Math.sqrt(xx * yy);
    }

    /** The lag at which both go together most, or nothing where the material conditions hardly changed. */
    public Optional<Lead> strongest() {
        return leads.stream().max(Comparator.comparingDouble(Lead::correlation));
    }
}

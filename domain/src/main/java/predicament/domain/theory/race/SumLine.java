package predicament.domain.theory.race;

import java.util.ArrayList;
import java.util.List;

/**
 * Richardson's line (1960, ch. II): the yearly increase of both sides' summed budgets against the mean of the two years.
 * It supports the summed equation alone; three parameters a side cannot be had from four differences.
 */
public record SumLine(double slope, double intercept, double squaredResiduals, double explained) {

    public static SumLine of(List<Double> totals) {
        var points = totals.size() - 1;
        var meanX = 0.0;
        var meanY = 0.0;
        for (var k = 0; k < points; k++) {
            meanX += midpoint(totals, k) / points;
            meanY += difference(totals, k) / points;
        }
        var xx = 0.0;
        var xy = 0.0;
        var yy = 0.0;
        for (var k = 0; k < points; k++) {
            var x = midpoint(totals, k) - meanX;
            var y = difference(totals, k) - meanY;
            xx += x * x;
            xy += x * y;
            yy += y * y;
        }
        var slope = xy / xx;
        var residuals = yy - slope * xy;
        return new SumLine(slope, meanY - slope * meanX, residuals, 1 - residuals / yy);
    }

    /** The total at which the race would stand still. */
    public double zero() {
        return -intercept / slope;
    }

    /** Totals by the trapezoid rule, in which a year's increase answers to the mean of its two ends. */
    public List<Double> byTrapezoids(double first, int years) {
        var totals = new ArrayList<>(List.of(first));
        for (var k = 1; k < years; k++) {
            totals.add((totals.getLast() * (1 + slope / 2) + intercept) / (1 - slope / 2));
        }
        return List.copyOf(totals);
    }

    /** Totals of the differential equation itself, which grows more slowly than the trapezoids. */
    public List<Double> continuous(double first, int years) {
        var totals = new ArrayList<Double>();
        for (var k = 0; k < years; k++) totals.add(zero() + (first - zero()) * Math.exp(slope * k));
        return List.copyOf(totals);
    }

    static double midpoint(List<Double> totals, int year) {
        return (totals.get(year) + totals.get(year + 1)) / 2;
    }

    static double difference(List<Double> totals, int year) {
        return totals.get(year + 1) - totals.get(year);
    }
}

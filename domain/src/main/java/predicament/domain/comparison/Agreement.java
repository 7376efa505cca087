package predicament.domain.comparison;

import java.util.List;

/**
 * Krippendorff's alpha (2011): how far coders who rate the same units agree beyond chance; 1 is full agreement, 0 what
 * chance would give. A unit that fewer than two coders rated counts for nothing.
 */
public final class Agreement {

    /** How far two values are apart: as names, ranks, numbers or shares. */
    public enum Metric {
        NOMINAL,
        ORDINAL,
        INTERVAL,
        RATIO
    }

    private final List<Double> values;
    private final double[][] together;
    private final double[] marginals;
    private final double pairable;

    private Agreement(List<Double> values, double[][] together) {
        this.values = values;
        this.together = together;
        marginals = new double[values.size()];
        var sum = 0.0;
        for (var i = 0; i < values.size(); i++) {
            for (var j = 0; j < values.size(); j++) marginals[i] += together[i][j];
            sum += marginals[i];
        }
        pairable = sum;
    }

    /** Of the values that each unit was given, in any order of coders. */
    public static Agreement of(List<List<Double>> units) {
        var rated = units.stream().filter(it -> it.size() > 1).toList();
        var values = rated.stream().flatMap(List::stream).distinct().sorted().toList();
        var together = new double[values.size()][values.size()];
        for (var unit : rated) {
            for (var i = 0; i < unit.size(); i++) {
                for (var j = 0; j < unit.size(); j++) {
                    if (i != j)
                        together[values.indexOf(unit.get(i))][values.indexOf(unit.get(j))] += 1.0 / (unit.size() - 1);
                }
            }
        }
        return new Agreement(values, together);
    }

    /** How many values stand beside another of the same unit. */
    public double pairable() {
        return pairable;
    }

    /** Not a number where there is nothing to compare, or only one value was ever given. */
    public double alpha(Metric metric) {
        var observed = 0.0;
        var expected = 0.0;
        for (var i = 0; i < values.size(); i++) {
            for (var j = 0; j < values.size(); j++) {
                var apart = apart(metric, i, j);
                observed += together[i][j] * apart;
                expected += marginals[i] * marginals[j] * apart;
            }
        }
        return 1 - (pairable - 1) * observed / expected;
    }

    private double apart(Metric metric, int i, int j) {
        if (i == j) return 0;
        var one = values.get(i);
        var other = values.get(j);
        return switch (metric) {
            case NOMINAL -> 1;
            case ORDINAL -> {
                var between = -(marginals[i] + marginals[j]) / 2;
                for (var k = Math.min(i, j); k <= Math.max(i, j); k++) between += marginals[k];
                yield between * between;
            }
            case INTERVAL -> (one - other) * (one - other);
            case RATIO -> (one - other) * (one - other) / ((one + other) * (one + other));
        };
    }
}

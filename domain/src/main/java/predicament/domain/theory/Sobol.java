package predicament.domain.theory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * How much of a result's variance each input brings about alone, and together with the others: first-order and total
 * indices (Sobol 1993), the first by the estimator of Saltelli and others (2010), which gives exactly 0 to an input that
 * does nothing, the second by Jansen's (1999). The indices are not numbers where the result never varies.
 */
record Sobol(double variance, List<Double> first, List<Double> total) {

    /**
     * Where the model is to be asked, inputs being independent on [0, 1]: for each pair its two plain draws, then the first
     * of them with one input after another taken from the second. Draws fill the cube evenly (a rank-1 lattice without end
     * by powers of the generalised golden ratio, shifted by the seed), which a few hundred of them need.
     */
    static List<List<Double>> design(int inputs, int pairs, long seed) {
        var columns = 2 * inputs;
        var shift = new SplittableRandom(seed).doubles(columns).toArray();
        var golden = golden(columns);
        var points = new ArrayList<List<Double>>();
        for (var k = 0; k < pairs; k++) {
            var draw = new ArrayList<Double>();
            for (var j = 0; j < columns; j++) draw.add((shift[j] + k * Math.pow(golden, -j - 1)) % 1);
            var one = draw.subList(0, inputs);
            var other = draw.subList(inputs, columns);
            points.add(List.copyOf(one));
            points.add(List.copyOf(other));
            for (var input = 0; input < inputs; input++) {
                var mixed = new ArrayList<>(one);
                mixed.set(input, other.get(input));
                points.add(List.copyOf(mixed));
            }
        }
        return points;
    }

    /** The root above 1 of x^(dimensions + 1) = x + 1. */
    private static double golden(int dimensions) {
        var x = 1.5;
        for (var k = 0; k < 60; k++) x = Math.pow(1 + x, 1.0 / (dimensions + 1));
        return x;
    }

    /** Whether a place of the design is a plain draw, so that all of these are a sample of the inputs. */
    static boolean plain(int inputs, int place) {
        return place % (inputs + 2) < 2;
    }

    /** Of what the model answered over the design, in its order. */
    static Sobol of(int inputs, double[] results) {
        var block = inputs + 2;
        var pairs = results.length / block;
        var mean = Arrays.stream(results).average().orElseThrow();
        var alone = new double[inputs];
        var together = new double[inputs];
        var plain = new double[2 * pairs];
        for (var k = 0; k < pairs; k++) {
            var one = results[k * block];
            var other = results[k * block + 1];
            plain[2 * k] = one;
            plain[2 * k + 1] = other;
            for (var input = 0; input < inputs; input++) {
                var mixed = results[k * block + 2 + input];
                alone[input] += (other - mean) * (mixed - one) / pairs;
                together[input] += square(one - mixed) / (2 * pairs);
            }
        }
        var variance = variance(plain);
        return new Sobol(
                variance,
                Arrays.stream(alone).map(it -> it / variance).boxed().toList(),
                Arrays.stream(together).map(it -> it / variance).boxed().toList());
    }

    private static double variance(double[] values) {
        var mean = Arrays.stream(values).average().orElseThrow();
        return Arrays.stream(values).map(it -> square(it - mean)).average().orElseThrow();
    }

    private static double square(double x) {
        return x * x;
    }
}

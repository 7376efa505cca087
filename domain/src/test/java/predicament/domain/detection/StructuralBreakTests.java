package predicament.domain.detection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The yearly flow of the Nile at Aswan, 1871 to 1970, whose one break lies after 1898 in every published analysis. */
class StructuralBreakTests {

    private static final double[] NILE = {
        1120, 1160, 963, 1210, 1160, 1160, 813, 1230, 1370, 1140, 995, 935, 1110, 994, 1020, 960, 1180, 799, 958, 1140,
        1100, 1210, 1150, 1250, 1260, 1220, 1030, 1100, 774, 840, 874, 694, 940, 833, 701, 916, 692, 1020, 1050, 969,
        831, 726, 456, 824, 702, 1120, 1100, 832, 764, 821, 768, 845, 864, 862, 698, 845, 744, 796, 1040, 759, 781, 865,
        845, 944, 984, 897, 822, 1010, 771, 676, 649, 846, 812, 742, 801, 1040, 860, 874, 848, 890, 744, 749, 838, 1050,
        918, 986, 797, 923, 975, 815, 1020, 906, 901, 1170, 912, 746, 919, 718, 714, 740
    };

    @Test
    void the_series_is_the_published_one() {
        assertThat(NILE).hasSize(100);
        assertThat(Arrays.stream(NILE).sum()).isEqualTo(91935);
    }

    @Test
    void the_mean_breaks_after_1898() {
        var found = StructuralBreak.ofMean(NILE);

        assertThat(found.after()).isEqualTo(28);
        assertThat(found.before()).isCloseTo(1097.75, within(.005));
        assertThat(found.since()).isCloseTo(849.972, within(.0005));
        assertThat(found.residualsWithout()).isCloseTo(2835156.75, within(.005));
        assertThat(found.residuals()).isCloseTo(1597457.19, within(.005));
        assertThat(found.f()).isCloseTo(75.93, within(.005));
    }

    @Test
    void ranks_and_cumulated_departures_agree() {
        assertThat(StructuralBreak.pettitt(NILE, 28)).isEqualTo(1617);
        assertThat(StructuralBreak.pettittProbability(1617, 100)).isCloseTo(3.6e-7, within(.1e-7));
        assertThat(StructuralBreak.cusum(NILE, 28)).isCloseTo(4995.2, within(.05));
        for (var k = 1; k < 100; k++) {
            assertThat(StructuralBreak.pettitt(NILE, k)).isLessThanOrEqualTo(1617);
            assertThat(StructuralBreak.cusum(NILE, k)).isLessThanOrEqualTo(4995.3);
        }
    }

    @Test
    void the_break_lies_between_1895_and_1902_with_95_percent_and_most_likely_after_1898() {
        assertThat(StructuralBreak.interval(NILE, .95)).isEqualTo(new StructuralBreak.Interval(25, 32));
        assertThat(StructuralBreak.likeliest(NILE)).isEqualTo(28);
    }

    @Test
    void the_distribution_of_a_break_has_the_published_critical_values_and_mirrors_itself() {
        assertThat(BreakDistribution.below(0, 1)).isCloseTo(.5, within(1e-6));
        assertThat(BreakDistribution.quantile(.95, 1)).isCloseTo(7.7, within(.05));
        assertThat(BreakDistribution.quantile(.975, 1)).isCloseTo(11, within(.05));
        for (var ratio : new double[] {.2, .87, 1, 3}) {
            for (var x = -40.0; x < 40; x += .7) {
                assertThat(BreakDistribution.below(x, ratio))
                        .isBetween(-1e-6, 1 + 1e-6)
                        .isCloseTo(1 - BreakDistribution.below(-x / ratio, 1 / ratio), within(1e-6))
                        .isGreaterThanOrEqualTo(BreakDistribution.below(x - .7, ratio) - 1e-6);
            }
        }
    }

    @Test
    void level_and_spread_break_where_changepoint_has_them() {
        assertThat(Segments.breaks(NILE, 1e-11)).containsExactly(4, 6, 28);
    }

    @Test
    void no_break_pays_for_itself_in_noise_and_a_jump_is_found_where_it_is() {
        var random = new Random(1871);
        var flat = random.doubles(200, -.3, .3).toArray();
        var jump = IntStream.range(0, flat.length)
                .mapToDouble(k -> flat[k] + (k < 120 ? 0 : 1))
                .toArray();

        assertThat(Segments.breaks(flat, .02)).isEmpty();
        assertThat(Segments.breaks(jump, .02)).containsExactly(120);
        assertThat(Segments.breaks(new double[] {1}, 1e-11)).isEmpty();
        assertThat(Segments.breaks(new double[0], 1e-11)).isEmpty();
    }

    @Test
    void what_is_given_up_early_never_costs_the_least() {
        for (var seed = 0; seed < 50; seed++) {
            var random = new Random(seed);
            var level = new double[1];
            var series = IntStream.range(0, 60)
                    .mapToDouble(k -> {
                        if (random.nextInt(12) == 0) level[0] = random.nextInt(5);
                        return level[0] + random.nextGaussian();
                    })
                    .toArray();

            assertThat(Segments.breaks(series, .04)).as("seed %d", seed).isEqualTo(exhaustive(series, .04));
        }
    }

    /** The same least cost with nothing given up. */
    private static List<Integer> exhaustive(double[] series, double leastVariance) {
        var n = series.length;
        var penalty = 4 * Math.log(n);
        var least = new double[n + 1];
        var last = new int[n + 1];
        Arrays.fill(least, Double.POSITIVE_INFINITY);
        least[0] = -penalty;
        for (var end = 2; end <= n; end++) {
            for (var from = 0; from <= end - 2; from++) {
                var part = Arrays.copyOfRange(series, from, end);
                var mean = Arrays.stream(part).average().orElseThrow();
                var found =
                        Arrays.stream(part).map(it -> (it - mean) * (it - mean)).sum() / part.length;
                var variance = Math.max(found, leastVariance);
                var cost = least[from]
                        + part.length * (Math.log(2 * Math.PI * variance) + found / variance)
                        + Math.log(part.length)
                        + penalty;
                if (cost < least[end]) {
                    least[end] = cost;
                    last[end] = from;
                }
            }
        }
        var breaks = new ArrayList<Integer>();
        for (var at = last[n]; at > 0; at = last[at]) breaks.addFirst(at);
        return breaks;
    }
}

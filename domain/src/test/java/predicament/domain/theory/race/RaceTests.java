package predicament.domain.theory.race;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Defence budgets of France, Russia, Germany and Austria-Hungary, 1909 to 1913, in million pounds (Richardson 1960). */
class RaceTests {

    private static final double[][] BUDGETS = {
        {48.6, 50.9, 57.1, 63.2, 74.7},
        {66.7, 68.5, 70.7, 81.8, 92.0},
        {63.1, 62.0, 62.5, 68.2, 95.4},
        {20.8, 23.4, 24.6, 25.5, 26.9}
    };

    private static final SumLine LINE = SumLine.of(totals());

    @Test
    void the_budgets_add_up_to_the_published_totals() {
        close(totals(), .001, 199.2, 204.8, 214.9, 238.7, 289.0);
    }

    @Test
    void increases_and_midpoints_are_those_of_the_published_line() {
        assertThat(SumLine.difference(totals(), 0)).isCloseTo(5.6, within(.001));
        assertThat(SumLine.difference(totals(), 3)).isCloseTo(50.3, within(.001));
        assertThat(SumLine.midpoint(totals(), 0)).isCloseTo(202.0, within(.001));
        assertThat(SumLine.midpoint(totals(), 1)).isCloseTo(209.85, within(.001));
        assertThat(SumLine.midpoint(totals(), 2)).isCloseTo(226.8, within(.001));
        assertThat(SumLine.midpoint(totals(), 3)).isCloseTo(263.85, within(.001));
    }

    @Test
    void the_line_is_richardsons() {
        assertThat(LINE.slope()).isCloseTo(.7310, within(.00006));
        assertThat(LINE.intercept()).isCloseTo(-142.485, within(.0006));
        assertThat(LINE.zero()).isCloseTo(194.914, within(.0006));
        assertThat(LINE.explained()).isCloseTo(.99910, within(.000006));
        assertThat(LINE.squaredResiduals()).isCloseTo(1.0959, within(.00006));
    }

    @Test
    void the_two_readings_of_the_fit_part_by_twelve_in_1913() {
        close(LINE.byTrapezoids(199.2, 5), .06, 199.2, 204.1, 214.8, 237.6, 286.9);
        close(LINE.continuous(199.2, 5), .06, 199.2, 203.8, 213.4, 233.3, 274.7);
    }

    @Test
    void a_race_is_stable_where_fatigue_outweighs_reaction() {
        var calm = new Race(1, 2, 1, 1, 2, 1);
        var wild = new Race(2, 1, 1, 2, 1, 1);

        assertThat(calm.stable()).isTrue();
        assertThat(calm.equilibrium()).isEqualTo(new Race.Point(1, 1));
        assertThat(wild.stable()).isFalse();
    }

    private static List<Double> totals() {
        return java.util.stream.IntStream.range(0, 5)
                .mapToObj(year -> BUDGETS[0][year] + BUDGETS[1][year] + BUDGETS[2][year] + BUDGETS[3][year])
                .toList();
    }

    private static void close(List<Double> values, double tolerance, double... expected) {
        assertThat(values).hasSize(expected.length);
        for (var k = 0; k < expected.length; k++) {
            assertThat(values.get(k)).isCloseTo(expected[k], within(tolerance));
        }
    }
}

package predicament.domain.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import predicament.domain.comparison.Agreement.Metric;
import predicament.domain.comparison.Unitising.Period;

class AgreementTests {

    /** Krippendorff's own example (2011), four coders and twelve units; 0 stands for no value. */
    private static final int[][] PUBLISHED = {
        {1, 2, 3, 3, 2, 1, 4, 1, 2, 0, 0, 0},
        {1, 2, 3, 3, 2, 2, 4, 1, 2, 5, 0, 3},
        {0, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, 0},
        {1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, 0}
    };

    @ParameterizedTest
    @CsvSource({"NOMINAL, .7434", "ORDINAL, .8154", "INTERVAL, .8491", "RATIO, .7974"})
    void the_published_alphas_are_reproduced(Metric metric, double alpha) {
        assertThat(published().alpha(metric)).isCloseTo(alpha, within(5e-5));
    }

    @Test
    void a_unit_with_one_value_is_dropped() {
        assertThat(published().pairable()).isEqualTo(40);
    }

    @Test
    void who_codes_twice_the_same_agrees_fully() {
        var twice = List.of(List.of(1.0, 1.0), List.of(2.0, 2.0), List.of(3.0, 3.0));

        for (var metric : Metric.values())
            assertThat(Agreement.of(twice).alpha(metric)).isEqualTo(1);
    }

    @Test
    void periods_that_coincide_part_or_overlap_agree_as_computed() {
        assertThat(two(new Period(10, 20), new Period(10, 20))).isCloseTo(1, within(1e-12));
        assertThat(alpha(List.of(new Period(10, 20)), List.of(new Period(30, 40))))
                .isCloseTo(-.1006, within(5e-5));
        assertThat(two(new Period(10, 20), new Period(15, 25))).isCloseTo(.4497, within(5e-5));
    }

    @Test
    void three_coders_with_half_open_periods_agree_as_computed() {
        var coders = List.of(
                List.of(new Period(3, 15), new Period(22, 53)),
                List.of(new Period(3, 10), new Period(22, 53)),
                List.of(new Period(22, 46)));

        assertThat(new Unitising(0, 56, coders).alpha()).isCloseTo(.5645, within(5e-5));
    }

    @Test
    void periods_of_one_coder_that_overlap_are_refused() {
        var coders = List.of(List.of(new Period(0, 10), new Period(5, 15)), List.of(new Period(0, 10)));

        assertThatThrownBy(() -> new Unitising(0, 20, coders).alpha()).hasMessageContaining("overlaps another");
    }

    private static double two(Period one, Period other) {
        return alpha(List.of(one), List.of(other));
    }

    private static double alpha(List<Period> one, List<Period> other) {
        return new Unitising(0, 100, List.of(one, other)).alpha();
    }

    private static Agreement published() {
        var units = new ArrayList<List<Double>>();
        for (var unit = 0; unit < 12; unit++) {
            var values = new ArrayList<Double>();
            for (var coder : PUBLISHED) if (coder[unit] > 0) values.add((double) coder[unit]);
            units.add(values);
        }
        return Agreement.of(units);
    }
}

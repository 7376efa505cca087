package predicament.domain.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Wallace's table as it is usually given (1979; disputed by Weede 1980 and Diehl 1983): 23, 5, 3 and 68. */
class TwoByTwoTests {

    private static final TwoByTwo TABLE = new TwoByTwo(23, 5, 3, 68);

    @Test
    void races_and_wars_go_together_in_the_table() {
        assertThat(TABLE.oddsRatio()).isCloseTo(104.3, within(.05));
        assertThat(TABLE.q()).isCloseTo(.981, within(.0005));
    }

    @Test
    void phi_is_the_correlation_of_two_yes_or_no_answers() {
        assertThat(TABLE.phi()).isCloseTo((23 * 68 - 5 * 3) / Math.sqrt(28.0 * 71 * 26 * 73), within(1e-12));
        assertThat(TABLE.phi()).isCloseTo(.797, within(.0006));
        assertThat(new TwoByTwo(10, 0, 0, 10).phi()).isEqualTo(1);
        assertThat(new TwoByTwo(5, 5, 5, 5).phi()).isZero();
    }
}

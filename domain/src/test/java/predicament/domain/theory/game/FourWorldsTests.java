package predicament.domain.theory.game;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class FourWorldsTests {

    private static final FourWorlds DOUBLY_DANGEROUS = new FourWorlds(1, 0);
    private static final FourWorlds DILEMMA = new FourWorlds(-1, 0);
    private static final FourWorlds AGGRESSION_POSSIBLE = new FourWorlds(1, 1);
    private static final FourWorlds DOUBLY_STABLE = new FourWorlds(-1, 1);

    @Test
    void the_dilemma_is_worst_where_attack_pays_and_nothing_can_be_told_apart() {
        assertThat(List.of(DOUBLY_DANGEROUS, DILEMMA, AGGRESSION_POSSIBLE, DOUBLY_STABLE))
                .extracting(FourWorlds::severity)
                .containsExactly(1.0, .4, 0.0, 0.0);
    }

    @Test
    void attack_pays_in_the_first_and_the_third_world() {
        assertThat(List.of(DOUBLY_DANGEROUS, DILEMMA, AGGRESSION_POSSIBLE, DOUBLY_STABLE))
                .extracting(FourWorlds::attackOpportunity)
                .containsExactly(1.0, 0.0, 1.0, 0.0);
    }

    @Test
    void gains_of_defensive_dual_and_offensive_moves_are_the_stated_ones() {
        gains(DOUBLY_DANGEROUS, 1.2, 1.2, 1.2);
        gains(DILEMMA, .3, .3, .3);
        gains(AGGRESSION_POSSIBLE, 0, 1.2, 2.4);
        gains(DOUBLY_STABLE, 0, .3, .6);
    }

    @Test
    void an_offensive_move_that_all_can_tell_is_aggression_and_no_dilemma() {
        assertThat(DOUBLY_DANGEROUS.verdict(1.5, 0)).isEqualTo(FourWorlds.Verdict.SPIRAL);
        assertThat(DILEMMA.verdict(1.5, 1)).isEqualTo(FourWorlds.Verdict.NO_SPIRAL);
        assertThat(AGGRESSION_POSSIBLE.verdict(1.5, 1)).isEqualTo(FourWorlds.Verdict.IDENTIFIED_AGGRESSION);
    }

    @Test
    void a_dual_coding_contradicts_full_distinguishability() {
        assertThat(AGGRESSION_POSSIBLE.consistent(0)).isFalse();
        assertThat(AGGRESSION_POSSIBLE.consistent(1)).isTrue();
        assertThat(DILEMMA.consistent(0)).isTrue();
    }

    private static void gains(FourWorlds world, double defensive, double dual, double offensive) {
        assertThat(1.5 * world.felt(-1)).isCloseTo(defensive, within(1e-12));
        assertThat(1.5 * world.felt(0)).isCloseTo(dual, within(1e-12));
        assertThat(1.5 * world.felt(1)).isCloseTo(offensive, within(1e-12));
    }
}

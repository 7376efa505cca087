package predicament.domain.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

/** Sobol's indices against functions of which they are known. */
class SobolTests {

    private static final int PAIRS = 1 << 15;

    /** Ishigami and Homma (1990) with a = 7, b = .1, on [-pi, pi]: indices as in Saltelli and others (2008). */
    @Test
    void the_indices_of_ishigamis_function_are_those_known() {
        var found = of(3, it -> {
            var x = it.stream().map(u -> Math.PI * (2 * u - 1)).toList();
            return Math.sin(x.get(0))
                    + 7 * Math.pow(Math.sin(x.get(1)), 2)
                    + .1 * Math.pow(x.get(2), 4) * Math.sin(x.get(0));
        });

        assertThat(found.variance()).isCloseTo(13.8446, within(.15));
        assertThat(found.first().get(0)).isCloseTo(.3139, within(.02));
        assertThat(found.first().get(1)).isCloseTo(.4424, within(.02));
        assertThat(found.first().get(2)).isCloseTo(0, within(.02));
        assertThat(found.total().get(0)).isCloseTo(.5576, within(.02));
        assertThat(found.total().get(1)).isCloseTo(.4424, within(.02));
        assertThat(found.total().get(2)).isCloseTo(.2437, within(.02));
    }

    @Test
    void of_a_sum_each_part_brings_about_its_own_share_and_nothing_together() {
        var found = of(2, it -> 3 * it.get(0) + it.get(1));

        assertThat(found.first().get(0)).isCloseTo(.9, within(.02));
        assertThat(found.total().get(0)).isCloseTo(.9, within(.02));
        assertThat(found.first().get(1)).isCloseTo(.1, within(.02));
    }

    @Test
    void what_never_varies_has_no_shares() {
        var found = of(2, it -> 1);

        assertThat(found.variance()).isZero();
        assertThat(found.first()).allMatch(it -> it.isNaN());
    }

    @Test
    void one_seed_gives_one_design_of_which_two_in_each_block_are_plain_draws() {
        var design = Sobol.design(2, 3, 7);

        assertThat(design).isEqualTo(Sobol.design(2, 3, 7)).hasSize(12);
        assertThat(design).isNotEqualTo(Sobol.design(2, 3, 8));
        assertThat(Sobol.plain(2, 0)).isTrue();
        assertThat(Sobol.plain(2, 5)).isTrue();
        assertThat(Sobol.plain(2, 2)).isFalse();
        assertThat(design.get(2))
                .isEqualTo(List.of(design.get(1).get(0), design.get(0).get(1)));
        assertThat(design.get(3))
                .isEqualTo(List.of(design.get(0).get(0), design.get(1).get(1)));
    }

    private static Sobol of(int inputs, ToDoubleFunction<List<Double>> model) {
        return Sobol.of(
                inputs,
                Sobol.design(inputs, PAIRS, 1914).stream().mapToDouble(model).toArray());
    }
}

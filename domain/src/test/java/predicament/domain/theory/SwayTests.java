package predicament.domain.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static predicament.domain.theory.ToyStream.A;
import static predicament.domain.theory.ToyStream.B;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import predicament.domain.crisis.Range;
import predicament.domain.theory.ToyStream.Toy;

/** Verdicts over draws of O and d, on streams where what they hang on is known. */
class SwayTests {

    @Test
    void where_coders_leave_no_range_nothing_flips_and_no_input_has_a_share() {
        var sway = sway(Range.of(.2), Range.of(.3));

        assertThat(sway.flips()).isZero();
        assertThat(sway.theories()).extracting(Sway.Swayed::theory).containsExactly("T3", "T7", "T8", "T11");
        assertThat(sway.theories()).allMatch(it -> it.flips() == 0 && it.byBalance() == null && it.byTold() == null);
    }

    @Test
    void where_the_balance_alone_is_in_doubt_it_alone_moves_the_onset() {
        var realism = sway(new Range(-1, 0, 1), Range.of(.3)).theories().getFirst();

        assertThat(realism.flips()).isBetween(.2, .8);
        assertThat(realism.byBalance()).isGreaterThan(.9);
        assertThat(realism.byTold()).isLessThan(.1);
    }

    @Test
    void where_distinguishability_alone_is_in_doubt_it_alone_moves_the_onset_of_a_net_assessment() {
        var net = sway(Range.of(.4), new Range(0, .4, 1)).theories().get(1);

        assertThat(net.byTold()).isGreaterThan(.8);
        assertThat(net.byBalance()).isZero();
    }

    @Test
    void the_best_theory_is_that_which_expected_the_answers_given() {
        var sway = sway(Range.of(.2), Range.of(.3));

        assertThat(sway.best()).isIn("T3", "T7", "T8", "T11");
        assertThat(sway.otherBest()).isZero();
    }

    private static Sway sway(Range balance, Range told) {
        var stream = new ArrayList<Toy>();
        for (var k = 0; k < 12; k++) {
            stream.add(new Toy("e" + k, 10 * k + 5, k % 2 == 0 ? A : B, 1, .7, 0, .5));
        }
        var conditions = new Conditions(
                List.of(new Conditions.Coded("balance", null, Instant.MIN, balance)),
                List.of(new Conditions.Coded("told", null, Instant.MIN, told)),
                List.of());
        return Sway.of(ToyStream.setting(200, conditions), ToyStream.of(A, stream, 200), ToyStream.of(B, stream, 200));
    }
}

package predicament.domain.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static predicament.domain.theory.ToyStream.A;
import static predicament.domain.theory.ToyStream.B;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import predicament.domain.theory.ToyStream.Toy;

/** Whether verdicts move with O, with d, with dual weapons and with single moves, on streams where the answer is known. */
class CriticsTests {

    @Test
    void
            defensive_realism_finds_a_spiral_where_offence_pays_and_steps_look_alike_and_none_in_the_doubly_stable_world() {
        var cells = critics(DefensiveRealism.T3, exchangeOf(0)).map();

        assertThat(cells).hasSize(81);
        assertThat(cell(cells, 1, 0).onset()).isNotNull();
        assertThat(cell(cells, -1, 1).onset()).isNull();
    }

    @Test
    void a_theory_that_reads_neither_has_one_verdict_everywhere() {
        var spiral = critics(SpiralModel.T1, exchangeOf(0));

        assertThat(spiral.reads()).isFalse();
        assertThat(spiral.map().stream().map(Critics.Cell::onset).distinct()).containsExactly(spiral.onset());
    }

    @Test
    void told_apart_defensive_moves_are_no_spiral_until_all_weapons_are_taken_for_dual() {
        var defensive = critics(DefensiveRealism.T3, exchangeOf(-1), Conditions.constant(.4, .9));

        assertThat(defensive.onset()).isNull();
        assertThat(defensive.onsetIfAllDual()).isNotNull();
        assertThat(defensive.dualShare()).isZero();
        assertThat(critics(DefensiveRealism.T3, exchangeOf(.1)).dualShare()).isEqualTo(1);
    }

    @Test
    void a_run_of_three_exchanges_falls_with_any_move_that_breaks_it() {
        var stream = List.of(
                new Toy("first", 1, A, 1, .5, 0, .5),
                new Toy("second", 2, B, 1, .6, 0, .5),
                new Toy("third", 3, A, 1, .7, 0, .5),
                new Toy("fourth", 4, B, 1, .8, 0, .5),
                new Toy("late", 5, B, 1, .4, 0, .5));

        var without = critics(RepeatedGame.T9, stream).withoutEach(5);

        assertThat(without)
                .extracting(Critics.Without::move)
                .containsExactly("first", "second", "third", "fourth", "late");
        assertThat(without.get(4).onset()).isEqualTo(ToyStream.day(1));
        assertThat(without.get(2).onset()).isNull();
        assertThat(critics(RepeatedGame.T9, stream).withoutEach(2))
                .extracting(Critics.Without::move)
                .containsExactly("third", "fourth");
    }

    @Test
    void a_verdict_of_most_draws_flips_in_the_rest() {
        assertThat(Critics.flipRate(
                        new OnsetForecast(predicament.domain.crisis.OnsetClaim.SPIRAL, .3, List.of(), null)))
                .isCloseTo(.3, within(1e-12));
        assertThat(Critics.flipRate(
                        new OnsetForecast(predicament.domain.crisis.OnsetClaim.SPIRAL, .9, List.of(), null)))
                .isCloseTo(.1, within(1e-12));
    }

    private static Critics.Cell cell(List<Critics.Cell> cells, double balance, double told) {
        return cells.stream()
                .filter(it -> it.balance() == balance && it.distinguishability() == told)
                .findFirst()
                .orElseThrow();
    }

    private static Critics critics(Theory theory, List<Toy> stream) {
        return critics(theory, stream, Conditions.constant(.2, .3));
    }

    private static Critics critics(Theory theory, List<Toy> stream, Conditions conditions) {
        return new Critics(
                theory,
                ToyStream.setting(200, conditions),
                ToyStream.of(A, stream, 200),
                ToyStream.of(B, stream, 200),
                Parameters.defaults(theory.card().parameters()));
    }

    /** Moves by turns of one character, each as strong as the other's. */
    private static List<Toy> exchangeOf(double character) {
        var stream = new ArrayList<Toy>();
        for (var k = 0; k < 12; k++) {
            stream.add(new Toy("e" + k, 10 * k + 5, k % 2 == 0 ? A : B, 1, .7, character, .5));
        }
        return stream;
    }
}

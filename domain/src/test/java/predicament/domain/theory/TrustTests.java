package predicament.domain.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static predicament.domain.theory.ToyStream.A;
import static predicament.domain.theory.ToyStream.B;
import static predicament.domain.theory.ToyStream.day;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import predicament.domain.theory.ToyStream.Toy;

class TrustTests {

    private static final Parameters FIXED =
            Parameters.defaults(Trust.T8.card().parameters()).with("ownFear", 0);

    @Test
    void one_full_cooperation_or_defection_moves_trust_as_the_published_odds_say() {
        assertThat(trust(List.of(new Toy("c", 1, A, -1, 1, 0, 1)), FIXED)).isCloseTo(.8095, within(5e-5));
        assertThat(trust(List.of(new Toy("d", 1, A, 1, 1, 0, 1)), FIXED)).isCloseTo(.2432, within(5e-5));
    }

    @Test
    void words_that_cost_nothing_leave_trust_as_it_was() {
        assertThat(trust(List.of(new Toy("w", 1, A, -1, 1, 0, 0)), FIXED)).isCloseTo(.6, within(1e-12));
    }

    @Test
    void a_state_that_was_given_cause_to_fear_is_believed_greedy_less() {
        var provoked = List.of(new Toy("b", 1, B, 1, 1, 0, 1), new Toy("a", 2, A, 1, 1, 0, 1));

        assertThat(trust(provoked, Parameters.defaults(Trust.T8.card().parameters())))
                .isGreaterThan(trust(provoked, FIXED));
    }

    @Test
    void both_below_the_threshold_through_each_others_moves_are_in_a_spiral() {
        var onset = run(List.of(new Toy("a", 1, A, 1, 1, 0, 1), new Toy("b", 2, B, 1, 1, 0, 1)), FIXED)
                .run()
                .firstOnset();

        assertThat(onset).isNotNull();
        assertThat(onset.detected()).isEqualTo(day(2));
        assertThat(run(List.of(new Toy("a", 1, A, 1, 1, 0, 1)), FIXED).run().firstOnset())
                .isNull();
    }

    @Test
    void after_any_number_of_kind_moves_one_hostile_move_still_tells() {
        var kind = new ArrayList<Toy>();
        for (var k = 0; k < 200; k++) kind.add(new Toy("c" + k, k * .2, A, -1, 1, 0, 1));
        var hostile = new ArrayList<>(kind);
        hostile.add(new Toy("d", 45, A, 1, 1, 0, 1));

        assertThat(mistrust(kind)).isFinite().isPositive();
        assertThat(mistrust(hostile)).isGreaterThan(2 * mistrust(kind));
    }

    private static double mistrust(List<Toy> stream) {
        return run(stream, FIXED).run().threat(B, day(50));
    }

    private static double trust(List<Toy> stream, Parameters parameters) {
        return 1 - run(stream, parameters).run().threat(B, day(50)) / 100;
    }

    private static TrustRun run(List<Toy> stream, Parameters parameters) {
        var setting = ToyStream.setting(60, Conditions.constant(0, .3));
        return new TrustRun(setting, ToyStream.exchange(stream, setting), parameters, Draw.CENTRAL);
    }
}

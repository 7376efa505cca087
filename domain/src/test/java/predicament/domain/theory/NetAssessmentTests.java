package predicament.domain.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static predicament.domain.theory.ToyStream.BARE;
import static predicament.domain.theory.ToyStream.TOY;

import java.util.Comparator;
import org.junit.jupiter.api.Test;

class NetAssessmentTests {

    private static final Parameters DEFAULTS =
            Parameters.defaults(NetAssessment.T7.card().parameters());

    /** O such that opportunity at parity is .6 exactly, as the golden vector has it. */
    private static final double BALANCE = Math.log(.6 / .4);

    @Test
    void the_golden_vector_is_reproduced() {
        var setting = ToyStream.setting(130, Conditions.constant(BALANCE, .3));
        var path = new NetAssessmentRun(
                        setting, ToyStream.exchange(BARE, setting), DEFAULTS.with("insecurity", 0), Draw.CENTRAL)
                .run();

        assertThat(ToyStream.received(path, TOY))
                .usingElementComparator(close())
                .containsExactly(22.07, 21.02, 27.23, 23.70, 26.88, 28.95, 20.70, 25.38);
    }

    /** Threat is opportunity, .6 here, times the belief that the other is greedy. */
    @Test
    void the_belief_in_greed_is_that_of_the_golden_vector() {
        var setting = ToyStream.setting(130, Conditions.constant(BALANCE, .3));
        var path = new NetAssessmentRun(
                        setting, ToyStream.exchange(BARE, setting), DEFAULTS.with("insecurity", 0), Draw.CENTRAL)
                .run();

        assertThat(ToyStream.received(path, TOY).stream().map(it -> it / 60))
                .usingElementComparator((one, other) -> Math.abs(one - other) < .00006 ? 0 : Double.compare(one, other))
                .containsExactly(.3679, .3503, .4539, .3950, .4480, .4825, .3450, .4231);
    }

    @Test
    void a_move_that_cannot_be_told_apart_from_defence_tells_little_of_type() {
        assertThat(threatAfterFirst(0)).isLessThan(threatAfterFirst(1));
    }

    private static double threatAfterFirst(double told) {
        var setting = ToyStream.setting(130, Conditions.constant(BALANCE, told));
        var path = new NetAssessmentRun(
                        setting, ToyStream.exchange(BARE, setting), DEFAULTS.with("insecurity", 0), Draw.CENTRAL)
                .run();
        return ToyStream.received(path, TOY).getFirst();
    }

    private static Comparator<Double> close() {
        return (one, other) -> Math.abs(one - other) < .0051 ? 0 : Double.compare(one, other);
    }
}

package predicament.domain.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static predicament.domain.theory.ToyStream.A;
import static predicament.domain.theory.ToyStream.B;
import static predicament.domain.theory.ToyStream.TOY;

import org.junit.jupiter.api.Test;

class DefensiveRealismTests {

    private static final Parameters DEFAULTS =
            Parameters.defaults(DefensiveRealism.T3.card().parameters());

    @Test
    void the_golden_vector_is_reproduced() {
        assertThat(ToyStream.received(central(.2, .3), TOY))
                .usingElementComparator((one, other) -> Math.abs(one - other) < .005 ? 0 : Double.compare(one, other))
                .containsExactly(41.50, 41.50, 57.39, 50.89, 54.97, 66.60, 38.66, 57.00);
    }

    @Test
    void only_offence_that_cannot_be_told_from_defence_brings_a_spiral_of_ordinary_moves() {
        assertThat(central(.8, 0).firstOnset()).isNotNull();
        assertThat(central(-.8, 0).firstOnset()).isNull();
        assertThat(central(-.8, 1).firstOnset()).isNull();
    }

    @Test
    void war_is_likelier_where_offence_leads() {
        assertThat(predict(.8, .3).endings().get(Ending.WAR))
                .isGreaterThan(predict(-.8, .3).endings().get(Ending.WAR));
    }

    private static Prediction predict(double balance, double told) {
        var setting = ToyStream.setting(130, Conditions.constant(balance, told));
        return DefensiveRealism.T3.predict(setting, ToyStream.of(A, TOY, 130), ToyStream.of(B, TOY, 130));
    }

    private static Path central(double balance, double told) {
        var setting = ToyStream.setting(130, Conditions.constant(balance, told));
        return new DefensiveRun(setting, ToyStream.exchange(TOY, setting), DEFAULTS, Draw.CENTRAL).run();
    }
}

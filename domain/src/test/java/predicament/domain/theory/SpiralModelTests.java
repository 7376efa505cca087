package predicament.domain.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static predicament.domain.theory.ToyStream.A;
import static predicament.domain.theory.ToyStream.B;
import static predicament.domain.theory.ToyStream.TOY;
import static predicament.domain.theory.ToyStream.day;

import java.util.List;
import org.junit.jupiter.api.Test;
import predicament.domain.crisis.OnsetClaim;

class SpiralModelTests {

    private static final Parameters DEFAULTS =
            Parameters.defaults(SpiralModel.T1.card().parameters());

    @Test
    void the_golden_vector_is_reproduced() {
        var path = central(DEFAULTS, 130);

        assertThat(ToyStream.received(path, TOY))
                .usingElementComparator((one, other) -> Math.abs(one - other) < .005 ? 0 : Double.compare(one, other))
                .containsExactly(42.38, 42.38, 60.32, 53.00, 59.06, 70.13, 51.17, 65.78);
    }

    @Test
    void gains_of_dual_and_of_half_offensive_moves_are_the_stated_ones() {
        gain(0, .90, .81);
        gain(.5, 1.05, 1.10);
    }

    private static void gain(double character, double expected, double product) {
        var gain = DEFAULTS.get("omega")
                * DEFAULTS.get("beta")
                * SpiralModel.weight(SpiralModel.attributed(character, DEFAULTS.get("bias")));
        assertThat(gain).isCloseTo(expected, within(1e-9));
        assertThat(gain * gain).isCloseTo(product, within(.005));
    }

    @Test
    void dual_moves_give_a_gain_that_reaches_the_default_threshold_and_not_the_strict_one() {
        var ordinary = central(DEFAULTS, 130);
        var strict = central(DEFAULTS.with("threshold", 3), 130);

        assertThat(ordinary.firstOnset()).isNotNull();
        assertThat(strict.firstOnset()).isNull();
    }

    @Test
    void the_onset_is_the_first_offensive_looking_move_and_the_detection_comes_later() {
        var onset = central(DEFAULTS, 130).firstOnset();

        assertThat(onset).isNotNull();
        assertThat(onset.onset()).isEqualTo(day(0));
        assertThat(onset.detected()).isEqualTo(day(30));
    }

    @Test
    void firmness_is_met_with_firmness_and_cheap_words_hardly_soothe() {
        var prediction = predict(130);

        var afterDeployment = response(prediction, "e3");
        var afterWords = response(prediction, "e5");
        var afterWithdrawal = response(prediction, "e7");

        assertThat(afterDeployment.shares().get(2) + afterDeployment.shares().get(3))
                .isGreaterThan(.7);
        assertThat(afterWithdrawal.shares().get(0))
                .isGreaterThan(afterWords.shares().get(0));
        assertThat(prediction.onset().type()).isEqualTo(OnsetClaim.SPIRAL);
    }

    @Test
    void the_link_from_eta_to_answers_is_the_stated_one() {
        assertThat(Response.of("e", A, 0).shares()).satisfies(shares -> close(shares, .1824, .3176, .3176, .1824));
        assertThat(Response.of("e", A, 1).shares()).satisfies(shares -> close(shares, .0759, .1931, .3535, .3775));
        assertThat(Response.of("e", A, 2).shares()).satisfies(shares -> close(shares, .0293, .0899, .2583, .6225));
        assertThat(Response.of("e", A, -1).shares()).satisfies(shares -> close(shares, .3775, .3535, .1931, .0759));
    }

    @Test
    void the_same_seed_gives_the_same_numbers_and_bands_hold_the_median() {
        var prediction = predict(130);

        assertThat(predict(130)).isEqualTo(prediction);
        for (var point : prediction.threat().get(ToyStream.setting(130).ofB())) {
            assertThat(point.low90()).isLessThanOrEqualTo(point.low50());
            assertThat(point.low50()).isLessThanOrEqualTo(point.median());
            assertThat(point.median()).isLessThanOrEqualTo(point.high50());
            assertThat(point.high50()).isLessThanOrEqualTo(point.high90());
        }
    }

    private static Path central(Parameters parameters, double until) {
        var setting = ToyStream.setting(until);
        var exchange = Exchange.of(setting, ToyStream.of(A, TOY, until), ToyStream.of(B, TOY, until), Draw.CENTRAL);
        return new SpiralRun(setting, exchange, parameters, Draw.CENTRAL).run();
    }

    private static Prediction predict(double until) {
        return SpiralModel.T1.predict(
                ToyStream.setting(until), ToyStream.of(A, TOY, until), ToyStream.of(B, TOY, until));
    }

    private static Response response(Prediction prediction, String move) {
        return prediction.responses().stream()
                .filter(it -> it.move().equals(move))
                .findFirst()
                .orElseThrow();
    }

    private static void close(List<? extends Double> shares, double... expected) {
        for (var k = 0; k < expected.length; k++) assertThat(shares.get(k)).isCloseTo(expected[k], within(.00006));
    }
}

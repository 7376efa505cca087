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
import predicament.domain.theory.ToyStream.Toy;

class DeterrenceModelTests {

    private static final Parameters STILL =
            Parameters.defaults(DeterrenceModel.T2.card().parameters()).with("aggression", 0);

    /** The toy stream without B's agreement, which would undo A's withdrawal. */
    private static final List<Toy> UNRETURNED = TOY.subList(0, 7);

    @Test
    void the_golden_vector_without_decay_is_reproduced() {
        var pressures = pressures(STILL.with("halfLife", 1e12));

        assertThat(pressures.get(0)).isCloseTo(.6493, within(.00006));
        assertThat(pressures.get(1)).isCloseTo(.5459, within(.00006));
        assertThat(pressures.get(2)).isCloseTo(.6420, within(.00006));
        assertThat(pressures.get(3)).isCloseTo(.8152, within(.00006));
    }

    @Test
    void the_golden_vector_with_decay_is_reproduced() {
        var pressures = pressures(STILL);

        assertThat(pressures.get(0)).isCloseTo(.6493, within(.00006));
        assertThat(pressures.get(1)).isCloseTo(.5485, within(.00006));
        assertThat(pressures.get(2)).isCloseTo(.6471, within(.00006));
        assertThat(pressures.get(3)).isCloseTo(.8189, within(.00006));
    }

    @Test
    void a_concession_that_is_returned_in_time_is_undone() {
        var withAgreement = path(STILL, TOY).theta(A, day(130));
        var without = path(STILL, UNRETURNED).theta(A, day(130));

        assertThat(withAgreement).isLessThan(without);
    }

    @Test
    void it_never_finds_a_spiral_but_a_deterrence_failure() {
        var prediction = DeterrenceModel.T2.predict(
                ToyStream.setting(130), ToyStream.of(A, TOY, 130), ToyStream.of(B, TOY, 130));

        assertThat(prediction.onset().type()).isEqualTo(OnsetClaim.DETERRENCE_FAILURE);
    }

    @Test
    void both_castings_are_run_and_the_better_fitting_one_is_named() {
        var setting = ToyStream.setting(130);
        var castings = DeterrenceModel.T2.castings(
                setting,
                ToyStream.of(A, TOY, 130),
                ToyStream.of(B, TOY, 130),
                Parameters.defaults(DeterrenceModel.T2.card().parameters()),
                Draw.SEED);

        assertThat(castings).extracting(DeterrenceModel.Casting::challenger).containsExactly(A, B);
        assertThat(castings).allSatisfy(it -> assertThat(it.fit()).isNegative());
    }

    private static List<Double> pressures(Parameters parameters) {
        var path = path(parameters, UNRETURNED);
        return List.of(0, 60, 90, 105).stream()
                .map(at -> path.threat(A, day(at)) / 100)
                .toList();
    }

    /** With the second state as challenger. */
    private static Path path(Parameters parameters, List<Toy> stream) {
        var setting = ToyStream.setting(130);
        return new DeterrenceRun(setting, ToyStream.exchange(stream, setting), 1, parameters, Draw.CENTRAL).run();
    }
}

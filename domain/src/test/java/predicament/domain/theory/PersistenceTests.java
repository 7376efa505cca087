package predicament.domain.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static predicament.domain.theory.ToyStream.A;
import static predicament.domain.theory.ToyStream.B;
import static predicament.domain.theory.ToyStream.day;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import predicament.domain.crisis.Assessment;
import predicament.domain.crisis.Certainty;
import predicament.domain.crisis.HolderId;
import predicament.domain.perception.Knowledge;
import predicament.domain.perception.Logit;
import predicament.domain.source.Citation;
import predicament.domain.source.Confidence;
import predicament.domain.source.Provenance;
import predicament.domain.source.SourceId;
import predicament.domain.theory.ToyStream.Toy;
import predicament.domain.time.HistoricalTime;

/** Variant Z on a stream whose answer is known: each document says .5 + .6 of the last and .4 of what was received. */
class PersistenceTests {

    /** Received by A in the steps of sixty days 0, 1, 2 and so on; step 0 holds the first document alone. */
    private static final double[] RECEIVED = {0, .5, -.3, .8, 0, .2, .6};

    @Test
    void a_line_through_three_points_is_the_one_of_least_squares() {
        var fit = LeastSquares.fit(
                List.of(new LeastSquares.Row(1, 1, 0), new LeastSquares.Row(2, 1, 1), new LeastSquares.Row(4, 1, 2)),
                0);

        assertThat(fit.coefficients()[0]).isCloseTo(5 / 6.0, within(1e-9));
        assertThat(fit.coefficients()[1]).isCloseTo(1.5, within(1e-9));
        assertThat(fit.residuals()).isCloseTo(1 / 6.0, within(1e-9));
        assertThat(fit.deviation(1)).isCloseTo(Math.sqrt(1 / 12.0), within(1e-9));
    }

    @Test
    void variant_z_finds_the_coefficients_that_made_the_documents() {
        var fit = chain(430).perception(7);

        assertThat(fit.steps()).isEqualTo(6);
        assertThat(fit.constant()).isCloseTo(.5, within(1e-6));
        assertThat(fit.last()).isCloseTo(.6, within(1e-6));
        assertThat(fit.other()).isCloseTo(.4, within(1e-6));
    }

    @Test
    void variant_z_uses_past_steps_alone_and_is_persistence_while_they_are_few() {
        var early = chain(430).perception(5);

        assertThat(early.steps()).isEqualTo(4);
        assertThat(early.constant()).isZero();
        assertThat(early.last()).isEqualTo(1);
        assertThat(early.other()).isZero();
    }

    @Test
    void variant_z_carries_the_last_document_on_step_by_step() {
        var levels = levels();
        var next = .5 + .6 * levels.get(6);
        var afterNext = .5 + .6 * next;

        assertThat(chain(600).at(day(430)).median()).isCloseTo(Logit.threat(next), within(1e-3));
        assertThat(chain(600).at(day(490)).median()).isCloseTo(Logit.threat(afterNext), within(1e-3));
    }

    @Test
    void the_expressed_hostility_follows_its_own_past_and_what_was_perceived() {
        var stream = new ArrayList<Toy>();
        var levels = levels();
        var expressed = 0.0;
        for (var k = 1; k < 7; k++) {
            expressed = .1 + .5 * expressed + .2 * levels.get(k);
            stream.add(new Toy("own" + k, 60 * k + 30, A, 1, expressed, 0, 0));
        }
        var setting = ToyStream.setting(430);

        var fit = new ZinnesChain(setting, A, Logit.of(.3), documents(), ToyStream.exchange(stream, setting))
                .expression(7);

        assertThat(fit.constant()).isCloseTo(.1, within(1e-6));
        assertThat(fit.last()).isCloseTo(.5, within(1e-6));
        assertThat(fit.other()).isCloseTo(.2, within(1e-6));
    }

    @Test
    void both_variants_are_told_apart_by_name() {
        var setting = ToyStream.setting(430);
        var known = new Knowledge(A, day(430), ToyStream.of(A, stream(), 430).moves(), documents());
        var parameters = Parameters.defaults(Persistence.T0.card().parameters());

        var variants = Persistence.T0.variants(setting, known, ToyStream.of(B, stream(), 430), parameters, Theory.SEED);

        assertThat(variants).extracting(Prediction::variant).containsExactly("", "Z, after Zinnes");
        assertThat(variants.get(1).note()).startsWith("AA: P from last P 0.60, from R 0.40 (6 steps)");
    }

    private static ZinnesChain chain(double until) {
        var setting = ToyStream.setting(until);
        return new ZinnesChain(setting, A, Logit.of(.3), documents(), ToyStream.exchange(stream(), setting));
    }

    private static List<Toy> stream() {
        var stream = new ArrayList<Toy>();
        for (var k = 0; k < RECEIVED.length; k++) {
            if (RECEIVED[k] == 0) continue;
            stream.add(new Toy("r" + k, 60 * k + 10, B, RECEIVED[k] > 0 ? 1 : -1, Math.abs(RECEIVED[k]), 0, 0));
        }
        return stream;
    }

    private static List<Double> levels() {
        var levels = new ArrayList<>(List.of(-.8));
        for (var k = 1; k < RECEIVED.length; k++) levels.add(.5 + .6 * levels.get(k - 1) + .4 * RECEIVED[k]);
        return levels;
    }

    private static List<Assessment> documents() {
        var levels = levels();
        var documents = new ArrayList<Assessment>();
        for (var k = 0; k < levels.size(); k++) documents.add(document("d" + k, 60 * k + 20, levels.get(k)));
        return documents;
    }

    private static Assessment document(String id, double day, double logit) {
        return new Assessment(
                id,
                A,
                new HolderId("aa-cabinet"),
                B,
                HistoricalTime.at(day(day), ZoneOffset.UTC),
                List.of(),
                null,
                Logit.threat(logit),
                null,
                null,
                null,
                Certainty.UNKNOWN,
                "",
                new Provenance(
                        List.of(new Citation(new SourceId("blue-book"), null, null)), "editors", Confidence.HIGH));
    }
}

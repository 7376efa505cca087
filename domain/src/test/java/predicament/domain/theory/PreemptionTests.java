package predicament.domain.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static predicament.domain.theory.ToyStream.A;
import static predicament.domain.theory.ToyStream.B;
import static predicament.domain.theory.ToyStream.day;

import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import predicament.domain.crisis.Assessment;
import predicament.domain.crisis.Certainty;
import predicament.domain.crisis.HolderId;
import predicament.domain.crisis.Range;
import predicament.domain.perception.Knowledge;
import predicament.domain.perception.Logit;
import predicament.domain.source.Citation;
import predicament.domain.source.Confidence;
import predicament.domain.source.Provenance;
import predicament.domain.source.SourceId;
import predicament.domain.time.HistoricalTime;

/** Beliefs in an attack against the least belief from which attacking pays. */
class PreemptionTests {

    private static final double TAU = .15;

    @Test
    void the_least_beliefs_of_the_worked_examples_lie_at_no_the_largest_and_the_least_advantage() {
        assertThat(least(0)).isCloseTo(.667, within(.0005));
        assertThat(least(1)).isCloseTo(.25, within(.0005));
        assertThat(least(-1)).isCloseTo(.933, within(.0005));
    }

    @Test
    void a_document_that_expects_attack_crosses_the_line_where_offence_pays_and_not_where_it_does_not() {
        assertThat(run(1, document(.6)).run().firstOnset()).isEqualTo(new OnsetForecast.Dated(day(10), day(10)));
        assertThat(run(-1, document(.6)).run().firstOnset()).isNull();
    }

    @Test
    void a_belief_is_weighed_against_the_prior_and_fades_back_to_it() {
        var setting = ToyStream.setting(400);
        var known = new Knowledge(A, day(400), List.of(), List.of(document(.6)));
        var beliefs = AttackBeliefs.of(setting, known, ToyStream.of(B, List.of(), 400));
        var gain = 1 / (1 + .16);

        var read = Logit.of(.3) + gain * (Logit.of(.6) - Logit.of(.3));
        assertThat(beliefs.at(0, at(9), 0)).isCloseTo(Logit.of(.3), within(1e-9));
        assertThat(beliefs.at(0, at(10), 0)).isCloseTo(read, within(1e-9));
        assertThat(beliefs.at(0, at(375), 0)).isCloseTo(Logit.of(.3) + (read - Logit.of(.3)) / 2, within(1e-9));
        assertThat(beliefs.at(1, at(375), 0)).isCloseTo(Logit.of(.3), within(1e-9));
    }

    @Test
    void an_open_window_lowers_the_line_while_it_is_new() {
        var run = run(0, windowOn(6));
        var shut = run.theta(A, day(5));
        run.tell(0);

        assertThat(run.theta(A, day(6))).isCloseTo((.3 - least(.5)) / TAU, within(1e-9));
        assertThat(shut).isCloseTo((.3 - least(0)) / TAU, within(1e-9));
        assertThat(run.theta(A, day(6 + 8 * 60 + 1))).isCloseTo(shut, within(1e-9));
    }

    /** From threat in the middle of the record's scale back to the line it was held against. */
    private static double least(double balance) {
        return .3 - TAU * run(balance).theta(A, day(1));
    }

    private static PreemptionRun run(double balance, Assessment... documents) {
        return run(balance, List.of(), documents);
    }

    private static PreemptionRun run(double balance, List<Stimulus> moves, Assessment... documents) {
        var setting = ToyStream.setting(300, Conditions.constant(balance, .3));
        var known = new Knowledge(A, day(300), List.of(), List.of(documents));
        return new PreemptionRun(
                setting,
                ToyStream.told(moves),
                AttackBeliefs.of(setting, known, ToyStream.of(B, List.of(), 300)),
                Parameters.defaults(Preemption.T11.card().parameters()),
                Draw.CENTRAL);
    }

    private static List<Stimulus> windowOn(double day) {
        return List.of(new Stimulus(
                "w", B, day(day), day(day), 1, Range.of(.5), Range.of(0), Range.of(.5), 1, 1, 0, true, false));
    }

    private static long at(double day) {
        return day(day).toEpochMilli();
    }

    private static Assessment document(double threat) {
        return new Assessment(
                "d",
                A,
                new HolderId("aa-staff"),
                B,
                HistoricalTime.at(day(10), ZoneOffset.UTC),
                List.of(),
                null,
                100 * threat,
                null,
                null,
                null,
                Certainty.UNKNOWN,
                "",
                new Provenance(
                        List.of(new Citation(new SourceId("blue-book"), null, null)), "editors", Confidence.HIGH));
    }
}

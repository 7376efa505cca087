package predicament.domain.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The arithmetic of process tracing (Van Evera 1997; Bennett 2015) from even odds. */
class ProcessTestTests {

    @ParameterizedTest
    @CsvSource({
        ".95, .60, 1.583, 2.00, .613, .125, -9.03, .111",
        ".20, .02, 10, 10.00, .909, .816, -.88, .449",
        ".90, .05, 18, 12.55, .947, .105, -9.78, .095",
        ".60, .40, 1.5, 1.76, .600, .667, -1.76, .400"
    })
    void ratios_decibels_and_beliefs_are_the_published_ones(
            double ifTrue,
            double ifFalse,
            double passed,
            double passedDb,
            double passedBelief,
            double failed,
            double failedDb,
            double failedBelief) {
        var test = ProcessTest.hoop("evidence", ifTrue, ifFalse);

        close(test.likelihoodRatio(true), passed);
        close(test.likelihoodRatio(false), failed);
        assertThat(ProcessTest.decibels(test.likelihoodRatio(true))).isCloseTo(passedDb, within(.006));
        assertThat(ProcessTest.decibels(test.likelihoodRatio(false))).isCloseTo(failedDb, within(.006));
        close(ProcessTest.posterior(.5, ProcessTest.decibels(test.likelihoodRatio(true))), passedBelief);
        close(ProcessTest.posterior(.5, ProcessTest.decibels(test.likelihoodRatio(false))), failedBelief);
    }

    @Test
    void evidence_adds_up_in_decibels() {
        close(ProcessTest.posterior(.5, 10 + 3 - 7), .799);
    }

    @Test
    void an_absent_document_tells_as_much_as_was_searched() {
        var test = ProcessTest.smokingGun("evidence", .25, .04);

        assertThat(test.absent(0)).isEqualTo(1);
        assertThat(test.absent(1)).isEqualTo(test.likelihoodRatio(false));
        assertThat(test.absent(.5)).isBetween(test.likelihoodRatio(false), 1.0);
    }

    @Test
    void a_certainty_is_refused_since_no_evidence_could_move_it() {
        assertThatThrownBy(() -> ProcessTest.hoop("evidence", 1, .5)).hasMessageContaining("between 0 and 1");
    }

    private static void close(double value, double expected) {
        assertThat(value).isCloseTo(expected, within(.0006));
    }
}

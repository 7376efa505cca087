package predicament.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import predicament.domain.crisis.ActorId;
import predicament.domain.crisis.MoveId;
import predicament.domain.crisis.Visibility;
import predicament.domain.perception.CaseRecord;

/** What a historian would say of the Six-Day War, asked of the record. Hours are Israeli time. */
class SixDayWarTests extends HistoricalCaseTests {

    private static final AskedCase CASE = AskedCase.of("six-day-war-1967", ZoneOffset.ofHours(2));
    private static final CaseRecord RECORD = CASE.record();

    SixDayWarTests() {
        super(CASE);
    }

    @Test
    void the_case_has_moves_assessments_and_voices_enough() {
        var ledger = CaseLedger.of(CASE.files());

        assertThat(RECORD.moves()).hasSizeGreaterThanOrEqualTo(80);
        assertThat(RECORD.assessments()).hasSizeGreaterThanOrEqualTo(40);
        assertThat(RECORD.readings()).hasSizeGreaterThanOrEqualTo(3);
        for (var state : List.of("IL", "EG", "SY", "JO", "US", "SU")) {
            assertThat(ledger.holders(new ActorId(state))).as(state).isGreaterThanOrEqualTo(3);
        }
        assertThat(ledger.hiddenWithoutLearning(Visibility.SECRET)).isEmpty();
        assertThat(ledger.outside()).isEmpty();
        assertThat(ledger.neverCited()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "EG, su-warning-moscow, 1967-05-14T12:00",
        "US, eg-closes-straits, 1967-05-23T12:00",
        "IL, eg-fajr-ordered, 1967-05-27T14:00",
        "SY, eg-fawzi-damascus, 1967-05-16T12:00"
    })
    void a_state_knew_of_it_by_then(String state, String move, String by) {
        assertThat(CASE.known(state, by)).contains(move);
    }

    @ParameterizedTest
    @CsvSource({
        "IL, eg-fawzi-damascus, 1967-06-10T12:00",
        "US, eg-fawzi-damascus, 1967-06-10T12:00",
        "IL, eg-fajr-cancelled, 1967-06-10T12:00",
        "EG, il-decides-4-june, 1967-06-05T06:00",
        "US, il-decides-4-june, 1967-06-04T20:00",
        "EG, il-amit-mission, 1967-06-10T12:00"
    })
    void a_state_did_not_know_of_it_yet(String state, String move, String at) {
        assertThat(RECORD.move(new MoveId(move))).isNotNull();
        assertThat(CASE.known(state, at)).doesNotContain(move);
    }

    @Test
    void israel_felt_egypt_more_on_27_may_than_at_the_first_march() {
        assertThat(CASE.threat("IL", "EG", "1967-05-27T23:00"))
                .isGreaterThan(CASE.threat("IL", "EG", "1967-05-16T23:00"));
    }

    @Test
    void washington_feared_egypt_less_than_israel_did_when_johnson_met_eban() {
        assertThat(CASE.threat("US", "EG", "1967-05-27T12:00")).isLessThan(CASE.threat("IL", "EG", "1967-05-27T12:00"));
    }

    @Test
    void israel_did_not_expect_an_egyptian_war_in_the_spring_and_did_at_the_end_of_may() {
        assertThat(CASE.threat("IL", "EG", "1967-05-10")).isLessThan(25);
        assertThat(CASE.threat("IL", "EG", "1967-05-23T23:00")).isGreaterThan(CASE.threat("IL", "EG", "1967-05-17"));
        assertThat(CASE.threat("IL", "SY", "1967-05-10")).isGreaterThan(CASE.threat("IL", "EG", "1967-05-10"));
    }

    @Test
    void samu_frightened_amman_of_israel_and_by_the_spring_damascus_did_too() {
        assertThat(CASE.threat("JO", "IL", "1966-12-05")).isGreaterThan(CASE.threat("JO", "IL", "1966-11-05"));
        assertThat(CASE.threat("JO", "SY", "1967-05-01")).isGreaterThan(CASE.threat("JO", "SY", "1967-03-01"));
        assertThat(CASE.threat("JO", "IL", "1967-06-04T23:00")).isGreaterThan(CASE.threat("JO", "IL", "1967-05-01"));
    }

    @Test
    void cairo_thought_war_far_off_in_april_and_near_in_june() {
        assertThat(CASE.threat("EG", "IL", "1967-05-01")).isLessThan(40);
        assertThat(CASE.threat("EG", "IL", "1967-06-02T23:00"))
                .isGreaterThan(CASE.threat("EG", "IL", "1967-05-31T23:00"));
    }
}

package predicament.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import predicament.domain.crisis.ActorId;
import predicament.domain.crisis.Move;
import predicament.domain.crisis.MoveId;
import predicament.domain.crisis.Visibility;
import predicament.domain.perception.CaseRecord;

/** What a historian would say of the Sudeten crisis, asked of the record. Hours are Central European. */
class MunichTests extends HistoricalCaseTests {

    private static final AskedCase CASE = AskedCase.of("munich-1938", ZoneOffset.ofHours(1));
    private static final CaseRecord RECORD = CASE.record();

    MunichTests() {
        super(CASE);
    }

    @Test
    void the_case_has_moves_assessments_and_voices_enough() {
        var ledger = CaseLedger.of(CASE.files());

        assertThat(RECORD.moves()).hasSizeGreaterThanOrEqualTo(70);
        assertThat(RECORD.assessments()).hasSizeGreaterThanOrEqualTo(40);
        assertThat(RECORD.readings()).hasSizeGreaterThanOrEqualTo(3);
        for (var state : List.of("DE", "CS", "UK", "FR")) {
            assertThat(ledger.holders(new ActorId(state))).as(state).isGreaterThanOrEqualTo(3);
        }
        assertThat(ledger.hiddenWithoutLearning(Visibility.SECRET)).isEmpty();
        assertThat(ledger.hiddenWithoutLearning(Visibility.CONFIDENTIAL)).isEmpty();
        assertThat(ledger.outside()).isEmpty();
        assertThat(ledger.neverCited()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // Vansittart heard Kleist on the day on which he came.
        "UK, de-kleist-london, 1938-08-20T12:00",
        // Prague had the Anglo-French plan from the two ministers on the afternoon of the 19th.
        "CS, uk-anglo-french-plan, 1938-09-19T20:00",
        // The new terms of Godesberg reached Prague next day.
        "CS, de-godesberg-raise, 1938-09-23T20:00",
        // The news of the Czech mobilisation was brought into the room at Godesberg.
        "DE, cs-general-mobilisation, 1938-09-24T00:00",
        // Berlin read of the fleet on the morning of the conference call.
        "DE, uk-fleet-ordered, 1938-09-28T12:00",
        "FR, uk-cautions-france-may, 1938-05-23T00:00",
        "PL, de-proposes-danzig, 1938-10-25T12:00"
    })
    void a_state_knew_of_it_by_then(String state, String move, String by) {
        assertThat(CASE.known(state, by)).contains(move);
    }

    @ParameterizedTest
    @CsvSource({
        "UK, de-hossbach-conference, 1939-03-31T23:00",
        "CS, de-green-directive, 1938-09-30T23:00",
        "FR, de-green-june-draft, 1938-09-30T23:00",
        "CS, de-hitler-henlein-march, 1938-09-07T12:00",
        "CS, uk-cautions-france-may, 1938-09-30T12:00",
        "DE, uk-cautions-france-may, 1938-09-30T12:00",
        "DE, uk-cabinet-revolt, 1938-09-28T12:00",
        "DE, uk-fleet-ordered, 1938-09-27T23:00",
        "CS, de-directive-21-october, 1939-03-14T12:00",
        "UK, de-directive-21-october, 1939-03-14T12:00",
        "UK, de-proposes-danzig, 1939-02-01T12:00",
        "UK, de-brauchitsch-25-march, 1939-03-31T23:00"
    })
    void a_state_did_not_know_of_it_yet(String state, String move, String at) {
        assertThat(RECORD.move(new MoveId(move))).isNotNull();
        assertThat(CASE.known(state, at)).doesNotContain(move);
    }

    @Test
    void when_chamberlain_came_home_from_munich_the_plan_of_war_had_a_successor_within_three_weeks_unknown_to_him() {
        var world = RECORD.world(CASE.hour("1938-10-22T12:00")).moves();

        assertThat(world)
                .extracting(Move::id)
                .contains(new MoveId("uk-anglo-german-declaration"), new MoveId("de-directive-21-october"));
        assertThat(CASE.known("UK", "1938-10-22T12:00"))
                .contains("uk-anglo-german-declaration")
                .doesNotContain("de-directive-21-october");
    }

    @Test
    void prague_believed_in_may_in_a_march_that_was_none() {
        var movements = RECORD.knowledge(new ActorId("CS"), CASE.hour("1938-05-21T12:00")).moves().stream()
                .filter(it -> it.id().equals("de-spring-movements"))
                .findFirst()
                .orElseThrow();

        assertThat(movements.type()).isNotEqualTo(movements.move().type());
    }

    @Test
    void demands_rose_after_the_concessions_of_september() {
        assertThat(RECORD.world(CASE.hour("1938-09-22T12:00")).moves())
                .extracting(Move::id)
                .contains(new MoveId("uk-anglo-french-plan"), new MoveId("cs-accepts-plan"))
                .doesNotContain(new MoveId("de-godesberg-raise"));
        assertThat(RECORD.world(CASE.hour("1938-09-22T20:00")).moves())
                .extracting(Move::id)
                .contains(new MoveId("de-godesberg-raise"));
    }

    @Test
    void prague_felt_the_danger_of_may_and_the_greater_one_of_september() {
        assertThat(CASE.threat("CS", "DE", "1938-02-01T12:00")).isLessThan(40);
        assertThat(CASE.threat("CS", "DE", "1938-05-21T12:00")).isGreaterThan(70);
        assertThat(CASE.threat("CS", "DE", "1938-06-30T12:00"))
                .isLessThan(CASE.threat("CS", "DE", "1938-05-21T12:00") - 15);
        assertThat(CASE.threat("CS", "DE", "1938-09-24T12:00")).isGreaterThan(70);
    }

    @Test
    void chamberlain_took_heart_after_the_first_visit_and_halifax_turned_after_the_second() {
        assertThat(CASE.threat("UK", "DE", "uk-chamberlain", "1938-09-20T12:00"))
                .isLessThan(CASE.threat("UK", "DE", "uk-chamberlain", "1938-09-04T12:00"));
        assertThat(CASE.threat("UK", "DE", "uk-halifax", "1938-09-26T12:00"))
                .isGreaterThan(CASE.threat("UK", "DE", "uk-halifax", "1938-09-20T12:00") + 15);
    }

    @Test
    void munich_calmed_chamberlain_and_not_the_minister_who_resigned() {
        assertThat(CASE.threat("UK", "DE", "uk-chamberlain", "1938-10-04T12:00"))
                .isLessThan(CASE.threat("UK", "DE", "uk-chamberlain", "1938-09-28T12:00") - 15)
                .isLessThan(CASE.threat("UK", "DE", "uk-cooper", "1938-10-04T12:00"));
        assertThat(CASE.threat("UK", "DE", "1938-10-05T12:00")).isLessThan(CASE.threat("UK", "DE", "1938-09-28T12:00"));
    }

    @Test
    void prague_taught_london_in_march_what_munich_had_not() {
        assertThat(CASE.threat("UK", "DE", "1939-03-31T12:00"))
                .isGreaterThan(CASE.threat("UK", "DE", "1939-03-09T12:00") + 15);
    }

    @Test
    void berlin_never_feared_prague_and_came_to_fear_london_at_the_end_of_september() {
        assertThat(CASE.threat("DE", "CS", "1938-09-27T20:00")).isLessThan(20);
        assertThat(CASE.threat("DE", "UK", "1938-09-28T13:00"))
                .isGreaterThan(CASE.threat("DE", "UK", "1938-09-20T12:00") + 10);
        assertThat(CASE.threat("DE", "UK", "1939-03-14T20:00"))
                .isLessThan(CASE.threat("DE", "UK", "1938-09-28T13:00") - 10);
    }

    @Test
    void warsaw_saw_a_partner_in_september_and_an_enemy_in_march() {
        assertThat(CASE.threat("PL", "DE", "1938-09-21T12:00")).isLessThan(20);
        assertThat(CASE.threat("PL", "DE", "1939-03-25T12:00")).isGreaterThan(60);
    }
}

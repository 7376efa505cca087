package predicament.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import predicament.domain.crisis.Move;
import predicament.domain.crisis.MoveId;
import predicament.domain.perception.CaseRecord;

/** What a historian would say of the July Crisis, asked of the record. Hours are Central European. */
class JulyCrisisTests extends HistoricalCaseTests {

    private static final AskedCase CASE = AskedCase.of("july-1914", ZoneOffset.ofHours(1));
    private static final CaseRecord RECORD = CASE.record();

    JulyCrisisTests() {
        super(CASE);
    }

    @ParameterizedTest
    @CsvSource({
        // The blank cheque reached Vienna the same evening; St Petersburg did not have it in the week that followed.
        "AH, de-blank-cheque, 1914-07-06T00:00",
        // Berlin had the Period Preparatory from its attachés within two days of its beginning.
        "DE, ru-period-preparatory, 1914-07-28T00:00",
        // The powers read the note on the day after it was handed over.
        "RU, ah-note-to-serbia, 1914-07-24T18:00",
        "UK, ah-note-to-serbia, 1914-07-24T18:00",
        // War on Serbia was known in St Petersburg before the day was out.
        "RU, ah-war-on-serbia, 1914-07-28T23:00",
        // Lichnowsky's telegram with Grey's warning was in Berlin that night.
        "DE, uk-warning-29-july, 1914-07-29T23:00",
        // Pourtalès's telegram on the red posters came before noon on the 31st.
        "DE, ru-general-mobilisation, 1914-07-31T12:00"
    })
    void a_state_knew_of_it_by_then(String state, String move, String by) {
        assertThat(CASE.known(state, by)).contains(move);
    }

    @ParameterizedTest
    @CsvSource({
        "RU, de-blank-cheque, 1914-07-12T00:00",
        "DE, ru-period-preparatory, 1914-07-25T12:00",
        "DE, uk-warning-29-july, 1914-07-29T18:00",
        "DE, ru-general-mobilisation, 1914-07-30T23:00",
        "RU, de-halt-in-belgrade, 1914-07-30T23:00",
        "UK, de-moltke-conrad, 1914-08-01T12:00",
        "FR, de-belgium-note-drafted, 1914-08-01T12:00"
    })
    void a_state_did_not_know_of_it_yet(String state, String move, String at) {
        assertThat(RECORD.move(new MoveId(move))).isNotNull();
        assertThat(CASE.known(state, at)).doesNotContain(move);
    }

    @Test
    void on_the_evening_of_29_july_the_tsars_first_order_had_happened_and_berlin_did_not_know_it() {
        var evening = CASE.hour("1914-07-29T22:00");

        assertThat(RECORD.world(evening).moves())
                .extracting(Move::id)
                .contains(new MoveId("ru-general-order-29-july"), new MoveId("de-halt-in-belgrade"));
        assertThat(CASE.known("DE", "1914-07-29T22:00")).doesNotContain("ru-general-order-29-july");
        assertThat(CASE.known("RU", "1914-07-29T22:00")).doesNotContain("de-halt-in-belgrade");
    }

    @Test
    void russia_feared_germany_more_with_every_step_from_the_note_to_the_ultimatum() {
        assertThat(CASE.threat("RU", "DE", "1914-07-23T12:00")).isLessThan(CASE.threat("RU", "DE", "1914-07-27T12:00"));
        assertThat(CASE.threat("RU", "DE", "1914-07-27T12:00")).isLessThan(CASE.threat("RU", "DE", "1914-07-31T18:00"));
    }

    @Test
    void serbia_felt_the_gravest_danger_in_the_week_of_the_note() {
        assertThat(CASE.threat("SR", "AH", "1914-07-05T12:00")).isLessThan(50);
        assertThat(CASE.threat("SR", "AH", "1914-07-27T12:00")).isGreaterThan(60);
    }

    @Test
    void berlin_began_to_reckon_with_britain_only_after_greys_warning() {
        assertThat(CASE.threat("DE", "UK", "1914-07-27T12:00")).isLessThan(40);
        assertThat(CASE.threat("DE", "UK", "1914-07-31T18:00")).isGreaterThan(60);
    }

    @Test
    void london_felt_less_threatened_by_germany_than_paris_did_while_the_crisis_was_balkan() {
        assertThat(CASE.threat("UK", "DE", "1914-07-29T18:00")).isLessThan(CASE.threat("FR", "DE", "1914-07-29T18:00"));
    }
}

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
import predicament.domain.perception.KnownMove;

/** What a historian would say of the Anglo-German naval race, asked of the record at noon in Greenwich. */
class NavalRaceTests extends HistoricalCaseTests {

    private static final AskedCase CASE = AskedCase.of("naval-race-1898-1912", ZoneOffset.ofHours(0));
    private static final CaseRecord RECORD = CASE.record();

    NavalRaceTests() {
        super(CASE);
    }

    @Test
    void the_case_has_moves_assessments_and_voices_enough() {
        var ledger = CaseLedger.of(CASE.files());

        assertThat(RECORD.moves()).hasSizeGreaterThanOrEqualTo(70);
        assertThat(RECORD.assessments()).hasSizeGreaterThanOrEqualTo(40);
        assertThat(RECORD.readings()).hasSizeGreaterThanOrEqualTo(3);
        for (var state : List.of("UK", "DE", "FR", "RU")) {
            assertThat(ledger.holders(new ActorId(state))).as(state).isGreaterThanOrEqualTo(3);
        }
        assertThat(ledger.hiddenWithoutLearning(Visibility.SECRET)).isEmpty();
        assertThat(ledger.hiddenWithoutLearning(Visibility.CONFIDENTIAL)).isEmpty();
        assertThat(ledger.outside()).isEmpty();
        assertThat(ledger.neverCited()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "UK, de-second-law-bill, 1900-02-01",
        "DE, uk-redistribution, 1904-12-31",
        // Captain Faber's speech told what had been made ready in the summer.
        "DE, uk-staff-talks, 1911-12-31",
        "DE, uk-fleet-warned, 1911-12-31",
        "UK, de-contracts-early, 1908-12-31",
        // Haldane brought the draft of the bill home.
        "UK, de-novelle-decided, 1912-02-28",
        "FR, de-neutrality-formula, 1912-04-01",
        "RU, de-bjorko, 1905-09-30"
    })
    void a_state_knew_of_it_by_then(String state, String move, String by) {
        assertThat(CASE.known(state, by)).contains(move);
    }

    @ParameterizedTest
    @CsvSource({
        "UK, de-tirpitz-memorandum, 1912-12-31",
        "UK, de-bjorko, 1912-12-31",
        "UK, de-contracts-early, 1908-10-15",
        "UK, de-bulow-tempo, 1909-03-16",
        "UK, de-war-council, 1912-12-31",
        "DE, uk-staff-talks, 1911-07-21",
        "DE, uk-fleet-warned, 1911-07-31",
        "DE, uk-grey-cambon-letters, 1912-12-31",
        "FR, de-bjorko, 1905-09-30"
    })
    void a_state_did_not_know_of_it_yet(String state, String move, String at) {
        assertThat(RECORD.move(new MoveId(move))).isNotNull();
        assertThat(CASE.known(state, at)).doesNotContain(move);
    }

    @Test
    void in_march_1909_the_admiralty_believed_in_a_hurry_that_there_was_not() {
        var feared = contracts("1909-03-16");

        assertThat(feared.magnitude().mode())
                .isGreaterThan(RECORD.move(new MoveId("de-contracts-early"))
                                .magnitude()
                                .mode()
                        + 0.3);
        assertThat(contracts("1911-01-31").magnitude().mode())
                .isLessThan(feared.magnitude().mode() - 0.3);
    }

    @Test
    void berlin_expected_a_blow_that_nobody_in_london_had_planned() {
        assertThat(RECORD.knowledge(new ActorId("DE"), CASE.hour("1904-12-31")).moves())
                .extracting(KnownMove::id)
                .contains("de-believes-attack-november-1904");
        assertThat(RECORD.moves())
                .extracting(Move::id)
                .extracting(MoveId::value)
                .doesNotContain("de-believes-attack-november-1904");
    }

    @Test
    void london_was_calm_when_the_laws_were_passed_and_alarmed_when_the_ships_were_counted() {
        assertThat(CASE.threat("UK", "DE", "1898-06-01")).isLessThan(20);
        assertThat(CASE.threat("UK", "DE", "1901-06-30")).isLessThan(25);
        assertThat(CASE.threat("UK", "DE", "1902-10-31")).isGreaterThan(CASE.threat("UK", "DE", "1901-06-30"));
        assertThat(CASE.threat("UK", "DE", "1909-03-31")).isGreaterThan(CASE.threat("UK", "DE", "1901-06-30"));
        assertThat(CASE.threat("UK", "DE", "1911-05-31")).isLessThan(CASE.threat("UK", "DE", "1909-03-31"));
        assertThat(CASE.threat("UK", "DE", "1911-08-31")).isGreaterThan(CASE.threat("UK", "DE", "1909-03-31"));
    }

    @Test
    void berlin_feared_london_more_after_the_copenhagen_winter_and_after_agadir() {
        assertThat(CASE.threat("DE", "UK", "1904-06-30")).isLessThan(CASE.threat("DE", "UK", "1905-02-10"));
        assertThat(CASE.threat("DE", "UK", "1911-06-30")).isLessThan(CASE.threat("DE", "UK", "1911-10-31"));
    }

    @Test
    void paris_frightened_london_more_than_berlin_did_in_the_year_of_fashoda() {
        assertThat(CASE.threat("UK", "FR", "1898-11-30")).isGreaterThan(CASE.threat("UK", "DE", "1898-11-30"));
    }

    @Test
    void after_the_entente_berlin_frightened_london_more_than_paris_did() {
        assertThat(CASE.threat("UK", "DE", "1907-02-28")).isGreaterThan(CASE.threat("UK", "FR", "1907-02-28"));
        assertThat(CASE.threat("UK", "DE", "1908-12-31")).isGreaterThan(CASE.threat("UK", "FR", "1908-12-31"));
        assertThat(CASE.threat("UK", "FR", "1908-12-31")).isLessThan(15);
    }

    private static KnownMove contracts(String at) {
        return RECORD.knowledge(new ActorId("UK"), CASE.hour(at)).moves().stream()
                .filter(it -> it.id().equals("de-contracts-early"))
                .findFirst()
                .orElseThrow();
    }
}

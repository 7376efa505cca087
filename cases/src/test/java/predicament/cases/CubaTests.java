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

/** What a historian would say of the Cuban missile crisis, asked of the record. Hours are Washington summer time. */
class CubaTests extends HistoricalCaseTests {

    private static final AskedCase CASE = AskedCase.of("cuba-1962", ZoneOffset.ofHours(-4));
    private static final CaseRecord RECORD = CASE.record();

    CubaTests() {
        super(CASE);
    }

    @Test
    void the_case_has_moves_assessments_and_voices_enough() {
        var ledger = CaseLedger.of(CASE.files());

        assertThat(RECORD.moves()).hasSizeGreaterThanOrEqualTo(100);
        assertThat(RECORD.assessments()).hasSizeGreaterThanOrEqualTo(50);
        assertThat(RECORD.readings()).hasSizeGreaterThanOrEqualTo(3);
        for (var state : List.of("US", "SU", "CU")) {
            assertThat(ledger.holders(new ActorId(state))).as(state).isGreaterThanOrEqualTo(3);
        }
        assertThat(ledger.hiddenWithoutLearning(Visibility.SECRET)).isEmpty();
        assertThat(ledger.outside()).isEmpty();
        assertThat(ledger.neverCited()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // Bundy told the President of the sites at breakfast on the 16th.
        "US, su-missile-sites, 1962-10-16T12:00",
        "CU, su-anadyr-decided, 1962-06-02T00:00",
        "SU, us-speech-22-october, 1962-10-22T20:00",
        // Soviet listeners followed the bombers' alert.
        "SU, us-defcon-2, 1962-10-25T12:00",
        "US, su-ships-turn, 1962-10-24T18:00",
        "US, su-u2-shot-down, 1962-10-27T19:00",
        // Dobrynin's cable and Castro's letter were before Khrushchev as he answered.
        "SU, us-jupiter-assurance, 1962-10-28T10:00",
        "SU, cu-castro-letter, 1962-10-28T10:00"
    })
    void a_state_knew_of_it_by_then(String state, String move, String by) {
        assertThat(CASE.known(state, by)).contains(move);
    }

    @ParameterizedTest
    @CsvSource({
        "US, su-missile-sites, 1962-10-15T12:00",
        "US, su-anadyr-decided, 1962-10-14T12:00",
        "US, su-tactical-warheads, 1962-11-20T23:00",
        "US, su-pliyev-restrained, 1962-11-20T23:00",
        "US, cu-castro-letter, 1962-11-20T23:00",
        "US, su-presidium-25-october, 1962-10-27T20:00",
        "SU, us-mongoose-guidelines, 1962-11-20T23:00",
        "SU, us-cordier-plan, 1962-11-20T23:00",
        "CU, su-letter-26-october, 1962-10-27T12:00",
        "CU, us-jupiter-assurance, 1962-11-20T23:00",
        "TR, us-jupiter-assurance, 1962-11-20T23:00",
        "UK, us-jupiter-assurance, 1962-11-20T23:00"
    })
    void a_state_did_not_know_of_it_yet(String state, String move, String at) {
        assertThat(RECORD.move(new MoveId(move))).isNotNull();
        assertThat(CASE.known(state, at)).doesNotContain(move);
    }

    @Test
    void at_noon_on_27_october_warheads_lay_near_guantanamo_and_washington_did_not_know() {
        assertThat(RECORD.world(CASE.hour("1962-10-27T14:00")).moves())
                .extracting(Move::id)
                .contains(new MoveId("su-warheads-brought-up"), new MoveId("su-tactical-warheads"));
        assertThat(CASE.known("US", "1962-10-27T14:00"))
                .doesNotContain("su-warheads-brought-up", "su-tactical-warheads");
    }

    @Test
    void washington_saw_in_august_a_shipment_of_arms_and_not_yet_of_missiles() {
        var shipping = RECORD.knowledge(new ActorId("US"), CASE.hour("1962-09-20T12:00")).moves().stream()
                .filter(it -> it.id().equals("su-anadyr-shipping"))
                .findFirst()
                .orElseThrow();

        assertThat(shipping.type()).isNotEqualTo(shipping.move().type());
    }

    @Test
    void washington_felt_the_missiles_more_than_the_summers_ships_and_was_calm_again_at_the_end() {
        assertThat(CASE.threat("US", "SU", "1962-09-04T23:59")).isLessThan(50);
        assertThat(CASE.threat("US", "SU", "1962-10-17T12:00")).isGreaterThan(60);
        assertThat(CASE.threat("US", "SU", "1962-11-20T23:59")).isLessThan(CASE.threat("US", "SU", "1962-10-27T20:00"));
    }

    @Test
    void moscow_was_easy_on_19_october_and_alarmed_three_days_later() {
        assertThat(CASE.threat("SU", "US", "1962-10-23T12:00"))
                .isGreaterThan(CASE.threat("SU", "US", "1962-10-20T12:00") + 10);
    }

    @Test
    void havana_felt_the_gravest_danger_of_all_and_stayed_afraid_after_the_settlement() {
        assertThat(CASE.threat("CU", "US", "1962-10-27T12:00"))
                .isGreaterThan(85)
                .isGreaterThan(CASE.threat("SU", "US", "1962-10-27T12:00"));
        assertThat(CASE.threat("CU", "US", "1962-11-20T23:59"))
                .isGreaterThan(CASE.threat("SU", "US", "1962-11-20T23:59"));
    }
}

package predicament.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import predicament.domain.crisis.Crisis;

/** What is asked of every case of the casebook, beside what a historian would ask of each. */
abstract class HistoricalCaseTests {

    private final AskedCase asked;

    HistoricalCaseTests(AskedCase asked) {
        this.asked = asked;
    }

    @Test
    void loading_the_case_again_changes_nothing() {
        var crisis = new Crisis();
        crisis.decide(asked.files().command()).forEach(crisis::evolve);

        assertThat(crisis.decide(asked.files().command())).isEmpty();
    }

    @Test
    void every_reading_rests_on_the_base_record_and_changes_something_of_it() {
        var record = asked.record();

        assertThat(record.readings()).isNotEmpty().allSatisfy(reading -> {
            var other = asked.archive().at(1, reading.id());
            assertThat(reading.overrides()).isNotEmpty().allSatisfy(item -> {
                assertThat(other.item(item.key())).isEqualTo(item);
                assertThat(record.item(item.key())).isNotNull().isNotEqualTo(item);
            });
        });
    }
}

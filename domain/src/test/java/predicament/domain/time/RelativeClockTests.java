package predicament.domain.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RelativeClockTests {

    private static final ZoneId BELGRADE = ZoneId.of("Europe/Belgrade");
    private static final Anchor ULTIMATUM =
            new Anchor("ultimatum", "the ultimatum", HistoricalTime.parse("1914-07-23T18:00", BELGRADE));
    private static final RelativeClock DAYS = RelativeClock.of(ULTIMATUM, "D");

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "1914-07-23T17:00:00Z, D+0 18:00",
        "1914-07-22T23:00:00Z, D+0 00:00",
        "1914-07-22T22:59:00Z, D−1 23:59",
        "1914-07-20T17:00:00Z, D−3 18:00",
        "1914-07-25T16:30:00Z, D+2 17:30",
        "1914-06-28T09:30:00Z, D−25 10:30",
    })
    void days_are_counted_by_the_clock_of_the_anchor(Instant instant, String label) {
        assertThat(DAYS.label(instant)).isEqualTo(label);
        assertThat(DAYS.parse(label).earliest()).isEqualTo(instant);
        assertThat(label).startsWith(DAYS.day(instant) + " ");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "1914-07-20T18:00, D−3 18:00",
        "1914-07-20, D−3",
        "1914-07-25/1914-07-26, D+2 to D+3",
        "1914-07-23T18, D+0",
        "1914-07-24~, D+0 to D+2",
    })
    void a_label_is_as_exact_as_the_time(String edtf, String label) {
        assertThat(DAYS.label(HistoricalTime.parse(edtf, BELGRADE))).isEqualTo(label);
    }

    @ParameterizedTest
    @ValueSource(strings = {"D-3", "D−3", "D–3", "d-3", " D-3 ", "D - 3", "D-03"})
    void a_typed_label_is_a_day(String label) {
        assertThat(DAYS.parse(label)).isEqualTo(HistoricalTime.parse("1914-07-20", BELGRADE));
    }

    @Test
    void each_anchor_has_its_own_letter() {
        var mobilisation = RelativeClock.of(
                new Anchor("mobilisation", "Russian mobilisation", HistoricalTime.parse("1914-07-31", BELGRADE)), "M");

        assertThat(mobilisation.label(HistoricalTime.parse("1914-08-01", BELGRADE)))
                .isEqualTo("M+1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> mobilisation.parse("D-3"))
                .withMessage("\"D-3\" is no day counted from Russian mobilisation: write M-3, M+0 or M-3 18:00.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "D", "D3", "3", "D-", "D-3 25:00", "D-3 18", "D+9999999", "D-9999999", "1914-07-20"})
    void what_is_no_label_is_refused_with_an_example(String label) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DAYS.parse(label))
                .withMessage("\"" + label + "\" is no day counted from the ultimatum: write D-3, D+0 or D-3 18:00.");
    }

    @Test
    void days_before_and_after_a_year_without_days_cannot_be_counted() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Anchor("war", "the war", HistoricalTime.parse("1914-08")))
                .withMessage("Days cannot be counted from the war: 1914-08 names no day.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RelativeClock.of(ULTIMATUM, "d-"))
                .withMessage("\"d-\" cannot stand before a day: use one to three capitals, such as D.");
    }

    @Test
    void every_label_reads_back_as_the_minute_that_it_names() {
        var times = RandomTimes.crowded(30);

        for (int i = 0; i < 10_000; i++) {
            var zone = times.oneOf(RandomTimes.ZONES);
            var clock = RelativeClock.of(
                    new Anchor(
                            "a",
                            "an anchor",
                            HistoricalTime.parse(times.plain(Precision.DAY, CalendarSystem.GREGORIAN), zone)),
                    "D");
            var time = HistoricalTime.parse(times.plain(Precision.MINUTE, CalendarSystem.GREGORIAN), zone);
            var instant = time.earliest();
            var read = clock.parse(clock.label(instant));
            assertThat(read.possiblyBy(instant)).as("%s: %s", time, read).isTrue();
            assertThat(read.latest()).isAfter(instant.minusSeconds(60));
            assertThat(clock.parse(clock.day(instant)).overlaps(time)).isTrue();
        }
    }
}

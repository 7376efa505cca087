package predicament.domain.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** Berlin put its clocks forward for the first time on 30 April 1916 at 23:00 and back on 1 October at 1:00. */
class ClockChangeTests {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant FORWARD = Instant.parse("1916-04-30T22:00:00Z");

    @Test
    void an_hour_that_came_twice_means_both() {
        var twice = HistoricalTime.parse("1916-10-01T00:30", BERLIN);

        assertThat(twice.earliest()).isEqualTo("1916-09-30T22:30:00Z");
        assertThat(twice.latest()).isEqualTo("1916-09-30T23:30:00Z");
        assertThat(twice.precision()).isEqualTo(Precision.MINUTE);
    }

    @Test
    void an_instant_in_such_an_hour_keeps_the_offset_that_was_meant() {
        var first = HistoricalTime.at(Instant.parse("1916-09-30T22:30:00Z"), BERLIN);
        var second = HistoricalTime.at(Instant.parse("1916-09-30T23:30:00Z"), BERLIN);

        assertThat(first.edtf()).isEqualTo(second.edtf()).isEqualTo("1916-10-01T00:30");
        assertThat(first.certainlyBefore(second)).isTrue();
        assertThat(first.zone()).hasToString("+02:00");
        assertThat(second.zone()).hasToString("+01:00");
    }

    @Test
    void an_interval_from_before_to_after_the_change_keeps_its_instants() {
        var from = Instant.parse("1916-09-30T22:30:00Z");
        var to = Instant.parse("1916-09-30T23:30:00Z");
        var between = HistoricalTime.between(from, to, BERLIN);

        assertThat(between.earliest()).isEqualTo(from);
        assertThat(between.latest()).isEqualTo(to);
    }

    @Test
    void an_hour_that_was_skipped_is_the_moment_of_the_change_within_its_day() {
        var skipped = HistoricalTime.parse("1916-04-30T23:30", BERLIN);

        assertThat(skipped.earliest()).isEqualTo(skipped.latest()).isEqualTo(FORWARD.minusSeconds(1));
        assertThat(HistoricalTime.parse("1980-04-06T02:30", BERLIN).earliest()).isEqualTo("1980-04-06T01:00:00Z");
    }

    @Test
    void days_around_a_change_touch_without_sharing_an_instant() {
        var short23Hours = HistoricalTime.parse("1916-04-30", BERLIN);
        var next = HistoricalTime.parse("1916-05-01", BERLIN);
        var long25Hours = HistoricalTime.parse("1916-10-01", BERLIN);

        assertThat(short23Hours.latest()).isEqualTo(FORWARD.minusSeconds(1));
        assertThat(next.earliest()).isEqualTo(FORWARD);
        assertThat(short23Hours.certainlyBefore(next)).isTrue();
        assertThat(long25Hours.earliest()).isEqualTo("1916-09-30T22:00:00Z");
        assertThat(long25Hours.latest()).isEqualTo("1916-10-01T22:59:59Z");
    }

    @Test
    void a_day_whose_midnight_was_skipped_begins_with_the_change() {
        var saoPaulo = ZoneId.of("America/Sao_Paulo");
        var day = HistoricalTime.parse("2018-11-04", saoPaulo);

        assertThat(day.earliest()).isEqualTo("2018-11-04T03:00:00Z");
        assertThat(HistoricalTime.parse("2018-11-03", saoPaulo).certainlyBefore(day))
                .isTrue();
    }

    @Test
    void a_day_that_never_was_is_no_wider_than_an_instant() {
        var day = HistoricalTime.parse("2011-12-30", ZoneId.of("Pacific/Apia"));

        assertThat(day.earliest()).isEqualTo(day.latest()).isEqualTo("2011-12-30T09:59:59Z");
    }

    @Test
    void no_day_of_a_century_is_lost_or_shared_between_neighbours() {
        for (var zone : RandomTimes.ZONES) {
            var day = LocalDate.of(1900, 1, 1);
            var before = HistoricalTime.on(day.minusDays(1), zone);
            while (day.getYear() < 2000) {
                var time = HistoricalTime.on(day, zone);
                assertThat(time.earliest())
                        .as(time.toString())
                        .isEqualTo(before.latest().plusSeconds(1));
                before = time;
                day = day.plusDays(1);
            }
        }
    }
}

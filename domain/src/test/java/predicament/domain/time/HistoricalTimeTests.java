package predicament.domain.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HistoricalTimeTests {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @ParameterizedTest(name = "{0} is from {1} to {2}")
    @CsvSource({
        "1914, 1914-01-01T00:00:00Z, 1914-12-31T23:59:59Z",
        "1914-07, 1914-07-01T00:00:00Z, 1914-07-31T23:59:59Z",
        "1914-07-29, 1914-07-29T00:00:00Z, 1914-07-29T23:59:59Z",
        "1914-07-29T23, 1914-07-29T23:00:00Z, 1914-07-29T23:59:59Z",
        "1914-07-29T23:00, 1914-07-29T23:00:00Z, 1914-07-29T23:00:00Z",
        "1914-07-25/1914-07-26, 1914-07-25T00:00:00Z, 1914-07-26T23:59:59Z",
        "[1914-07-25..1914-07-26], 1914-07-25T00:00:00Z, 1914-07-26T23:59:59Z",
        "[1914-07-25T12:00..1914-07-26], 1914-07-25T12:00:00Z, 1914-07-26T23:59:59Z",
        "1912-02~, 1912-01-01T00:00:00Z, 1912-03-31T23:59:59Z",
        "1914~, 1913-01-01T00:00:00Z, 1915-12-31T23:59:59Z",
        "1914-07-26~, 1914-07-25T00:00:00Z, 1914-07-27T23:59:59Z",
        "1914-07-29T23~, 1914-07-29T22:00:00Z, 1914-07-30T00:59:59Z",
        "1914-07-29T23:00~, 1914-07-29T22:30:00Z, 1914-07-29T23:30:00Z",
        "1914-07-26?, 1914-07-26T00:00:00Z, 1914-07-26T23:59:59Z",
        "1914-07-26%, 1914-07-25T00:00:00Z, 1914-07-27T23:59:59Z",
    })
    void an_interval_is_as_wide_as_the_text_leaves_open(String text, Instant earliest, Instant latest) {
        var time = HistoricalTime.parse(text);

        assertThat(time.earliest()).isEqualTo(earliest);
        assertThat(time.latest()).isEqualTo(latest);
    }

    @ParameterizedTest(name = "of {0} the best is {1}")
    @CsvSource({
        "1914-07-29T23:00, 1914-07-29T23:00:00Z",
        "1914-07-29T23:00~, 1914-07-29T23:00:00Z",
        "1914-07-29T23, 1914-07-29T23:30:00Z",
        "1914-07-29, 1914-07-29T12:00:00Z",
        "1914-07-29~, 1914-07-29T12:00:00Z",
        "[1914-07-25..1914-07-26], 1914-07-26T00:00:00Z",
        "1914-07-25T18:00/1914-07-26, 1914-07-25T18:00:00Z",
        "1914-07-25/1914-08-26, 1914-07-25T12:00:00Z",
    })
    void the_best_estimate_is_the_middle_and_of_what_lasted_its_beginning(String text, Instant best) {
        assertThat(HistoricalTime.parse(text).best()).isEqualTo(best);
    }

    @ParameterizedTest(name = "{0} is {1} in UTC")
    @CsvSource({
        "Europe/London, 1914-07-29T12:00:00Z",
        "Europe/Paris, 1914-07-29T12:00:00Z",
        "Europe/Berlin, 1914-07-29T11:00:00Z",
        "Europe/Vienna, 1914-07-29T11:00:00Z",
        "Europe/Belgrade, 1914-07-29T11:00:00Z",
        "Europe/Moscow, 1914-07-29T09:29:43Z",
        "+02:01, 1914-07-29T09:59:00Z",
    })
    void noon_in_july_1914_came_at_different_instants(String zone, Instant noon) {
        assertThat(HistoricalTime.parse("1914-07-29T12:00", Zones.parse(zone)).earliest())
                .isEqualTo(noon);
    }

    @Test
    void a_julian_date_is_the_same_day_as_its_new_style() {
        var oldStyle = HistoricalTime.parse("1914-07-17", Zones.ST_PETERSBURG, CalendarSystem.JULIAN);
        var newStyle = HistoricalTime.parse("1914-07-30", Zones.ST_PETERSBURG);

        assertThat(oldStyle.earliest()).isEqualTo(newStyle.earliest());
        assertThat(oldStyle.latest()).isEqualTo(newStyle.latest());
        assertThat(oldStyle).isNotEqualTo(newStyle);
        assertThat(oldStyle.edtf()).isEqualTo("1914-07-17");
    }

    @Test
    void a_julian_month_is_counted_by_its_own_calendar() {
        var february = HistoricalTime.parse("1900-02", ZoneOffset.UTC, CalendarSystem.JULIAN);

        assertThat(february.earliest()).isEqualTo("1900-02-13T00:00:00Z");
        assertThat(february.latest()).isEqualTo("1900-03-13T23:59:59Z");
    }

    @ParameterizedTest(name = "\"{0}\" is written {1}")
    @CsvSource({
        "1914-07-29 23:00, 1914-07-29T23:00",
        "'  1914-07-29 ', 1914-07-29",
        "1914-07-29T23:00:00, 1914-07-29T23:00",
        "1914-07-26?~, 1914-07-26%",
        "1914-07-26~?, 1914-07-26%",
        "1914-07-25 / 1914-07-26, 1914-07-25/1914-07-26",
        "[1914-07-25 12:00 .. 1914-07-26], [1914-07-25T12:00..1914-07-26]",
    })
    void what_is_typed_freely_is_written_in_one_way(String typed, String written) {
        assertThat(HistoricalTime.parse(typed).edtf()).isEqualTo(written);
        assertThat(HistoricalTime.parse(typed)).isEqualTo(HistoricalTime.parse(written));
    }

    @Test
    void a_time_with_an_offset_brings_its_own_zone() {
        var time = HistoricalTime.parse("1914-07-29T23:00+02:01", BERLIN);

        assertThat(time).isEqualTo(HistoricalTime.parse("1914-07-29T23:00", Zones.ST_PETERSBURG));
        assertThat(HistoricalTime.parse("1914-07-29T22:00:00Z", BERLIN).earliest())
                .isEqualTo("1914-07-29T22:00:00Z");
    }

    @Test
    void names_of_one_clock_are_one_zone() {
        assertThat(HistoricalTime.parse("1914", ZoneId.of("UTC"))).isEqualTo(HistoricalTime.parse("1914"));
    }

    @Test
    void a_time_knows_what_kind_of_statement_it_is() {
        var single = HistoricalTime.parse("1914-07-26%");
        var lasting = HistoricalTime.parse("1914-07-25T12:00/1914-07-26");
        var oneOf = HistoricalTime.parse("[1914-07-25..1914-07-26]");

        assertThat(single.isApproximate() && single.isUncertain()).isTrue();
        assertThat(single.isDuration() || single.isOneOf()).isFalse();
        assertThat(lasting.isDuration()).isTrue();
        assertThat(lasting.precision()).isEqualTo(Precision.DAY);
        assertThat(oneOf.isOneOf()).isTrue();
        assertThat(oneOf.isApproximate() || oneOf.isUncertain()).isFalse();
    }

    @Test
    void days_that_follow_each_other_are_certainly_in_order_and_a_day_and_its_hour_are_not() {
        var saturday = HistoricalTime.parse("1914-07-25", BERLIN);
        var sunday = HistoricalTime.parse("1914-07-26", BERLIN);
        var saturdayEvening = HistoricalTime.parse("1914-07-25T18:00", BERLIN);

        assertThat(saturday.certainlyBefore(sunday)).isTrue();
        assertThat(saturday.certainlyBefore(saturdayEvening)).isFalse();
        assertThat(saturday.possiblyBefore(saturdayEvening)).isTrue();
        assertThat(saturday.possiblyAfter(saturdayEvening)).isTrue();
        assertThat(saturday.overlaps(saturdayEvening)).isTrue();
    }

    @Test
    void about_a_day_is_never_certainly_before_the_next() {
        var about = HistoricalTime.parse("1914-07-25~");

        assertThat(about.certainlyBefore(HistoricalTime.parse("1914-07-26"))).isFalse();
        assertThat(about.certainlyBefore(HistoricalTime.parse("1914-07-27"))).isTrue();
    }

    @Test
    void what_happened_at_an_hour_is_known_at_that_hour_and_what_happened_on_a_day_when_it_is_over() {
        var elevenAtNight = Instant.parse("1914-07-29T23:00:00Z");

        assertThat(HistoricalTime.parse("1914-07-29T23:00").certainlyBy(elevenAtNight))
                .isTrue();
        assertThat(HistoricalTime.parse("1914-07-29").certainlyBy(elevenAtNight))
                .isFalse();
        assertThat(HistoricalTime.parse("1914-07-29").possiblyBy(elevenAtNight)).isTrue();
        assertThat(HistoricalTime.parse("1914-07-29").certainlyBy(Instant.parse("1914-07-30T00:00:00Z")))
                .isTrue();
    }

    @Test
    void instants_and_days_become_times() {
        var instant = Instant.parse("1914-07-29T22:00:59Z");

        assertThat(HistoricalTime.at(instant, BERLIN).edtf()).isEqualTo("1914-07-29T23:00");
        assertThat(HistoricalTime.on(LocalDate.of(1914, 7, 29), BERLIN))
                .isEqualTo(HistoricalTime.parse("1914-07-29", BERLIN));
        assertThat(HistoricalTime.between(instant, instant.plusSeconds(7_200), BERLIN)
                        .edtf())
                .isEqualTo("[1914-07-29T23:00..1914-07-30T01:00]");
    }
}

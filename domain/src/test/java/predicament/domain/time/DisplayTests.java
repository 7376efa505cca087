package predicament.domain.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayTests {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @ParameterizedTest(name = "{0}: {1}; {2}")
    @CsvSource(delimiter = '|', textBlock = """
            1914 | 1914 | 1914
            1914-07 | July 1914 | Jul 1914
            1914-07-29 | 29 July 1914 | 29 Jul
            1914-07-09T08:05 | 9 July 1914, 08:05 | 9 Jul, 08:05
            1914-07-29T23 | 29 July 1914, in the hour from 23:00 | 29 Jul, 23h
            1914-07-26~ | c. 26 July 1914 | c. 26 Jul
            1914-07~ | c. July 1914 | c. Jul 1914
            1914-07-29T23:00~ | 29 July 1914, c. 23:00 | 29 Jul, c. 23:00
            1914-07-26? | 26 July 1914 (date uncertain) | 26 Jul?
            1914-07-26% | c. 26 July 1914 (date uncertain) | c. 26 Jul?
            1914-07-29T23:00% | 29 July 1914, c. 23:00 (date uncertain) | 29 Jul, c. 23:00?
            1914-07-25/1914-07-26 | 25–26 July 1914 | 25–26 Jul
            1914-07-25~/1914-07-26~ | c. 25–26 July 1914 | c. 25–26 Jul
            1914-07-25~/1914-07-26 | c. 25 July 1914 – 26 July 1914 | c. 25 Jul – 26 Jul
            1914-07-29/1914-08-02 | 29 July – 2 August 1914 | 29 Jul – 2 Aug
            1913-12-30/1914-01-02 | 30 December 1913 – 2 January 1914 | 30 Dec – 2 Jan
            1914-07-25/1914-07-25 | 25 July 1914 | 25 Jul
            1914-07-29T18:00/1914-07-29T23:00 | 29 July 1914, 18:00–23:00 | 29 Jul, 18:00–23:00
            1914-07-29T18:00/1914-07-30T02:00 | 29 July, 18:00 – 30 July 1914, 02:00 | 29 Jul, 18:00 – 30 Jul, 02:00
            1914-07-29T18:00/1914-07-30 | 29 July 1914, 18:00 – 30 July 1914 | 29 Jul, 18:00 – 30 Jul
            1914-07-29T18/1914-07-29T20 | 29 July 1914, in the hour from 18:00 – in the hour from 20:00 | 29 Jul, 18h – 20h
            1914-07/1914-08 | July–August 1914 | Jul–Aug 1914
            1912/1913 | 1912–1913 | 1912–1913
            [1914-07-25..1914-07-26] | between 25 and 26 July 1914 | betw. 25 and 26 Jul
            [1914-07-25T18:00..1914-07-25T20:00] | 25 July 1914, between 18:00 and 20:00 | 25 Jul, betw. 18:00 and 20:00
            [1912..1913] | between 1912 and 1913 | betw. 1912 and 1913
            """)
    void a_time_is_said_in_plain_english(String edtf, String full, String brief) {
        var time = HistoricalTime.parse(edtf, BERLIN);

        assertThat(time.display()).isEqualTo(full);
        assertThat(time.displayShort()).isEqualTo(brief);
    }

    @ParameterizedTest(name = "{0} O.S.: {1}; {2}")
    @CsvSource(delimiter = '|', textBlock = """
            1914-07-17 | 17 July 1914 (O.S.) | 17 July (O.S.) / 30 July 1914
            1914-07-17T18:00 | 17 July 1914, 18:00 (O.S.) | 17 July (O.S.) / 30 July 1914, 18:00
            1913-12-19 | 19 December 1913 (O.S.) | 19 December 1913 (O.S.) / 1 January 1914
            1914-07-17~ | c. 17 July 1914 (O.S.) | c. 17 July 1914 (O.S.) / c. 30 July 1914
            1914-07-17? | 17 July 1914 (O.S., date uncertain) | 17 July 1914 (O.S.) / 30 July 1914 (date uncertain)
            1914-07-12/1914-07-13 | 12–13 July 1914 (O.S.) | 12–13 July 1914 (O.S.) / 25–26 July 1914
            1914-07 | July 1914 (O.S.) | July 1914 (O.S.) / between 14 July and 13 August 1914
            1914-07/1914-08 | July–August 1914 (O.S.) | July–August 1914 (O.S.) / 14 July – 13 September 1914
            """)
    void old_style_is_shown_as_such_and_beside_new_style(String edtf, String julian, String both) {
        var time = HistoricalTime.parse(edtf, Zones.ST_PETERSBURG, CalendarSystem.JULIAN);

        assertThat(time.displayJulian()).isEqualTo(julian);
        assertThat(time.displayBoth()).isEqualTo(both);
    }

    @Test
    void a_date_typed_in_new_style_shows_the_same_both_ways() {
        var typedNew = HistoricalTime.parse("1914-07-30T18:00", Zones.ST_PETERSBURG);
        var typedOld = HistoricalTime.parse("1914-07-17T18:00", Zones.ST_PETERSBURG, CalendarSystem.JULIAN);

        assertThat(typedNew.display()).isEqualTo(typedOld.display());
        assertThat(typedNew.displayJulian()).isEqualTo(typedOld.displayJulian());
        assertThat(typedNew.displayBoth()).isEqualTo(typedOld.displayBoth());
    }

    @ParameterizedTest(name = "{0} in Berlin is {2} by {1}")
    @CsvSource(delimiter = '|', textBlock = """
            1914-07-29T23:00 | Europe/London | 29 July 1914, 22:00
            1914-07-29T23:00 | +02:01 | 30 July 1914, 00:01
            1914-07-29T23:00 | Europe/Moscow | 30 July 1914, 00:30
            1914-07-29T23:00~ | Europe/London | 29 July 1914, c. 22:00
            1914-07-29T23 | Europe/London | 29 July 1914, in the hour from 22:00
            1914-07-29T20 | +02:01 | 29 July 1914, between 21:01 and 22:01
            1914-07-29T20:00/1914-07-29T21:30 | Europe/London | 29 July 1914, 19:00–20:30
            1914-07-29 | Europe/London | 29 July 1914
            1914-07 | +02:01 | July 1914
            """)
    void another_clock_shows_its_own_hour_but_days_stay(String edtf, String clock, String shown) {
        assertThat(HistoricalTime.parse(edtf, BERLIN).display(Zones.parse(clock)))
                .isEqualTo(shown);
    }

    @Test
    void a_clock_can_show_the_next_day_of_the_other_calendar() {
        var time = HistoricalTime.parse("1914-07-17T23:30", Zones.ST_PETERSBURG, CalendarSystem.JULIAN);

        assertThat(time.display(ZoneOffset.ofHours(3))).isEqualTo("31 July 1914, 00:29");
        assertThat(time.displayShort(ZoneOffset.ofHours(3))).isEqualTo("31 Jul, 00:29");
    }
}

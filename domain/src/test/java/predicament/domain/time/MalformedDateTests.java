package predicament.domain.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MalformedDateTests {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            1914-13-02 | the month must be 01 to 12.
            1914-00 | the month must be 01 to 12.
            1914-07-32 | the day must be 01 to 31 in July 1914.
            1914-02-29 | the day must be 01 to 28 in February 1914.
            1914-07-29T25 | the hour must be 00 to 23.
            1914-07-29T24:00 | midnight is 00:00 of the day that begins.
            1914-07-29T23:60 | the minute must be 00 to 59.
            1914-07-29T23:00:15 | times go to the minute; leave the seconds off.
            0000 | years go from 0001 to 9999.
            1914-7-29 | month, day, hour and minute take two digits each, as in 1914-07-09 08:05.
            1914-07-29 8:00 | month, day, hour and minute take two digits each, as in 1914-07-09 08:05.
            29.07.1914 | write year, month and day in this order, as in 1914-07-29.
            29 July 1914 | write year, month and day in this order, as in 1914-07-29.
            191X | leave unknown digits off, as in 1914-07.
            1914-07-26/1914-07-25 | its end 1914-07-25 lies before its beginning; change them round.
            [1914-08..1914-07] | its end 1914-07 lies before its beginning; change them round.
            1914/ | both ends must be given, as in 1914-07-25/1914-07-26.
            1914/.. | both ends must be given, as in 1914-07-25/1914-07-26.
            [..1914] | both ends must be given, as in [1914-07-25..1914-07-26].
            [1914] | it needs two ends, as in [1914-07-25..1914-07-26].
            29/07/1914 | write year, month and day in this order, as in 1914-07-29.
            1914/1915/1916 | it needs two ends, as in 1914-07-25/1914-07-26.
            1914..1915 | "one of" stands in brackets, as in [1914-07-25..1914-07-26].
            1914-07-29T23:00+19:00 | offsets go from -18:00 to +18:00.
            1914-07-29T12:00Z/1914-07-30 | give the offset as the time zone of both ends, not in the text.
            Sarajevo | "Sarajevo" should look like 1914, 1914-07, 1914-07-29 or 1914-07-29 23:00.
            """)
    void a_refusal_quotes_the_text_and_says_how_to_mend_it(String text, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HistoricalTime.parse(text))
                .withMessage("\"" + text + "\" is no date: " + reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n"})
    void nothing_is_no_date(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HistoricalTime.parse(text))
                .withMessage("\"" + text + "\" is no date: write for example 1914-07-29 or 1914-07-29 23:00.");
    }

    @Test
    void a_day_that_only_the_other_calendar_has_is_refused() {
        assertThat(HistoricalTime.parse("1900-02-29", ZoneOffset.UTC, CalendarSystem.JULIAN)
                        .display())
                .isEqualTo("13 March 1900");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HistoricalTime.parse("1900-02-29"))
                .withMessage("\"1900-02-29\" is no date: the day must be 01 to 28 in February 1900.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HistoricalTime.parse("1914-02-29", ZoneOffset.UTC, CalendarSystem.JULIAN))
                .withMessageEndingWith("the day must be 01 to 28 in February 1914 of the Julian calendar.");
    }

    @Test
    void a_mistyped_date_is_read_as_another_date_or_refused_with_a_sentence() {
        var times = RandomTimes.crowded(20);
        var refused = new ArrayList<String>();

        for (int i = 0; i < 20_000; i++) {
            var typed = mistyped(times);
            var refusal = catchThrowableOfType(IllegalArgumentException.class, () -> HistoricalTime.parse(typed));
            if (refusal == null) continue;
            refused.add(typed);
            assertThat(refusal).isExactlyInstanceOf(IllegalArgumentException.class);
            assertThat(refusal.getMessage())
                    .startsWith("\"" + typed + "\" is no date: ")
                    .endsWith(".");
        }
        assertThat(refused).hasSizeGreaterThan(10_000);
    }

    private static String mistyped(RandomTimes times) {
        var text = new StringBuilder(times.time().edtf());
        int place = times.random().nextInt(text.length());
        var other = times.oneOf(List.of("", " ", "-", "/", "..", "[", "9", "x", ":", "T", "é", "٣", "𝟙", "\n"));
        return text.replace(place, place + times.random().nextInt(2), other).toString();
    }

    @Test
    void a_zone_that_does_not_exist_is_refused_with_an_example() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Zones.parse("Europe/St_Petersburg"))
                .withMessage("\"Europe/St_Petersburg\" is no time zone: write a place such as Europe/Berlin, "
                        + "or an offset such as +02:01 (St Petersburg in 1914).");
    }
}

package predicament.domain.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CalendarSystemTests {

    @ParameterizedTest(name = "{0} O.S. is {1}")
    @CsvSource({
        "1914-06-15, 1914-06-28",
        "1914-07-17, 1914-07-30",
        "1918-01-31, 1918-02-13",
        "1918-02-01, 1918-02-14",
        "1917-10-25, 1917-11-07",
        "1853-06-21, 1853-07-03",
        "1582-10-05, 1582-10-15",
        "1500-02-29, 1500-03-10",
        "1900-02-28, 1900-03-12",
        "1900-02-29, 1900-03-13",
        "1900-03-01, 1900-03-14",
        "2000-02-29, 2000-03-13",
        "2100-02-28, 2100-03-13",
        "2100-02-29, 2100-03-14",
        "0200-03-01, 0200-03-01",
        "0001-01-01, 0000-12-30",
    })
    void old_style_dates_have_their_known_new_style(String julian, LocalDate gregorian) {
        int year = Integer.parseInt(julian.substring(0, 4));
        int month = Integer.parseInt(julian.substring(5, 7));
        int day = Integer.parseInt(julian.substring(8));

        assertThat(CalendarSystem.JULIAN.dayOf(year, month, day)).isEqualTo(gregorian);
        assertThat(CalendarSystem.JULIAN.dateOf(gregorian)).isEqualTo(new CivilDate(year, month, day));
    }

    @ParameterizedTest
    @EnumSource
    void every_day_from_1500_to_2100_keeps_its_place(CalendarSystem calendar) {
        var day = LocalDate.of(1500, 1, 1);
        var yesterday = calendar.dateOf(day.minusDays(1));

        while (day.getYear() <= 2100) {
            var date = calendar.dateOf(day);
            assertThat(calendar.dayOf(date.year(), date.month(), date.day())).isEqualTo(day);
            assertThat(date).isEqualTo(after(yesterday, calendar));
            yesterday = date;
            day = day.plusDays(1);
        }
    }

    /** Counts on by one as a reader of the calendar would. */
    private static CivilDate after(CivilDate date, CalendarSystem calendar) {
        if (date.day() < calendar.lengthOfMonth(date.year(), date.month())) {
            return new CivilDate(date.year(), date.month(), date.day() + 1);
        }
        return date.month() < 12
                ? new CivilDate(date.year(), date.month() + 1, 1)
                : new CivilDate(date.year() + 1, 1, 1);
    }

    @Test
    void only_the_julian_calendar_has_29_february_1900() {
        assertThat(CalendarSystem.JULIAN.isLeap(1900)).isTrue();
        assertThat(CalendarSystem.GREGORIAN.isLeap(1900)).isFalse();
        assertThat(CalendarSystem.JULIAN.lengthOfMonth(1900, 2)).isEqualTo(29);
        assertThat(CalendarSystem.GREGORIAN.lengthOfMonth(1900, 2)).isEqualTo(28);
    }

    @ParameterizedTest
    @EnumSource
    void a_day_that_no_month_has_is_refused(CalendarSystem calendar) {
        assertThatIllegalArgumentException().isThrownBy(() -> calendar.dayOf(1914, 2, 29));
        assertThatIllegalArgumentException().isThrownBy(() -> calendar.dayOf(1914, 13, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> calendar.dayOf(1914, 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> calendar.dayOf(1914, 1, 0));
    }
}

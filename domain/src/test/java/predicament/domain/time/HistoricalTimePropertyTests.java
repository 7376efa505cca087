package predicament.domain.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HistoricalTimePropertyTests {

    private static final int CASES = 20_000;

    @Test
    void the_text_reads_back_as_an_equal_time() {
        RandomTimes.anywhere(1).times(CASES).forEach(time -> {
            var again = HistoricalTime.parse(time.edtf(), time.zone(), time.calendar());

            assertThat(again).isEqualTo(time).hasSameHashCodeAs(time).hasToString(time.toString());
            assertThat(again.edtf()).isEqualTo(time.edtf());
            assertThat(again.earliest()).isEqualTo(time.earliest());
            assertThat(again.latest()).isEqualTo(time.latest());
            assertThat(Zones.parse(time.zone().getId())).isEqualTo(time.zone());
        });
    }

    @Test
    void the_best_estimate_lies_within_the_interval() {
        RandomTimes.anywhere(2)
                .times(CASES)
                .forEach(time -> assertThat(time.best()).as(time.toString()).isBetween(time.earliest(), time.latest()));
    }

    @Test
    void bounds_are_whole_seconds() {
        RandomTimes.anywhere(3).times(CASES).forEach(time -> {
            assertThat(time.earliest()).isEqualTo(time.earliest().truncatedTo(ChronoUnit.SECONDS));
            assertThat(time.latest()).isEqualTo(time.latest().truncatedTo(ChronoUnit.SECONDS));
            assertThat(time.best()).isEqualTo(time.best().truncatedTo(ChronoUnit.SECONDS));
        });
    }

    @Test
    void sorting_is_a_total_order_that_agrees_with_equals() {
        var times = RandomTimes.crowded(4).times(150).toList();

        for (var a : times) {
            for (var b : times) {
                assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
                assertThat(a.compareTo(b) == 0).as("%s and %s", a, b).isEqualTo(a.equals(b));
                for (var c : times) {
                    if (a.compareTo(b) <= 0 && b.compareTo(c) <= 0 && a.compareTo(c) > 0) {
                        throw new AssertionError(a + " ≤ " + b + " ≤ " + c + " but not " + a + " ≤ " + c);
                    }
                }
            }
        }
    }

    @Test
    void sorting_forgets_the_order_in_which_times_were_typed() {
        var sorted = RandomTimes.crowded(5).times(2_000).sorted().toList();
        var shuffled = new ArrayList<>(sorted);

        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(shuffled.stream().sorted(HistoricalTime.ORDER)).containsExactlyElementsOf(sorted);
        }
    }

    @Test
    void certainly_before_is_a_strict_partial_order_within_the_sorting_order() {
        var times = RandomTimes.crowded(6).times(150).toList();
        int certain = 0;

        for (var a : times) {
            assertThat(a.certainlyBefore(a)).as(a.toString()).isFalse();
            for (var b : times) {
                if (!a.certainlyBefore(b)) continue;
                certain++;
                assertThat(b.certainlyBefore(a)).isFalse();
                assertThat(a).isLessThan(b);
                assertThat(a.possiblyBefore(b)).isTrue();
                assertThat(b.possiblyBefore(a)).isFalse();
                refuteBroken(a, b, times);
            }
        }
        assertThat(certain).isGreaterThan(1_000);
    }

    private static void refuteBroken(HistoricalTime a, HistoricalTime b, List<HistoricalTime> times) {
        for (var c : times) {
            if (b.certainlyBefore(c) && !a.certainlyBefore(c)) {
                throw new AssertionError(a + " before " + b + " before " + c + ", but not " + a + " before " + c);
            }
        }
    }

    @Test
    void two_times_overlap_or_one_is_certainly_first_and_never_both() {
        var times = RandomTimes.crowded(7);

        for (int i = 0; i < CASES; i++) {
            var a = times.time();
            var b = times.time();
            assertThat(List.of(a.certainlyBefore(b), a.certainlyAfter(b), a.overlaps(b)))
                    .as("%s and %s", a, b)
                    .containsOnlyOnce(true);
            assertThat(a.overlaps(b)).isEqualTo(b.overlaps(a));
            assertThat(a.certainlyAfter(b)).isEqualTo(b.certainlyBefore(a));
            assertThat(a.possiblyAfter(b)).isEqualTo(b.possiblyBefore(a));
        }
    }

    @Test
    void what_is_certain_by_an_instant_is_possible_by_it_and_stays_so() {
        var times = RandomTimes.crowded(8);

        for (int i = 0; i < CASES; i++) {
            var time = times.time();
            var t = times.time().best();
            assertThat(time.certainlyBy(t)).isEqualTo(!t.isBefore(time.latest()));
            if (time.certainlyBy(t)) assertThat(time.possiblyBy(t)).isTrue();
            if (time.possiblyBy(t))
                assertThat(time.possiblyBy(t.plusSeconds(1))).isTrue();
        }
    }

    @Test
    void said_less_exactly_a_time_still_contains_what_was_said_exactly() {
        var times = RandomTimes.anywhere(9);

        for (int i = 0; i < CASES; i++) {
            var zone = times.oneOf(RandomTimes.ZONES);
            var calendar = times.oneOf(List.of(CalendarSystem.values()));
            var mark = times.oneOf(List.of("", "~"));
            var minute = times.plain(Precision.MINUTE, calendar);
            var inner = HistoricalTime.parse(minute + mark, zone, calendar);
            for (var precision : List.of(Precision.HOUR, Precision.DAY, Precision.MONTH, Precision.YEAR)) {
                var text = minute.substring(0, RandomTimes.length(precision)) + mark;
                var outer = HistoricalTime.parse(text, zone, calendar);
                assertContains(outer, inner);
                inner = outer;
            }
        }
    }

    @Test
    void about_a_time_contains_the_time_and_doubt_changes_no_bound() {
        var times = RandomTimes.anywhere(10);

        for (int i = 0; i < CASES; i++) {
            var zone = times.oneOf(RandomTimes.ZONES);
            var text = times.plain(times.oneOf(List.of(Precision.values())), CalendarSystem.JULIAN);
            var stated = HistoricalTime.parse(text, zone, CalendarSystem.JULIAN);
            var doubtful = HistoricalTime.parse(text + "?", zone, CalendarSystem.JULIAN);
            assertContains(HistoricalTime.parse(text + "~", zone, CalendarSystem.JULIAN), stated);
            assertThat(doubtful.earliest()).isEqualTo(stated.earliest());
            assertThat(doubtful.latest()).isEqualTo(stated.latest());
        }
    }

    private static void assertContains(HistoricalTime outer, HistoricalTime inner) {
        assertThat(outer.earliest()).as("%s in %s", inner, outer).isBeforeOrEqualTo(inner.earliest());
        assertThat(outer.latest()).as("%s in %s", inner, outer).isAfterOrEqualTo(inner.latest());
    }

    @Test
    void nothing_is_printed_blank() {
        var times = RandomTimes.anywhere(11);

        times.times(CASES).forEach(time -> {
            var clock = times.oneOf(RandomTimes.ZONES);
            assertThat(List.of(
                            time.display(),
                            time.displayShort(),
                            time.display(clock),
                            time.displayShort(clock),
                            time.displayJulian(),
                            time.displayBoth(),
                            time.edtf()))
                    .as(time.toString())
                    .allSatisfy(text -> assertThat(text).isNotBlank().doesNotContain("null", "  "));
        });
    }

    @Test
    void by_its_own_clock_a_time_is_shown_as_without_one() {
        RandomTimes.anywhere(12).times(CASES).forEach(time -> {
            assertThat(time.display(time.zone())).isEqualTo(time.display());
            assertThat(time.displayShort(time.zone())).isEqualTo(time.displayShort());
        });
    }

    @Test
    void an_instant_becomes_the_minute_that_began_with_it_or_before() {
        var times = RandomTimes.crowded(13);

        for (int i = 0; i < CASES; i++) {
            var instant = times.time().best().plusSeconds(times.random().nextInt(3_600));
            var time = HistoricalTime.at(instant, times.oneOf(RandomTimes.ZONES));
            assertThat(time.earliest()).isEqualTo(time.latest()).isBetween(instant.minusSeconds(59), instant);
        }
    }
}

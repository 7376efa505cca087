package predicament.app.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import predicament.app.figure.Ticks.Tick;

class AxisTests {

    private static final Clock GREENWICH = new Clock(ZoneOffset.UTC, "Greenwich time");

    @Test
    void a_crisis_is_ruled_by_days_with_mondays_standing_out() {
        var ticks = Ticks.of(new TimeScale(SampleFigure.LATE, 0, 740), SampleFigure.CLOCK, Granularity.DAYS, 37);

        assertThat(ticks.getFirst()).isEqualTo(new Tick(0, true, "Mon", "20 Jul"));
        assertThat(ticks.get(1).label()).isEqualTo("21");
        assertThat(ticks).filteredOn(Tick::strong).hasSize(3);
        assertThat(ticks).anyMatch(tick -> tick.label().equals("1 Aug"));
    }

    @Test
    void slow_cases_step_by_month_and_year() {
        var months = window("1908-03-10T00:00:00Z", "1909-09-01T00:00:00Z");
        var years = window("1898-01-01T00:00:00Z", "1913-01-01T00:00:00Z");

        assertThat(Granularity.of(months)).isEqualTo(Granularity.MONTHS);
        assertThat(labels(months)).startsWith("Apr", "May", "Jun").contains("Jan");
        assertThat(Granularity.of(years)).isEqualTo(Granularity.YEARS);
        assertThat(labels(years)).startsWith("1898", "1899").endsWith("1913");
    }

    @Test
    void a_night_is_ruled_by_hours() {
        var night = window("1914-07-29T18:00:00Z", "1914-07-30T09:00:00Z");

        assertThat(Granularity.of(night)).isEqualTo(Granularity.HOURS);
        assertThat(labels(night)).contains("18:00", "00:00", "03:00");
    }

    @Test
    void labels_never_stand_closer_than_they_are_wide() {
        for (var days : List.of(1, 3, 10, 40, 100, 400, 3000, 20000)) {
            var window = new TimeWindow(SampleFigure.BEGIN, SampleFigure.BEGIN.plusSeconds(days * 86_400L));
            var labelled = Ticks.of(new TimeScale(window, 0, 740), GREENWICH, Granularity.of(window), 37).stream()
                    .filter(tick -> !tick.label().isEmpty())
                    .toList();

            for (int i = 1; i < labelled.size(); i++)
                assertThat(labelled.get(i).x() - labelled.get(i - 1).x())
                        .as("%d days", days)
                        .isGreaterThan(28);
        }
    }

    @Test
    void the_page_insets_its_slider_as_the_axis_is_inset() throws Exception {
        var css = new String(
                AxisTests.class.getResourceAsStream("/static/css/figure.css").readAllBytes(), StandardCharsets.UTF_8);

        var insets = Pattern.compile("--plot-left: ([\\d.]+)%; --plot-right: ([\\d.]+)%")
                .matcher(css)
                .results()
                .toList();

        var sizes = List.of(Size.WIDE, Size.MEDIUM, Size.NARROW);
        assertThat(insets).hasSameSizeAs(sizes);
        for (int i = 0; i < sizes.size(); i++) {
            var size = sizes.get(i);
            assertThat(Double.parseDouble(insets.get(i).group(1))).isEqualTo(100 * size.x0() / size.width());
            assertThat(Double.parseDouble(insets.get(i).group(2)))
                    .isEqualTo(100 * (size.width() - size.x1()) / size.width());
        }
    }

    private static List<String> labels(TimeWindow window) {
        return Ticks.of(new TimeScale(window, 0, 740), GREENWICH, Granularity.of(window), 37).stream()
                .map(Tick::label)
                .filter(label -> !label.isEmpty())
                .toList();
    }

    private static TimeWindow window(String from, String to) {
        return new TimeWindow(Instant.parse(from), Instant.parse(to));
    }
}

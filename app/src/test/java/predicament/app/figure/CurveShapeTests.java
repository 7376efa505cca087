package predicament.app.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class CurveShapeTests {

    private static final Instant DAY_1 = Instant.parse("1914-07-01T00:00:00Z");
    private static final Instant DAY_2 = Instant.parse("1914-07-02T00:00:00Z");
    private static final Instant DAY_3 = Instant.parse("1914-07-03T00:00:00Z");
    private static final TimeScale SCALE = new TimeScale(new TimeWindow(DAY_1, DAY_3), 0, 100);

    @Test
    void a_curve_steps_at_an_assessment_and_drifts_between() {
        var stepped = shape(point(DAY_1, 20, false), point(DAY_2, 60, true));
        var drifted = shape(point(DAY_1, 20, false), point(DAY_2, 60, false));

        assertThat(stepped.line()).isEqualTo("M0,80H50V40");
        assertThat(drifted.line()).isEqualTo("M0,80L50,40");
    }

    @Test
    void its_band_steps_back_along_its_lower_edge() {
        assertThat(shape(point(DAY_1, 20, false), point(DAY_2, 60, true)).band())
                .isEqualTo("M0,70H50V30L50,50V90H0Z");
    }

    @Test
    void between_documents_its_value_is_read_off_the_drift_and_before_the_first_there_is_none() {
        var noon = Instant.parse("1914-07-01T12:00:00Z");
        var drifting = shape(point(DAY_1, 20, false), point(DAY_2, 60, false), point(DAY_3, 90, true));

        assertThat(drifting.at(noon).mean()).isCloseTo(40, within(1e-9));
        assertThat(drifting.at(Instant.parse("1914-07-02T23:00:00Z")).mean()).isEqualTo(60);
        assertThat(drifting.at(DAY_3).mean()).isEqualTo(90);
        assertThat(drifting.at(DAY_1.minusSeconds(1))).isNull();
    }

    @Test
    void labels_at_line_ends_are_moved_apart_and_kept_within_the_panel() {
        var places = Spread.of(List.of(50.0, 52.0, 99.0), 14, 0, 100);

        assertThat(places.get(1) - places.get(0)).isGreaterThanOrEqualTo(13.9);
        assertThat(places.get(2) - places.get(1)).isGreaterThanOrEqualTo(13.9);
        assertThat(places).allMatch(y -> y >= 0 && y <= 100);
    }

    private static CurveShape shape(CurvePoint... points) {
        return CurveShape.of(List.of(points), SCALE, 0, 100);
    }

    private static CurvePoint point(Instant at, double mean, boolean step) {
        return new CurvePoint(at, mean, mean - 10, mean + 10, step);
    }
}

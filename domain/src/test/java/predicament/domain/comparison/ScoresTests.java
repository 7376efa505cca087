package predicament.domain.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import predicament.domain.crisis.OnsetClaim;

class ScoresTests {

    private static final Instant START = Instant.parse("1914-06-28T00:00:00Z");

    @Test
    void the_published_crps_checks_are_reproduced() {
        assertThat(Scores.crps(List.of(0.0, 10.0, 30.0), List.of(.2, .5, .3), 10))
                .isCloseTo(2.2, within(1e-12));
        assertThat(Scores.crps(List.of(15.0), List.of(1.0), 10)).isEqualTo(5);
    }

    @Test
    void the_crps_of_a_normal_forecast_is_the_closed_one() {
        assertThat(Scores.crpsNormal(0, 1, 0)).isCloseTo(.233695, within(5e-7));
        assertThat(Scores.crpsNormal(10, 2, 10)).isCloseTo(2 * .233695, within(1e-6));
        assertThat(Scores.crpsNormal(0, 1, 30)).isCloseTo(30 - 1 / Math.sqrt(Math.PI), within(1e-9));
        assertThat(Scores.crpsNormal(0, 1, -1.3)).isCloseTo(Scores.crpsNormal(0, 1, 1.3), within(1e-12));
    }

    @Test
    void the_published_brier_example_is_reproduced() {
        var forecasts = List.of(.7, .9, .8, .4, .2, .0, .0, .0, .0, .1);
        var sum = 0.0;
        for (var day = 0; day < forecasts.size(); day++) {
            sum += Scores.brier(forecasts.get(day), day >= 1 && day <= 3);
        }

        assertThat(sum / 10).isCloseTo(.095, within(1e-12));
    }

    @Test
    void overlap_is_intersection_over_union() {
        assertThat(span(0, 10).overlap(span(6, 16))).isCloseTo(.25, within(1e-12));
        assertThat(span(0, 10).overlap(span(10, 16))).isZero();
        assertThat(span(3, 3).overlap(span(3, 3))).isEqualTo(1);
    }

    @Test
    void a_later_onset_lags_by_a_positive_number_of_days() {
        assertThat(span(4, 6).lagBehind(span(1, 3))).isEqualTo(3);
        assertThat(span(1, 3).lagBehind(span(4, 6))).isEqualTo(-3);
    }

    @Test
    void the_log_score_of_a_sure_miss_stays_finite() {
        assertThat(Scores.log(0, true)).isEqualTo(Math.log(.01));
        assertThat(Scores.log(.8, true)).isEqualTo(Math.log(.8));
        assertThat(Scores.log(.8, false)).isCloseTo(Math.log(.2), within(1e-12));
    }

    private static OnsetSpan span(int from, int to) {
        return new OnsetSpan(OnsetClaim.SPIRAL, day(from), day(to), day((from + to) / 2));
    }

    private static Instant day(int day) {
        return START.plus(Duration.ofDays(day));
    }

    @Test
    void ten_forecasts_of_rain_score_as_published() {
        var forecasts = List.of(.7, .9, .8, .4, .2, 0.0, 0.0, 0.0, 0.0, .1);
        var mean = 0.0;
        for (var k = 0; k < 10; k++) mean += Scores.brier1950(forecasts.get(k), k >= 1 && k <= 3) / 10;

        assertThat(mean).isCloseTo(.19, within(1e-9));
    }

    @Test
    void ranked_probabilities_score_by_how_far_they_miss() {
        assertThat(Scores.rankedProbability(List.of(.2, .5, .3), 0)).isCloseTo(.73, within(1e-12));
        assertThat(Scores.rankedProbability(List.of(.2, .3, .5), 0)).isCloseTo(.89, within(1e-12));
        assertThat(Scores.rankedProbability(List.of(.2, .5, .3), 0) / 2).isCloseTo(.365, within(1e-12));
        assertThat(Scores.rankedProbability(List.of(.2, .3, .5), 0) / 2).isCloseTo(.445, within(1e-12));
    }

    @Test
    void an_interval_pays_for_its_width_and_for_a_miss() {
        assertThat(Scores.winkler(0, 20, .9, 30)).isCloseTo(220, within(1e-9));
        assertThat(Scores.winkler(0, 20, .9, 10)).isCloseTo(20, within(1e-9));
    }
}

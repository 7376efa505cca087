package predicament.domain.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import predicament.domain.crisis.OnsetClaim;
import predicament.domain.theory.OnsetForecast;

class CrossCaseTests {

    private static final Instant START = Instant.parse("1914-06-28T00:00:00Z");

    @Test
    void a_sure_and_right_forecast_loses_nothing() {
        var scored = score(forecast(0, 10), List.of(true, true), List.of(10.0));

        assertThat(scored.log()).isCloseTo(0, within(1e-12));
        assertThat(scored.crps()).isCloseTo(0, within(1e-12));
    }

    @Test
    void days_are_scaled_by_the_tempo_and_missing_onsets_lie_behind_the_end() {
        assertThat(score(forecast(0, 16), List.of(true), List.of(10.0)).crps()).isCloseTo(3, within(1e-12));
        assertThat(score(new OnsetForecast(OnsetClaim.SPIRAL, 1, List.of(), null), List.of(true), List.of(10.0))
                        .crps())
                .isCloseTo(20 + 8 - 5, within(1e-12));
    }

    @Test
    void half_the_draws_dated_are_scored_as_the_discrete_forecast_they_are() {
        var half = score(forecast(.5, 10), List.of(true, false), List.of(10.0));

        assertThat(half.log()).isCloseTo(Math.log(.5), within(1e-12));
        assertThat(half.crps()).isCloseTo(.5 * 23 - .5 * 2 * .25 * 23, within(1e-12));
    }

    @Test
    void where_nobody_dated_a_spiral_there_is_existence_alone() {
        assertThat(score(forecast(.9, 10), List.of(false), List.of()).crps()).isNull();
        assertThatThrownBy(() -> score(forecast(.9, 10), List.of(), List.of())).hasMessageContaining("Nobody");
    }

    @Test
    void the_bootstrap_is_the_same_every_time_and_as_wide_as_the_pairs_differ() {
        var equal = Objects.requireNonNull(CrossCase.bootstrap(new double[] {2, 2, 2}));
        var apart = Objects.requireNonNull(CrossCase.bootstrap(new double[] {0, 1, 2, 3, 4}));

        assertThat(equal).isEqualTo(new CrossCase.Interval(2, 2, 2, 3));
        assertThat(apart).isEqualTo(CrossCase.bootstrap(new double[] {0, 1, 2, 3, 4}));
        assertThat(apart.mean()).isEqualTo(2);
        assertThat(apart.low()).isBetween(.8, 1.2);
        assertThat(apart.high()).isBetween(2.8, 3.2);
        assertThat(CrossCase.bootstrap(new double[0])).isNull();
    }

    /** Forty days of two days' tempo. */
    private static CrossCase.Scored score(OnsetForecast forecast, List<Boolean> existed, List<Double> dated) {
        return CrossCase.score("pair", forecast, START, 40, 2, existed, dated);
    }

    private static OnsetForecast forecast(double none, int day) {
        var date = START.plus(Duration.ofDays(day));
        return new OnsetForecast(OnsetClaim.SPIRAL, none, List.of(new OnsetForecast.Dated(date, date)), null);
    }
}

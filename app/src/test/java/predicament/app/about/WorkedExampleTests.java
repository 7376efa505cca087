package predicament.app.about;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class WorkedExampleTests {

    @Test
    void the_printed_numbers_follow_from_the_printed_equations() {
        var mean = WorkedExample.PRIOR_MEAN;
        var variance = WorkedExample.PRIOR_VARIANCE;
        var day = 0;

        for (var step : WorkedExample.STEPS) {
            var kept = Math.pow(2, -(step.day() - day) / WorkedExample.HALF_LIFE);
            mean = WorkedExample.PRIOR_MEAN + (mean - WorkedExample.PRIOR_MEAN) * kept;
            variance = variance * kept * kept + WorkedExample.DRIFT * (1 - kept * kept);
            var gain = variance / (variance + step.noise());
            mean = mean + gain * (logit(step.coded()) - mean);
            variance = (1 - gain) * variance;
            day = step.day();

            assertThat(threat(mean)).isCloseTo(step.threat(), within(.005));
            assertThat(Math.sqrt(variance)).isCloseTo(step.deviation(), within(.00005));
            assertThat(band(mean, variance)).isEqualTo(step.band());
        }
    }

    private static String band(double mean, double variance) {
        var half = 1.645 * Math.sqrt(variance);
        return Numbers.fixed(threat(mean - half), 1) + "–" + Numbers.fixed(threat(mean + half), 1);
    }

    private static double logit(double threat) {
        return Math.log(threat / (100 - threat));
    }

    private static double threat(double logit) {
        return 100 / (1 + Math.exp(-logit));
    }
}

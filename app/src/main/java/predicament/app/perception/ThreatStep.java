package predicament.app.perception;

import java.time.Instant;
import predicament.domain.perception.RecordRule;
import predicament.domain.perception.Step;
import predicament.domain.perception.Threat;

/** A series just after one document; the value at any instant up to the next step follows in closed form. */
public record ThreatStep(
        Instant validFrom,
        int evidence,
        double mean,
        double variance,
        double stationary,
        double dispersion,
        double missing,
        String assessment) {

    static ThreatStep ofState(Step step) {
        return new ThreatStep(
                step.at(),
                step.evidence(),
                step.mean(),
                step.variance(),
                step.stationary(),
                step.dispersion(),
                step.missing(),
                step.observation().assessment());
    }

    static ThreatStep ofHolder(Step step, RecordRule rule) {
        return new ThreatStep(
                step.at(),
                step.evidence(),
                step.after().mean(),
                step.after().variance(),
                rule.q(),
                0,
                0,
                step.observation().assessment());
    }

    public Threat at(Instant instant, RecordRule rule) {
        return Step.value(validFrom, instant, rule, mean, variance, stationary, dispersion, missing, evidence);
    }
}

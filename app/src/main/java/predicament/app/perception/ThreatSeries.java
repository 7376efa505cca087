package predicament.app.perception;

import java.time.Instant;
import java.util.List;
import predicament.domain.perception.RecordRule;
import predicament.domain.perception.Threat;

/** A whole series as it stood at a revision: the rule between the documents, and the steps in the order of time. */
public record ThreatSeries(RecordRule rule, List<ThreatStep> steps) {

    public ThreatSeries {
        steps = List.copyOf(steps);
    }

    /** The prior, where no document speaks yet. */
    public Threat at(Instant instant) {
        ThreatStep last = null;
        for (var step : steps) {
            if (step.validFrom().isAfter(instant)) break;
            last = step;
        }
        return last == null ? unwritten(rule) : last.at(instant, rule);
    }

    static Threat unwritten(RecordRule rule) {
        return new Threat(rule.mu(), rule.q(), 0, 1, 0);
    }
}

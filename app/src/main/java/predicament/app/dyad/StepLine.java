package predicament.app.dyad;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import predicament.app.sight.CaseSight;
import predicament.app.sight.Words;
import predicament.domain.crisis.Assessment;
import predicament.domain.crisis.Holder;
import predicament.domain.crisis.HolderId;
import predicament.domain.perception.Logit;
import predicament.domain.perception.Perception;
import predicament.domain.perception.RecordRule;
import predicament.domain.perception.Step;

/**
 * One document and what it does: how long its holder had been silent, what was left of what he thought, and the value
 * after it, of the holder and of the state.
 */
record StepLine(
        int number,
        Step step,
        Assessment assessment,
        Holder holder,
        String counts,
        String coded,
        String confidence,
        @Nullable Double days,
        @Nullable Double kept) {

    /** The days between two instants, as the record counts them. */
    static double days(Instant from, Instant to) {
        return Duration.between(from, to).toMillis() / 86_400_000.0;
    }

    static double kept(double days, RecordRule rule) {
        return Math.pow(2, -days / rule.halfLifeDays());
    }

    /** The steps that count at the instant, in their order. */
    static List<StepLine> all(CaseSight sight, Perception perception) {
        var assessments = new HashMap<String, Assessment>();
        sight.record().assessments().forEach(it -> assessments.put(it.id(), it));
        var last = new HashMap<HolderId, Instant>();
        var lines = new ArrayList<StepLine>();
        for (var step : perception.steps()) {
            if (step.at().isAfter(sight.at())) break;
            lines.add(of(sight, perception.rule(), lines.size() + 1, step, assessments, last));
            last.put(step.observation().holder(), step.at());
        }
        return lines;
    }

    private static StepLine of(
            CaseSight sight,
            RecordRule rule,
            int number,
            Step step,
            Map<String, Assessment> assessments,
            Map<HolderId, Instant> last) {
        var assessment =
                Objects.requireNonNull(assessments.get(step.observation().assessment()));
        var before = last.get(step.observation().holder());
        var days = before == null ? null : days(before, step.at());
        return new StepLine(
                number,
                step,
                assessment,
                Objects.requireNonNull(sight.record().holder(step.observation().holder())),
                sight.clock().brief(step.at()),
                coded(assessment),
                Words.confidence(assessment.provenance().confidence()),
                days,
                days == null ? null : kept(days, rule));
    }

    private static String coded(Assessment assessment) {
        var level = assessment.level();
        return level == null
                ? "threat " + assessment.threat()
                : level.rank() + " " + level.name().toLowerCase(Locale.ROOT);
    }

    /** The holder's threat just after the document. */
    public double holderThreat() {
        return Logit.threat(step.after().mean());
    }

    /** The state's threat just after the document. */
    public double threat() {
        return Logit.threat(step.mean());
    }
}

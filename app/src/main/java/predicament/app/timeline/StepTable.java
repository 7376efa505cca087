package predicament.app.timeline;

import java.util.List;
import predicament.app.sight.CaseSight;
import predicament.domain.crisis.Actor;
import predicament.domain.perception.DirectedDyad;
import predicament.domain.perception.Perception;
import predicament.domain.perception.RecordRule;

/**
 * What a page needs to follow the hand on the slider without asking the server: for each pair the rule and its steps, from
 * which every value follows in closed form.
 */
public record StepTable(long start, long end, List<Series> series) {

    /** One observer and target: prior, half-life in days, stationary variance, and steps of [ms, mean, variance, limit]. */
    public record Series(String observer, String target, double mu, double halfLife, List<double[]> steps) {}

    static StepTable of(CaseSight sight) {
        var actors = sight.record().actors();
        return new StepTable(
                sight.description().start().toEpochMilli(),
                sight.description().end().toEpochMilli(),
                actors.stream()
                        .flatMap(observer -> actors.stream()
                                .filter(target -> !target.id().equals(observer.id()))
                                .map(target -> series(sight, observer, target)))
                        .filter(series -> !series.steps().isEmpty())
                        .toList());
    }

    private static Series series(CaseSight sight, Actor observer, Actor target) {
        var perception = Perception.of(
                sight.record(), new DirectedDyad(observer.id(), target.id()), sight.clockOf(observer.id()));
        RecordRule rule = perception.rule();
        return new Series(
                observer.id().code(),
                target.id().code(),
                rule.mu(),
                rule.halfLifeDays(),
                perception.steps().stream()
                        .map(step ->
                                new double[] {step.at().toEpochMilli(), step.mean(), step.variance(), step.stationary()
                                })
                        .toList());
    }
}

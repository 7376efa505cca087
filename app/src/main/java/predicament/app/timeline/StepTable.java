package predicament.app.timeline;

import java.time.Duration;
import java.util.List;
import java.util.TreeMap;
import predicament.app.sight.CaseSight;
import predicament.domain.crisis.Actor;
import predicament.domain.perception.DirectedDyad;
import predicament.domain.perception.Perception;
import predicament.domain.perception.RecordRule;
import predicament.domain.perception.Step;

/**
 * What a page needs to follow the hand on the slider without asking the server: for each pair the rule and its steps, from
 * which every value follows in closed form. Of steps that crowd, the last of each slice of the case.
 */
public record StepTable(long start, long end, List<Series> series) {

    /** One observer and target: prior, half-life in days, stationary variance, and steps of [ms, mean, variance, limit]. */
    public record Series(String observer, String target, double mu, double halfLife, List<double[]> steps) {}

    /** What a page carries at most, over all pairs. */
    private static final int STEPS = 4_000;

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
                thinned(sight, perception.steps()).stream()
                        .map(step -> new double[] {
                            step.at().toEpochMilli(),
                            rounded(step.mean()),
                            rounded(step.variance()),
                            rounded(step.stationary())
                        })
                        .toList());
    }

    private static List<Step> thinned(CaseSight sight, List<Step> steps) {
        var actors = sight.record().actors().size();
        var most = STEPS / Math.max(1, actors * (actors - 1));
        if (steps.size() <= most) return steps;
        var start = sight.description().start();
        var slice = Duration.between(start, sight.description().end()).dividedBy(most);
        var last = new TreeMap<Long, Step>();
        for (var step : steps) last.put(Duration.between(start, step.at()).dividedBy(slice), step);
        return List.copyOf(last.values());
    }

    /** Finer than any value that is shown. */
    private static double rounded(double value) {
        return Math.round(value * 1e6) / 1e6;
    }
}

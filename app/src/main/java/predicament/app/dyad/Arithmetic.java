package predicament.app.dyad;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import predicament.app.sight.CaseSight;
import predicament.app.sight.Cited;
import predicament.app.sight.Felt;
import predicament.domain.crisis.Actor;
import predicament.domain.crisis.HolderClass;
import predicament.domain.crisis.Prior;
import predicament.domain.perception.DirectedDyad;
import predicament.domain.perception.Perception;
import predicament.domain.perception.RecordRule;
import predicament.domain.perception.Threat;

/** Everything behind one number: rule, documents, weights, drift and interval, and beside it the value in hindsight. */
record Arithmetic(
        Actor observer,
        Actor target,
        Perception.Clock clock,
        RecordRule rule,
        @Nullable Prior prior,
        List<Cited> priorSources,
        List<StepLine> steps,
        int later,
        List<ShareLine> shares,
        Threat value,
        Felt felt) {

    static Arithmetic of(CaseSight sight, Actor observer, Actor target, Perception.Clock clock) {
        var record = sight.record();
        var perception = Perception.of(record, new DirectedDyad(observer.id(), target.id()), clock);
        var steps = StepLine.all(sight, perception);
        var prior = record.priors().stream()
                .filter(it -> it.observer().equals(observer.id()) && it.target().equals(target.id()))
                .findFirst()
                .orElse(null);
        return new Arithmetic(
                observer,
                target,
                clock,
                perception.rule(),
                prior,
                prior == null ? List.of() : Cited.all(record, prior.provenance().citations()),
                steps,
                perception.steps().size() - steps.size(),
                ShareLine.all(sight, perception, steps),
                perception.at(sight.at()),
                Felt.of(record, observer, target, sight.at()));
    }

    public boolean isEvidenced() {
        return !steps.isEmpty();
    }

    public boolean isKnowledge() {
        return clock == Perception.Clock.KNOWLEDGE;
    }

    public StepLine last() {
        return steps.getLast();
    }

    /** Days from the last document to the instant. */
    public double days() {
        return shares.stream().mapToDouble(ShareLine::days).min().orElse(0);
    }

    public double kept() {
        return StepLine.kept(days(), rule);
    }

    public double sumOfMeans() {
        return shares.stream().mapToDouble(ShareLine::weighedMean).sum();
    }

    public double sumOfVariances() {
        return shares.stream().mapToDouble(ShareLine::weighedVariance).sum();
    }

    public double sumOfSpreads() {
        return shares.stream().mapToDouble(it -> it.spread(value.mean())).sum();
    }

    /** The weights of the classes heard, which every weight is divided by. */
    public double heardWeight() {
        return heard().stream().mapToDouble(HolderClass::weight).sum();
    }

    /** The classes of deciders of whom no document speaks yet. */
    public List<HolderClass> silent() {
        var heard = heard();
        return List.of(HolderClass.values()).stream()
                .filter(it -> !heard.contains(it))
                .toList();
    }

    private Set<HolderClass> heard() {
        return shares.stream().map(it -> it.share().holderClass()).collect(Collectors.toCollection(TreeSet::new));
    }
}

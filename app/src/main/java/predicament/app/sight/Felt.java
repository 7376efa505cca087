package predicament.app.sight;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import predicament.domain.crisis.Actor;
import predicament.domain.crisis.Holder;
import predicament.domain.crisis.HolderClass;
import predicament.domain.crisis.HolderId;
import predicament.domain.perception.CaseRecord;
import predicament.domain.perception.DirectedDyad;
import predicament.domain.perception.Hindsight;
import predicament.domain.perception.Latent;
import predicament.domain.perception.Perception;
import predicament.domain.perception.Step;
import predicament.domain.perception.Threat;

/**
 * The threat that one state felt from another at an instant, three times and never mixed: as the world was (documents
 * count from writing), as the observer's deciders knew (from reading), and in hindsight (with all later documents, which
 * nobody of the time could have done).
 */
public record Felt(
        Actor observer,
        Actor target,
        Instant at,
        Threat world,
        Threat knowledge,
        @Nullable Threat hindsight,
        List<OfHolder> holders) {

    /** One holder's view; nothing where no document of his counts yet. */
    public record OfHolder(
            Holder holder, @Nullable Threat world, @Nullable Threat knowledge, Threat hindsight) {}

    public Felt {
        holders = List.copyOf(holders);
    }

    public static Felt of(CaseRecord record, Actor observer, Actor target, Instant at) {
        var dyad = new DirectedDyad(observer.id(), target.id());
        var world = Perception.of(record, dyad, Perception.Clock.WORLD);
        var knowledge = Perception.of(record, dyad, Perception.Clock.KNOWLEDGE);
        var smoothed = smoothed(world, at);
        var holders = smoothed.entrySet().stream()
                .map(entry -> new OfHolder(
                        Objects.requireNonNull(record.holder(entry.getKey())),
                        heard(world, entry.getKey(), at),
                        heard(knowledge, entry.getKey(), at),
                        threat(entry.getValue(), documents(world, entry.getKey()))))
                .toList();
        return new Felt(
                observer,
                target,
                at,
                world.at(at),
                knowledge.at(at),
                smoothed.isEmpty() ? null : together(world, smoothed),
                holders);
    }

    /** Whether any document of the record speaks of this pair, early or late. */
    public boolean isEvidenced() {
        return hindsight != null;
    }

    private static @Nullable Threat heard(Perception perception, HolderId holder, Instant at) {
        var isHeard = perception.steps().stream()
                .anyMatch(step ->
                        step.observation().holder().equals(holder) && !step.at().isAfter(at));
        return isHeard ? perception.at(at, holder) : null;
    }

    private static Map<HolderId, Latent> smoothed(Perception perception, Instant at) {
        var observations = perception.steps().stream().map(Step::observation).toList();
        var smoothed = new LinkedHashMap<HolderId, Latent>();
        for (var observation : observations) {
            smoothed.computeIfAbsent(
                    observation.holder(),
                    holder -> Hindsight.of(holder, perception.rule(), observations, List.of(at)).latents().stream()
                            .filter(latent -> latent.at().equals(at))
                            .findFirst()
                            .orElseThrow());
        }
        return smoothed;
    }

    /** The state in hindsight: the same weights, over everybody whose documents the record has. */
    private static Threat together(Perception perception, Map<HolderId, Latent> smoothed) {
        var classes = new TreeMap<HolderId, HolderClass>();
        perception
                .steps()
                .forEach(step -> classes.put(
                        step.observation().holder(), step.observation().holderClass()));
        var weights = Weights.of(classes);
        var mean = 0.0;
        var variance = 0.0;
        for (var entry : weights.shares().entrySet()) {
            var latent = Objects.requireNonNull(smoothed.get(entry.getKey()));
            var weight = entry.getValue().weight();
            mean += weight * latent.mean();
            variance += weight * weight * latent.variance();
        }
        var spread = 0.0;
        for (var entry : weights.shares().entrySet()) {
            var apart = Objects.requireNonNull(smoothed.get(entry.getKey())).mean() - mean;
            spread += entry.getValue().weight() * apart * apart;
        }
        return new Threat(
                mean,
                variance,
                Math.sqrt(spread),
                weights.missing(),
                perception.steps().size());
    }

    private static Threat threat(Latent latent, int documents) {
        return new Threat(latent.mean(), latent.variance(), 0, 0, documents);
    }

    private static int documents(Perception perception, HolderId holder) {
        return (int) perception.steps().stream()
                .filter(step -> step.observation().holder().equals(holder))
                .count();
    }
}

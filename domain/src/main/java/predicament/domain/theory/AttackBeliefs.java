package predicament.domain.theory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import predicament.domain.crisis.ActorId;
import predicament.domain.crisis.Assessment;
import predicament.domain.perception.Knowledge;
import predicament.domain.perception.Latent;
import predicament.domain.perception.RecordRule;

/** Each side's belief that the other will attack, on the logit scale, filtered from the documents its deciders had seen. */
final class AttackBeliefs {

    private final Map<ActorId, RecordRule> rules = new HashMap<>();
    private final Map<ActorId, TreeMap<Instant, Latent>> beliefs = new HashMap<>();

    private List<Instant> changes = List.of();

    private AttackBeliefs() {}

    static AttackBeliefs of(Setting setting, Knowledge ofA, Knowledge ofB) {
        var found = new AttackBeliefs();
        found.read(setting.from(), ofA, setting.dyad().b(), setting.recordRule(setting.priorOfA()));
        found.read(setting.from(), ofB, setting.dyad().a(), setting.recordRule(setting.priorOfB()));
        found.changes = found.beliefs.values().stream()
                .flatMap(it -> it.keySet().stream())
                .sorted()
                .distinct()
                .toList();
        return found;
    }

    private void read(Instant from, Knowledge known, ActorId target, RecordRule rule) {
        var documents = new ArrayList<>(known.assessments().stream()
                .filter(it -> it.target().equals(target))
                .toList());
        documents.sort(
                Comparator.comparing((Assessment it) -> it.reached().latest()).thenComparing(Assessment::id));
        var latents = new TreeMap<Instant, Latent>();
        var latent = Latent.prior(
                documents.isEmpty() ? from : documents.getFirst().reached().latest(), rule);
        for (var document : documents) {
            latent = latent.drifted(document.reached().latest(), rule)
                    .observing(
                            document.logit(),
                            RecordRule.noise(document.provenance().confidence()));
            latents.put(latent.at(), latent);
        }
        rules.put(known.observer(), rule);
        beliefs.put(known.observer(), latents);
    }

    boolean written() {
        return beliefs.values().stream().noneMatch(Map::isEmpty);
    }

    /** When documents changed what either side believed, in order. */
    List<Instant> changes() {
        return changes;
    }

    /** The belief at an instant, some standard deviations above its mean. */
    double at(ActorId observer, Instant instant, double deviations) {
        var rule = Objects.requireNonNull(rules.get(observer));
        var last = Objects.requireNonNull(beliefs.get(observer)).floorEntry(instant);
        var latent =
                last == null ? Latent.prior(instant, rule) : last.getValue().drifted(instant, rule);
        return latent.mean() + deviations * Math.sqrt(latent.variance());
    }
}

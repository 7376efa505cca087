package predicament.domain.theory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.LongStream;
import predicament.domain.crisis.ActorId;
import predicament.domain.crisis.Assessment;
import predicament.domain.perception.Knowledge;
import predicament.domain.perception.Latent;
import predicament.domain.perception.RecordRule;

/** Each side's belief that the other will attack, on the logit scale, filtered from the documents its deciders had seen. */
final class AttackBeliefs {

    /** One side's beliefs, each from an instant on. */
    private static final class Filtered {

        private final RecordRule rule;
        private final long[] at;
        private final List<Latent> latents;

        Filtered(RecordRule rule, List<Latent> latents) {
            this.rule = rule;
            this.latents = latents;
            at = latents.stream().mapToLong(it -> it.at().toEpochMilli()).toArray();
        }

        private Latent at(long instant) {
            var found = Arrays.binarySearch(at, instant);
            var place = found >= 0 ? found : -found - 2;
            var asked = Instant.ofEpochMilli(instant);
            return place < 0 ? Latent.prior(asked, rule) : latents.get(place).drifted(asked, rule);
        }

        /** Without a document the prior stands for ever. */
        double level(long instant, double deviations) {
            if (at.length == 0) return rule.mu() + deviations * Math.sqrt(rule.q());
            var latent = at(instant);
            return latent.mean() + deviations * Math.sqrt(latent.variance());
        }
    }

    private final Filtered[] beliefs;
    private final long[] changes;

    private AttackBeliefs(Filtered first, Filtered second) {
        beliefs = new Filtered[] {first, second};
        changes = LongStream.concat(Arrays.stream(first.at), Arrays.stream(second.at))
                .sorted()
                .distinct()
                .toArray();
    }

    static AttackBeliefs of(Setting setting, Knowledge ofA, Knowledge ofB) {
        return new AttackBeliefs(
                read(setting.from(), ofA, setting.dyad().b(), setting.recordRule(setting.priorOfA())),
                read(setting.from(), ofB, setting.dyad().a(), setting.recordRule(setting.priorOfB())));
    }

    /** Of a pair without documents. */
    static AttackBeliefs none(Setting setting) {
        var dyad = setting.dyad();
        return of(setting, unread(dyad.a(), setting.until()), unread(dyad.b(), setting.until()));
    }

    private static Knowledge unread(ActorId observer, Instant until) {
        return new Knowledge(observer, until, List.of(), List.of());
    }

    private static Filtered read(Instant from, Knowledge known, ActorId target, RecordRule rule) {
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
        return new Filtered(rule, List.copyOf(latents.values()));
    }

    boolean written() {
        return !beliefs[0].latents.isEmpty() && !beliefs[1].latents.isEmpty();
    }

    /** How often documents changed what either side believed. */
    int changes() {
        return changes.length;
    }

    /** When they did so, in order. */
    long change(int number) {
        return changes[number];
    }

    /** The belief at an instant, some standard deviations above its mean. */
    double at(int side, long instant, double deviations) {
        return beliefs[side].level(instant, deviations);
    }
}

package predicament.domain.perception;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import predicament.domain.crisis.HolderId;

/**
 * One holder's threat as it looks with all documents in hand, later ones included (Rauch, Tung and Striebel 1965). It is
 * hindsight and must be labelled so: nobody of the time could have drawn it.
 */
public record Hindsight(HolderId holder, List<Latent> latents) {

    public Hindsight {
        latents = List.copyOf(latents);
    }

    /** Smooths a holder's documents, read at the given instants too. */
    public static Hindsight of(
            HolderId holder, RecordRule rule, List<Observation> observations, List<Instant> instants) {
        var own = observations.stream()
                .filter(it -> it.holder().equals(holder))
                .sorted(Observation.IN_TIME)
                .toList();
        var times = new ArrayList<>(instants);
        own.forEach(it -> times.add(it.at()));
        Collections.sort(times);
        var forward = forward(rule, own, times.stream().distinct().toList());
        return new Hindsight(holder, backward(rule, forward));
    }

    private static List<Latent> forward(RecordRule rule, List<Observation> own, List<Instant> times) {
        var filtered = new ArrayList<Latent>();
        for (var time : times) {
            var latent = filtered.isEmpty()
                    ? Latent.prior(time, rule)
                    : filtered.getLast().drifted(time, rule);
            for (var observation : own) {
                if (observation.at().equals(time)) latent = latent.observing(observation.logit(), observation.noise());
            }
            filtered.add(latent);
        }
        return filtered;
    }

    private static List<Latent> backward(RecordRule rule, List<Latent> filtered) {
        var smoothed = new ArrayList<Latent>(filtered);
        for (var k = filtered.size() - 2; k >= 0; k--) {
            var here = filtered.get(k);
            var later = smoothed.get(k + 1);
            var predicted = here.drifted(later.at(), rule);
            var gain = here.variance() * rule.kept(here.at(), later.at()) / predicted.variance();
            smoothed.set(
                    k,
                    new Latent(
                            here.at(),
                            here.mean() + gain * (later.mean() - predicted.mean()),
                            here.variance() + gain * gain * (later.variance() - predicted.variance())));
        }
        return smoothed;
    }
}

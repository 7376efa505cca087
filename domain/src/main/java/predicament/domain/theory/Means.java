package predicament.domain.theory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import predicament.domain.crisis.ActorId;
import predicament.domain.perception.Knowledge;

/**
 * Capability as each side knew it, in ln units: its own increments at once, the other's when it learned of them, and its
 * documents' estimates of the other relative to itself. Without an estimate the two begin equal.
 */
record Means(List<Gain> gains, List<Estimate> estimates) {

    record Gain(Instant at, ActorId knower, ActorId of, double ln) {}

    record Estimate(Instant at, ActorId knower, double ln) {}

    static Means of(Setting setting, Knowledge ofA, Knowledge ofB) {
        var gains = new ArrayList<Gain>();
        var estimates = new ArrayList<Estimate>();
        for (var known : List.of(ofA, ofB)) {
            var knower = known.observer();
            for (var move : known.reports()) {
                if (move.capability() == 0
                        || move.before() != null
                        || !setting.dyad().has(move.by())) continue;
                gains.add(new Gain(move.learned(), knower, move.by(), move.capability()));
            }
            for (var document : known.assessments()) {
                var capability = document.capability();
                if (capability == null
                        || !document.target().equals(setting.dyad().other(knower))) continue;
                var relative = Math.clamp(capability, 1, 99);
                estimates.add(new Estimate(document.reached().latest(), knower, Math.log(relative / (100 - relative))));
            }
        }
        gains.sort(Comparator.comparing(Gain::at));
        estimates.sort(Comparator.comparing(Estimate::at));
        return new Means(List.copyOf(gains), List.copyOf(estimates));
    }

    boolean known() {
        return !gains.isEmpty() || !estimates.isEmpty();
    }

    /** ln of the rival's capability over the knower's own, as the knower saw it at an instant. */
    double rivalsLead(ActorId knower, Instant at) {
        var lead = 0.0;
        Instant since = null;
        for (var estimate : estimates) {
            if (!estimate.knower().equals(knower) || estimate.at().isAfter(at)) continue;
            lead = estimate.ln();
            since = estimate.at();
        }
        for (var gain : gains) {
            if (!gain.knower().equals(knower) || gain.at().isAfter(at)) continue;
            if (since != null && !gain.at().isAfter(since)) continue;
            lead += gain.of().equals(knower) ? -gain.ln() : gain.ln();
        }
        return lead;
    }

    /** What a state was known to have added between two instants. */
    double added(ActorId knower, ActorId of, Instant after, Instant until) {
        return gains.stream()
                .filter(it -> it.knower().equals(knower)
                        && it.of().equals(of)
                        && it.at().isAfter(after)
                        && !it.at().isAfter(until))
                .mapToDouble(Gain::ln)
                .sum();
    }
}

package predicament.domain.theory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import predicament.domain.crisis.ActorId;
import predicament.domain.perception.Knowledge;

/**
 * Capability as each side knew it, in ln units: its own increments at once, the other's when it learned of them, and its
 * documents' estimates of the other relative to itself. Without an estimate the two begin equal. Asked at an instant, it
 * looks up running sums.
 */
final class Means {

    private record Gain(Instant at, ActorId knower, ActorId of, double ln) {}

    private record Estimate(Instant at, ActorId knower, double ln) {}

    private record KnownOf(ActorId knower, ActorId of) {}

    private record GainAt(Instant at, ActorId knower, ActorId of) {}

    private final Map<ActorId, TreeMap<Instant, Double>> leads = new HashMap<>();
    private final Map<KnownOf, TreeMap<Instant, Double>> sums = new HashMap<>();
    private final Set<GainAt> rises = new HashSet<>();

    private Means(List<Gain> gains, List<Estimate> estimates) {
        for (var gain : gains) {
            var lead = leads.computeIfAbsent(gain.knower(), it -> new TreeMap<>());
            lead.put(gain.at(), last(lead) + (gain.of().equals(gain.knower()) ? -gain.ln() : gain.ln()));
            var sum = sums.computeIfAbsent(new KnownOf(gain.knower(), gain.of()), it -> new TreeMap<>());
            sum.put(gain.at(), last(sum) + gain.ln());
            if (gain.ln() > 0) rises.add(new GainAt(gain.at(), gain.knower(), gain.of()));
        }
        for (var estimate : estimates) correct(estimate);
    }

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
        return new Means(gains, estimates);
    }

    /** From an estimate on, the lead is what it says and what was added after it. */
    private void correct(Estimate estimate) {
        var lead = leads.computeIfAbsent(estimate.knower(), it -> new TreeMap<>());
        var change = estimate.ln() - at(lead, estimate.at());
        lead.tailMap(estimate.at(), false).replaceAll((at, value) -> value + change);
        lead.put(estimate.at(), estimate.ln());
    }

    boolean known() {
        return !leads.isEmpty();
    }

    /** ln of the rival's capability over the knower's own, as the knower saw it at an instant. */
    double rivalsLead(ActorId knower, Instant at) {
        var lead = leads.get(knower);
        return lead == null ? 0 : at(lead, at);
    }

    /** What a state was known to have added between two instants. */
    double added(ActorId knower, ActorId of, Instant after, Instant until) {
        var sum = sums.get(new KnownOf(knower, of));
        return sum == null || until.isBefore(after) ? 0 : at(sum, until) - at(sum, after);
    }

    /** Whether a state was learned to have added to its capability just then. */
    boolean rose(ActorId knower, ActorId of, Instant at) {
        return rises.contains(new GainAt(at, knower, of));
    }

    private static double last(NavigableMap<Instant, Double> running) {
        var last = running.lastEntry();
        return last == null ? 0 : last.getValue();
    }

    private static double at(NavigableMap<Instant, Double> running, Instant instant) {
        var entry = running.floorEntry(instant);
        return entry == null ? 0 : entry.getValue();
    }
}

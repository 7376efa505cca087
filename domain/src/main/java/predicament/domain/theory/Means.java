package predicament.domain.theory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import predicament.domain.perception.Knowledge;

/**
 * Capability as each side knew it, in ln units: its own increments at once, the other's when it learned of them, and its
 * documents' estimates of the other relative to itself. Without an estimate the two begin equal. Asked at an instant, it
 * looks up running sums.
 */
final class Means {

    /** What a side learned that a side had added. */
    record Gain(long at, int knower, int of, double ln) {}

    /** How a side's document put the other beside itself. */
    record Estimate(long at, int knower, double ln) {}

    private final boolean known;
    private final Timeline[] leads;

    /** By knower and by whose capability; the second of each is asked for earlier instants than the first. */
    private final Timeline[][] sums;

    private final Timeline[][] earlierSums;
    private final Timeline[][] rises;

    private Means(boolean known, Timeline[] leads, Timeline[][] sums, Timeline[][] rises) {
        this.known = known;
        this.leads = leads;
        this.sums = sums;
        this.rises = rises;
        earlierSums = new Timeline[][] {anew(sums[0]), anew(sums[1])};
    }

    /** For a run of its own. */
    Means anew() {
        return new Means(known, anew(leads), new Timeline[][] {anew(sums[0]), anew(sums[1])}, rises);
    }

    private static Timeline[] anew(Timeline[] timelines) {
        return new Timeline[] {timelines[0].anew(), timelines[1].anew()};
    }

    /** Of gains and estimates in the order of time. */
    static Means of(List<Gain> gains, List<Estimate> estimates) {
        var leads = new Timeline[2];
        var sums = new Timeline[2][2];
        var rises = new Timeline[2][2];
        for (var knower = 0; knower < 2; knower++) {
            leads[knower] = Timeline.of(0, lead(gains, estimates, knower));
            for (var of = 0; of < 2; of++) {
                var sum = new TreeMap<Long, Double>();
                var rise = new TreeMap<Long, Double>();
                for (var gain : gains) {
                    if (gain.knower() != knower || gain.of() != of) continue;
                    sum.put(gain.at(), last(sum) + gain.ln());
                    if (gain.ln() > 0) rise.put(gain.at(), gain.ln());
                }
                sums[knower][of] = Timeline.of(0, sum);
                rises[knower][of] = Timeline.of(0, rise);
            }
        }
        return new Means(!gains.isEmpty() || !estimates.isEmpty(), leads, sums, rises);
    }

    /** From an estimate on, the lead is what it says and what was added after it. */
    private static NavigableMap<Long, Double> lead(List<Gain> gains, List<Estimate> estimates, int knower) {
        var lead = new TreeMap<Long, Double>();
        for (var gain : gains) {
            if (gain.knower() == knower)
                lead.put(gain.at(), last(lead) + (gain.of() == knower ? -gain.ln() : gain.ln()));
        }
        for (var estimate : estimates) {
            if (estimate.knower() != knower) continue;
            var stood = lead.floorEntry(estimate.at());
            var change = estimate.ln() - (stood == null ? 0 : stood.getValue());
            lead.tailMap(estimate.at(), false).replaceAll((at, value) -> value + change);
            lead.put(estimate.at(), estimate.ln());
        }
        return lead;
    }

    private static double last(NavigableMap<Long, Double> running) {
        var last = running.lastEntry();
        return last == null ? 0 : last.getValue();
    }

    static Means of(Setting setting, Knowledge ofA, Knowledge ofB) {
        var gains = new ArrayList<Gain>();
        var estimates = new ArrayList<Estimate>();
        for (var known : List.of(ofA, ofB)) {
            var knower = setting.side(known.observer());
            for (var move : known.reports()) {
                if (move.capability() == 0
                        || move.before() != null
                        || !setting.dyad().has(move.by())) continue;
                gains.add(new Gain(move.learned().toEpochMilli(), knower, setting.side(move.by()), move.capability()));
            }
            for (var document : known.assessments()) {
                var capability = document.capability();
                if (capability == null
                        || !document.target().equals(setting.dyad().other(known.observer()))) continue;
                var relative = Math.clamp(capability, 1, 99);
                var reached = document.reached().latest().toEpochMilli();
                estimates.add(new Estimate(reached, knower, Math.log(relative / (100 - relative))));
            }
        }
        gains.sort(Comparator.comparing(Gain::at));
        estimates.sort(Comparator.comparing(Estimate::at));
        return of(gains, estimates);
    }

    boolean known() {
        return known;
    }

    /** ln of the rival's capability over the knower's own, as the knower saw it at an instant. */
    double rivalsLead(int knower, long at) {
        return leads[knower].at(at);
    }

    /** What a state was known to have added between two instants. */
    double added(int knower, int of, long after, long until) {
        return until < after ? 0 : sums[knower][of].at(until) - earlierSums[knower][of].at(after);
    }

    /** Whether a state was learned to have added to its capability just then. */
    boolean rose(int knower, int of, long at) {
        return rises[knower][of].changesAt(at);
    }
}

package predicament.domain.detection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import predicament.domain.crisis.ActorId;
import predicament.domain.theory.Stimulus;

/** SD2 and SD8: both sides felt more threatened, after defensive moves or whatever was done. */
final class FeltRise {

    /** On the logit scale; no published source. */
    private static final double RISE = .25;

    /** Where level 3, concern, begins on the logit scale. */
    private static final double CONCERN = -.405;

    /** A side's move and when the other had come to feel more threatened after it. */
    private record Answered(Stimulus move, Instant rose) {}

    private FeltRise() {}

    static Detection afterDefensiveMoves(Encounter encounter) {
        var answered = new ArrayList<Answered>();
        var defensive = 0;
        for (var move : encounter.hostile()) {
            if (!encounter.defensive().contains(move.id())) continue;
            defensive++;
            var rose = rose(encounter, move);
            if (rose != null) answered.add(new Answered(move, rose));
        }
        answered.sort(Comparator.comparing(Answered::rose));
        var tracker = new Detection.Tracker();
        var window = 8 * encounter.tempo();
        Instant last = null;
        var pairs = 0;
        for (var k = 0; k < answered.size(); k++) {
            var later = answered.get(k);
            if (last != null && encounter.plus(last, window).isBefore(later.rose())) {
                tracker.leave(encounter.plus(last, window));
                last = null;
            }
            for (var earlier : answered.subList(0, k)) {
                var both = !earlier.move().actor().equals(later.move().actor());
                if (!both || encounter.plus(earlier.rose(), window).isBefore(later.rose())) continue;
                var began = earlier.move().occurred().isBefore(later.move().occurred())
                        ? earlier.move().occurred()
                        : later.move().occurred();
                tracker.enter(began, later.rose());
                last = later.rose();
                pairs++;
                break;
            }
        }
        if (last != null
                && encounter.plus(last, window).isBefore(encounter.setting().until())) {
            tracker.leave(encounter.plus(last, window));
        }
        return new Detection(
                Definition.SD2,
                tracker.stretches(),
                defensive == 0 ? 0 : answered.size() / (double) defensive,
                "%d of %d defensive moves were followed by a rise, %d in pairs"
                        .formatted(answered.size(), defensive, pairs));
    }

    private static @org.jspecify.annotations.Nullable Instant rose(Encounter encounter, Stimulus move) {
        var side = encounter.setting().dyad().other(move.actor());
        var before = encounter.theta(side, move.learned());
        var until = encounter.plus(move.learned(), 2 * encounter.tempo());
        for (var change : encounter.changes(side)) {
            if (!change.isAfter(move.learned())) continue;
            if (change.isAfter(until)) return null;
            if (encounter.theta(side, change) - before >= RISE) return change;
        }
        return null;
    }

    static Detection toConcern(Encounter encounter) {
        var ofA = crossings(encounter, encounter.a());
        var ofB = crossings(encounter, encounter.b());
        var tracker = new Detection.Tracker();
        var window = 8 * encounter.tempo();
        for (var a : ofA) {
            for (var b : ofB) {
                var first = a.isBefore(b) ? a : b;
                var second = a.isBefore(b) ? b : a;
                if (!encounter.plus(first, window).isBefore(second)) tracker.enter(first, second);
            }
        }
        return new Detection(
                Definition.SD8,
                tracker.stretches(),
                tracker.stretches().isEmpty() ? 0 : 1,
                "crossings into concern: %s %d, %s %d".formatted(encounter.a(), ofA.size(), encounter.b(), ofB.size()));
    }

    private static List<Instant> crossings(Encounter encounter, ActorId side) {
        var crossings = new ArrayList<Instant>();
        var above = encounter.theta(side, encounter.setting().from()) >= CONCERN;
        for (var change : encounter.changes(side)) {
            var now = encounter.theta(side, change) >= CONCERN;
            if (now && !above && !change.isBefore(encounter.setting().from())) crossings.add(change);
            above = now;
        }
        return crossings;
    }
}

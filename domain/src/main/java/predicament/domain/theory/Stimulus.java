package predicament.domain.theory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import predicament.domain.crisis.ActorId;
import predicament.domain.crisis.Range;
import predicament.domain.perception.Knowledge;
import predicament.domain.perception.KnownMove;

/**
 * A move of one state as the other took it, from the moment it learned of it: direction (+1 hostile, -1 conciliatory, 0
 * neutral), magnitude, character, cost, credence and relevance, all in their coded ranges.
 */
public record Stimulus(
        String id,
        ActorId actor,
        Instant occurred,
        Instant learned,
        int sign,
        Range magnitude,
        Range character,
        Range cost,
        double credence,
        double relevance,
        double reach,
        boolean opensWindow,
        boolean terminal) {

    static final Comparator<Stimulus> AS_LEARNED = Comparator.comparing(Stimulus::learned)
            .thenComparing(Stimulus::occurred)
            .thenComparing(Stimulus::id);

    /** Effective stimulus s in [0, 1] at the coded modes: magnitude by credence by relevance. */
    public double strength() {
        return magnitude.mode() * credence * relevance;
    }

    /** The same deed by means that serve attack and defence alike. */
    Stimulus dual() {
        return new Stimulus(
                id,
                actor,
                occurred,
                learned,
                sign,
                magnitude,
                Range.of(0),
                cost,
                credence,
                relevance,
                reach,
                opensWindow,
                terminal);
    }

    /**
     * What an observer had learned of a state's moves toward it. A later report of the same move counts from its own hour
     * and by what it changes: its signed strength less the one believed until then.
     */
    public static List<Stimulus> received(Knowledge knowledge, ActorId from) {
        var stimuli = new ArrayList<Stimulus>();
        for (var report : knowledge.reports()) {
            if (report.relevance() == 0) continue;
            var before = report.before();
            if (before == null) {
                if (report.by().equals(from)) stimuli.add(first(report));
                continue;
            }
            var change = signed(report, from) - signed(before, from);
            if (change != 0) stimuli.add(changed(report, before, from, change));
        }
        stimuli.sort(AS_LEARNED);
        return List.copyOf(stimuli);
    }

    private static double signed(KnownMove report, ActorId from) {
        return report.by().equals(from)
                ? report.direction().sign() * report.magnitude().mode() * report.credence()
                : 0;
    }

    private static Stimulus first(KnownMove report) {
        var move = report.move();
        return new Stimulus(
                report.id(),
                report.by(),
                occurred(report),
                report.learned(),
                report.direction().sign(),
                report.magnitude(),
                report.character(),
                report.cost(),
                report.credence(),
                report.relevance(),
                report.reach(),
                move != null && move.opensWindow(),
                isWar(report));
    }

    private static Stimulus changed(KnownMove report, KnownMove before, ActorId from, double change) {
        return new Stimulus(
                Objects.requireNonNull(report.learning()).id(),
                from,
                occurred(report),
                report.learned(),
                (int) Math.signum(change),
                Range.of(Math.abs(change)),
                report.character(),
                report.cost(),
                1,
                report.relevance(),
                0,
                false,
                isWar(report) && !isWar(before));
    }

    private static Instant occurred(KnownMove report) {
        var move = report.move();
        var occurred = move == null ? report.learned() : move.occurred().best();
        return occurred.isAfter(report.learned()) ? report.learned() : occurred;
    }

    private static boolean isWar(KnownMove report) {
        return switch (report.type().kind()) {
            case WAR -> report.relevance() == 1;
            case DIPLOMATIC, MILITARY, ULTIMATUM -> false;
        };
    }
}

package predicament.app.history;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import predicament.app.onset.Onsets.Run;
import predicament.app.onset.Said;
import predicament.app.sight.CaseSight;
import predicament.app.sight.Pairs;
import predicament.domain.crisis.Actor;
import predicament.domain.crisis.ActorId;
import predicament.domain.crisis.Assessment;
import predicament.domain.crisis.Dyad;
import predicament.domain.perception.CaseRecord;
import predicament.domain.perception.Knowledge;
import predicament.domain.perception.KnownMove;
import predicament.domain.theory.Setting;

/**
 * What theories say otherwise than they did: only pairs are run of which a theory would be told something else, and they
 * are waited for only as long as a reader may be kept waiting; {@code left} are the pairs still being run.
 */
public record Verdicts(List<Verdict> moved, int same, List<Dyad> run, List<Dyad> left) {

    /** One theory on one pair, before and after. */
    public record Verdict(Dyad pair, String theory, String variant, Said before, Said after) {}

    static final Duration PATIENCE = Duration.ofSeconds(3);

    public Verdicts {
        moved = List.copyOf(moved);
        run = List.copyOf(run);
        left = List.copyOf(left);
    }

    static Verdicts of(CaseRecord was, CaseSight now, Reckoning reckoning, Duration patience) {
        var until = System.nanoTime() + patience.toNanos();
        var moved = new ArrayList<Verdict>();
        var same = 0;
        var run = new ArrayList<Dyad>();
        var left = new ArrayList<Dyad>();
        for (var pair : Pairs.all(now)) {
            if (!isThere(was, pair) || told(was, pair).equals(told(now.record(), pair))) continue;
            var runs = reckoning.within(until - System.nanoTime(), was, now.record(), pair);
            if (runs == null) {
                left.add(pair);
                continue;
            }
            run.add(pair);
            for (var after : runs.after()) {
                var verdict = verdict(now, pair, like(after, runs.before()), after);
                if (verdict.before().equals(verdict.after())) same++;
                else moved.add(verdict);
            }
        }
        return new Verdicts(moved, same, run, left);
    }

    private static Verdict verdict(CaseSight now, Dyad pair, Run before, Run after) {
        return new Verdict(
                pair,
                after.theory().card().id() + " " + after.theory().card().name(),
                after.prediction().variant(),
                Said.of(before.prediction(), now.clock()),
                Said.of(after.prediction(), now.clock()));
    }

    private static Run like(Run after, List<Run> before) {
        return before.stream()
                .filter(it -> it.theory().equals(after.theory())
                        && it.prediction().variant().equals(after.prediction().variant()))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isThere(CaseRecord record, Dyad pair) {
        return record.actors().stream().map(Actor::id).filter(pair::has).count() == 2;
    }

    /** Everything that theories are told of a pair; equal inputs give equal predictions. */
    private record Told(Setting setting, List<KnownMove> movesOfA, List<KnownMove> movesOfB, List<Assessment> views) {}

    private static Told told(CaseRecord record, Dyad pair) {
        var until = record.description().end();
        var ofA = record.knowledge(pair.a(), until);
        var ofB = record.knowledge(pair.b(), until);
        var views = new ArrayList<Assessment>();
        for (var known : List.of(ofA, ofB))
            known.assessments().stream().filter(it -> pair.has(it.target())).forEach(views::add);
        return new Told(Setting.of(record, pair, until), moves(ofA, pair), moves(ofB, pair), views);
    }

    private static List<KnownMove> moves(Knowledge known, Dyad pair) {
        return known.reports().stream().filter(it -> isOf(it, pair)).toList();
    }

    /** Whether the pair made the move, or was once believed to have made it. */
    private static boolean isOf(KnownMove report, Dyad pair) {
        ActorId by = report.by();
        return pair.has(by) || (report.before() != null && isOf(Objects.requireNonNull(report.before()), pair));
    }
}

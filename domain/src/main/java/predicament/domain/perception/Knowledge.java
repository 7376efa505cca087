package predicament.domain.perception;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import predicament.domain.crisis.ActorId;
import predicament.domain.crisis.Assessment;
import predicament.domain.crisis.Channel;
import predicament.domain.crisis.Learning;
import predicament.domain.crisis.Move;
import predicament.domain.crisis.Range;
import predicament.domain.time.HistoricalTime;

/**
 * What one state knew by an instant: every report of the moves of others that had reached it, as it believed each then,
 * its own moves, and the assessments that had reached its deciders. Reports are in the order of learning, and a later one
 * leaves the earlier as it was, so that a fold over them cannot look ahead.
 */
public record Knowledge(ActorId observer, Instant at, List<KnownMove> reports, List<Assessment> assessments) {

    private static final Comparator<Learning> NEWEST_LAST = Comparator.comparing((Learning learning) ->
                    Objects.requireNonNull(learning.learned()).latest())
            .thenComparing(Learning::id);

    public Knowledge {
        reports = List.copyOf(reports);
        assessments = List.copyOf(assessments);
    }

    static Knowledge of(CaseRecord record, ActorId observer, Instant at) {
        var learnings = record.learnings(observer);
        var known = new ArrayList<KnownMove>();
        for (var move : record.moves()) {
            known.addAll(reports(move, observer, learnings.getOrDefault(move.id(), List.of()), at));
        }
        for (var learning : record.learnings()) {
            if (learning.move() != null || !learning.observer().equals(observer) || learning.learned() == null)
                continue;
            if (learning.learned().certainlyBy(at)) known.add(falseReport(learning));
        }
        known.sort(Comparator.comparing(KnownMove::learned).thenComparing(KnownMove::id));
        return new Knowledge(
                observer,
                at,
                known,
                record.assessments().stream()
                        .filter(it ->
                                it.observer().equals(observer) && it.reached().certainlyBy(at))
                        .toList());
    }

    /** When a state learned of a move, or nothing where it did not within the record. */
    public static @Nullable Instant learned(CaseRecord record, Move move, ActorId observer) {
        var news = news(record, move, observer);
        return news == null ? null : news.latest();
    }

    /** The time that the record gives for a state's first news of a move, as exact as it is known. */
    public static @Nullable HistoricalTime news(CaseRecord record, Move move, ActorId observer) {
        return news(move, observer, record.learnings(observer).getOrDefault(move.id(), List.of()));
    }

    private static @Nullable HistoricalTime news(Move move, ActorId observer, List<Learning> learnings) {
        if (move.by().equals(observer)) return move.occurred();
        if (!learnings.isEmpty()) {
            return learnings.stream()
                    .map(Learning::learned)
                    .filter(Objects::nonNull)
                    .min(Comparator.comparing(HistoricalTime::latest))
                    .orElse(null);
        }
        return ordinarily(move, observer) ? move.occurred() : null;
    }

    /** Without a recorded learning, whether the observer knows of a move once it has happened. */
    private static boolean ordinarily(Move move, ActorId observer) {
        return switch (move.visibility()) {
            case PUBLIC -> true;
            case CONFIDENTIAL -> {
                var target = move.toward(observer);
                yield target != null && target.isDirect();
            }
            case SECRET -> false;
        };
    }

    private static List<KnownMove> reports(Move move, ActorId observer, List<Learning> learnings, Instant at) {
        var news = news(move, observer, learnings);
        if (news == null || !news.certainlyBy(at)) return List.of();
        var first = news.latest();
        var told = learnings.stream()
                .filter(it -> it.learned() != null && it.learned().certainlyBy(at))
                .sorted(NEWEST_LAST)
                .toList();
        if (told.isEmpty()) return List.of(believed(move, observer, null, first, null));
        var reports = new ArrayList<KnownMove>();
        KnownMove before = null;
        for (var learning : told) {
            var heard = Objects.requireNonNull(learning.learned()).latest();
            before = believed(move, observer, learning, before == null ? first : heard, before);
            reports.add(before);
        }
        return reports;
    }

    private static KnownMove believed(
            Move move, ActorId observer, @Nullable Learning learning, Instant heard, @Nullable KnownMove before) {
        var belief = learning == null ? null : learning.believed();
        var target = move.toward(observer);
        var by = belief != null && belief.by() != null ? belief.by() : move.by();
        var type = belief != null && belief.type() != null ? belief.type() : move.type();
        var direction = belief != null && belief.direction() != null
                ? belief.direction()
                : target != null && target.direction() != null ? target.direction() : move.direction();
        var magnitude = belief != null && belief.magnitude() != null
                ? belief.magnitude()
                : target != null && target.magnitude() != null ? target.magnitude() : move.magnitude();
        var character = belief != null && belief.character() != null
                ? belief.character()
                : target != null && target.character() != null ? target.character() : move.character();
        return new KnownMove(
                move.id().value(),
                move,
                learning,
                heard,
                by,
                type,
                direction,
                magnitude,
                character,
                move.cost(),
                target == null ? 0 : target.relevance(),
                learning == null ? 1 : learning.credence(),
                move.capability(),
                move.reach(),
                learning == null ? Channel.PUBLIC : learning.channel(),
                before);
    }

    private static KnownMove falseReport(Learning learning) {
        var belief = Objects.requireNonNull(learning.believed());
        var type = Objects.requireNonNull(belief.type());
        return new KnownMove(
                learning.id(),
                null,
                learning,
                Objects.requireNonNull(learning.learned()).latest(),
                Objects.requireNonNull(belief.by()),
                type,
                belief.direction() == null ? type.direction() : belief.direction(),
                belief.magnitude() == null ? Range.of(type.magnitude()) : belief.magnitude(),
                belief.character() == null ? Range.of(type.character()) : belief.character(),
                Range.of(type.cost()),
                1,
                learning.credence(),
                0,
                0,
                learning.channel(),
                null);
    }

    /** The moves known, each as its newest report had it and with the hour of the first. */
    public List<KnownMove> moves() {
        var newest = new LinkedHashMap<String, KnownMove>();
        for (var report : reports) {
            newest.merge(report.id(), report, (older, newer) -> newer.since(older.learned()));
        }
        return List.copyOf(newest.values());
    }

    /** The moves that touch the observer and tell it something: relevance above 0, in either direction. */
    public List<KnownMove> moves(ActorId by) {
        return moves().stream()
                .filter(move -> move.by().equals(by) && move.relevance() > 0)
                .toList();
    }
}

package predicament.domain.theory;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import predicament.domain.crisis.ActorId;
import predicament.domain.crisis.Dyad;
import predicament.domain.crisis.Move;
import predicament.domain.crisis.MoveId;
import predicament.domain.perception.CaseRecord;
import predicament.domain.perception.DirectedDyad;
import predicament.domain.perception.Knowledge;
import predicament.domain.perception.Logit;

/**
 * What a state did after it learned of a move of the other: its own first move within twice the case's tempo, or nothing,
 * which is 0. A move that another follows before either has no reply of its own. Strengths are signed, hostile above 0.
 *
 * @param cause the move, or the later report of it, as the responder learned of it
 * @param received magnitude by credence by relevance, as the responder believed it
 * @param answered magnitude by relevance of what it did, whether the other learned of that or not
 * @param ownLast its last move before it learned of the cause, 0 if it had made none
 * @param felt its threat by its last document then, as a logit: what persistence (T0) would forecast from
 */
public record Reply(
        ActorId responder,
        String cause,
        Instant learned,
        double received,
        @Nullable MoveId answer,
        double answered,
        double ownLast,
        double felt) {

    /** A state's own move toward the other. */
    private record Deed(MoveId id, Instant at, double strength) {}

    /** The replies of both sides in the order of learning. */
    public static List<Reply> all(CaseRecord record, Dyad pair, Instant until) {
        var setting = Setting.of(record, pair, until);
        var replies = new ArrayList<Reply>();
        for (var responder : List.of(pair.a(), pair.b())) replies.addAll(of(record, setting, responder));
        replies.sort(Comparator.comparing(Reply::learned).thenComparing(Reply::cause));
        return List.copyOf(replies);
    }

    private static List<Reply> of(CaseRecord record, Setting setting, ActorId responder) {
        var rival = setting.dyad().other(responder);
        var known = record.knowledge(responder, setting.until());
        var heard = Stimulus.received(known, rival).stream()
                .filter(it -> it.sign() != 0)
                .toList();
        var deeds = deeds(record, responder, rival, setting.until());
        var replies = new ArrayList<Reply>();
        for (var k = 0; k < heard.size(); k++) {
            var next = k + 1 < heard.size() ? heard.get(k + 1).learned() : null;
            var reply = reply(setting, known, heard.get(k), next, deeds);
            if (reply != null) replies.add(reply);
        }
        return replies;
    }

    private static @Nullable Reply reply(
            Setting setting, Knowledge known, Stimulus heard, @Nullable Instant next, List<Deed> deeds) {
        var learned = heard.learned();
        var close = learned.plus(Duration.ofMinutes(Math.round(2 * 24 * 60 * setting.defaultTempoDays())));
        var answer = deeds.stream()
                .filter(it -> it.at().isAfter(learned) && !it.at().isAfter(close))
                .findFirst()
                .orElse(null);
        if (next != null && next.isBefore(answer == null ? close : answer.at())) return null;
        if (answer == null && close.isAfter(setting.until())) return null;
        var view = new DirectedDyad(known.observer(), heard.actor());
        return new Reply(
                known.observer(),
                heard.id(),
                learned,
                heard.sign() * heard.strength(),
                answer == null ? null : answer.id(),
                answer == null ? 0 : answer.strength(),
                lastBy(deeds, learned),
                Logit.ofThreat(Persistence.felt(setting, view, known, learned)));
    }

    private static double lastBy(List<Deed> deeds, Instant at) {
        var last = 0.0;
        for (var deed : deeds) if (!deed.at().isAfter(at)) last = deed.strength();
        return last;
    }

    private static List<Deed> deeds(CaseRecord record, ActorId by, ActorId toward, Instant until) {
        return record.moves().stream()
                .filter(it -> it.by().equals(by))
                .map(it -> new Deed(it.id(), it.occurred().best(), strength(it, toward)))
                .filter(it -> it.strength() != 0 && !it.at().isAfter(until))
                .sorted(Comparator.comparing(Deed::at)
                        .thenComparing(it -> it.id().value()))
                .toList();
    }

    private static double strength(Move move, ActorId toward) {
        var target = move.toward(toward);
        if (target == null) return 0;
        var direction = target.direction() == null ? move.direction() : target.direction();
        var magnitude = target.magnitude() == null ? move.magnitude() : target.magnitude();
        return direction.sign() * magnitude.mode() * target.relevance();
    }
}

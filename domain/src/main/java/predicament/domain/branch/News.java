package predicament.domain.branch;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import predicament.domain.branch.Change.MoveAdded;
import predicament.domain.crisis.Actor;
import predicament.domain.crisis.ActorId;
import predicament.domain.crisis.Channel;
import predicament.domain.crisis.Learning;
import predicament.domain.crisis.Move;
import predicament.domain.crisis.Visibility;
import predicament.domain.perception.CaseRecord;
import predicament.domain.perception.Knowledge;
import predicament.domain.time.HistoricalTime;

/** Who learns of a move in a branch, and when. */
final class News {

    private News() {}

    /** News takes as long as it took; what was wrongly believed of another deed is not believed of this one. */
    static List<Learning> ofChanged(CaseRecord record, Move changed) {
        var actual = Objects.requireNonNull(record.move(changed.id()));
        var shift =
                Duration.between(actual.occurred().best(), changed.occurred().best());
        return record.learnings().stream()
                .filter(it -> changed.id().equals(it.move()))
                .map(it -> moved(it, shift))
                .toList();
    }

    /** Whoever would ordinarily learn of it does so after the hours given, or after what public news usually took. */
    static List<Learning> ofAdded(CaseRecord record, MoveAdded added) {
        return record.actors().stream()
                .map(Actor::id)
                .filter(it -> !it.equals(added.value().by()))
                .filter(it -> hears(added.value(), it))
                .map(observer -> {
                    var hours = added.hours();
                    var delay = hours == null ? usual(record, observer) : Duration.ofHours(hours);
                    return learned(added.value(), observer, delay);
                })
                .toList();
    }

    /** The median time that news of others' public moves took to a state; nothing where no such news is on record. */
    static Duration usual(CaseRecord record, ActorId observer) {
        var delays = record.moves().stream()
                .filter(it -> it.visibility() == Visibility.PUBLIC && !it.by().equals(observer))
                .map(it -> delay(it, Knowledge.learned(record, it, observer)))
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        return delays.isEmpty() ? Duration.ZERO : delays.get((delays.size() - 1) / 2);
    }

    private static @Nullable Duration delay(Move move, @Nullable Instant learned) {
        if (learned == null) return null;
        var delay = Duration.between(move.occurred().latest(), learned);
        return delay.isNegative() ? Duration.ZERO : delay;
    }

    private static boolean hears(Move move, ActorId observer) {
        return switch (move.visibility()) {
            case PUBLIC -> true;
            case CONFIDENTIAL -> {
                var target = move.toward(observer);
                yield target != null && target.isDirect();
            }
            case SECRET -> false;
        };
    }

    private static Learning learned(Move move, ActorId observer, Duration delay) {
        var at = move.occurred().latest().plus(delay).truncatedTo(ChronoUnit.MINUTES);
        var zone = move.occurred().zone();
        return new Learning(
                move.id() + "-to-" + observer.code().toLowerCase(Locale.ROOT),
                move.id(),
                observer,
                null,
                delay.isZero() ? move.occurred() : HistoricalTime.at(at, zone),
                move.visibility() == Visibility.PUBLIC ? Channel.PUBLIC : Channel.DIPLOMATIC,
                1,
                null,
                "",
                move.provenance());
    }

    private static Learning moved(Learning learning, Duration shift) {
        var learned = learning.learned();
        return new Learning(
                learning.id(),
                learning.move(),
                learning.observer(),
                learning.holder(),
                learned == null ? null : moved(learned, shift),
                learning.channel(),
                learning.credence(),
                null,
                learning.account(),
                learning.provenance());
    }

    private static HistoricalTime moved(HistoricalTime time, Duration shift) {
        if (shift.isZero()) return time;
        var earliest = time.earliest().plus(shift);
        return time.earliest().equals(time.latest())
                ? HistoricalTime.at(earliest, time.zone())
                : HistoricalTime.between(earliest, time.latest().plus(shift), time.zone());
    }
}

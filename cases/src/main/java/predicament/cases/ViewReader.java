package predicament.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import predicament.cases.Value.Scalar;
import predicament.domain.crisis.Assessment;
import predicament.domain.crisis.Belief;
import predicament.domain.crisis.Certainty;
import predicament.domain.crisis.Channel;
import predicament.domain.crisis.Direction;
import predicament.domain.crisis.Intent;
import predicament.domain.crisis.Learning;
import predicament.domain.crisis.MoveType;
import predicament.domain.crisis.Reader;
import predicament.domain.crisis.ThreatLevel;
import predicament.domain.time.HistoricalTime;

/** Reads what states knew and thought of one another: learnings and assessments. */
final class ViewReader {

    private static final List<ThreatLevel> LEVELS = List.of(ThreatLevel.values());

    private final Draft draft;
    private final Scalars scalars;
    private final Names names;

    ViewReader(Draft draft) {
        this.draft = draft;
        this.scalars = draft.scalars;
        this.names = draft.names;
    }

    Optional<Learning> learning(Fields it) {
        var id = it.required("id", draft.scalars::text);
        var move = it.optional("move", names::move);
        var observer = it.required("observer", names::actor);
        var holder = it.optional("holder", names::holder);
        var learned = it.required("learned", orNever(draft.times.of(observer)));
        var channel = it.required("channel", scalars.oneOf(Channel.class, "channel"));
        var credence = it.required("credence", scalars.number(0, 1));
        var believed = it.optional("believed", draft.map(this::belief));
        var account = it.required("account", scalars::text);
        var provenance = draft.provenance(it);
        return it.build(() -> new Learning(
                id.orElseThrow(),
                move.orElse(null),
                observer.orElseThrow(),
                holder.orElse(null),
                learned.orElseThrow().isEmpty() ? null : learned.orElseThrow().getFirst(),
                channel.orElseThrow(),
                credence.orElseThrow(),
                believed.orElse(null),
                account.orElseThrow(),
                provenance.orElseThrow()));
    }

    Optional<Assessment> assessment(Fields it) {
        var id = it.required("id", draft.scalars::text);
        var observer = it.required("observer", names::actor);
        var holder = it.required("holder", names::holder);
        var target = it.required("target", names::actor);
        var time = draft.times.of(observer);
        var written = it.required("written", time);
        var readers = it.list("read-by", scalars.each(draft.map(reader -> reader(reader, time))));
        var level = it.optional("level", scalars.whole(0, LEVELS.size() - 1));
        var threat = it.optional("threat", scalars.number(0, 100));
        var intent = it.optional("intent", draft.map(this::intent));
        var capability = it.optional("capability", scalars.number(0, 100));
        var imminence = it.optional("imminence", scalars::text);
        var provocation = it.optional("own-provocation", scalars.oneOf(Certainty.class, "answer"));
        var account = it.required("account", scalars::text);
        var provenance = draft.provenance(it);
        return it.build(() -> new Assessment(
                id.orElseThrow(),
                observer.orElseThrow(),
                holder.orElseThrow(),
                target.orElseThrow(),
                written.orElseThrow(),
                readers,
                level.map(LEVELS::get).orElse(null),
                threat.orElse(null),
                intent.orElse(null),
                capability.orElse(null),
                imminence.orElse(null),
                provocation.orElse(Certainty.UNKNOWN),
                account.orElseThrow(),
                provenance.orElseThrow()));
    }

    /** A time, or none for {@code never}. */
    private static Function<Value, Optional<List<HistoricalTime>>> orNever(
            Function<Value, Optional<HistoricalTime>> time) {
        return value -> value instanceof Scalar scalar && scalar.text().equals("never")
                ? Optional.of(new ArrayList<>())
                : time.apply(value).map(List::of);
    }

    private Optional<Belief> belief(Fields it) {
        var account = it.required("account", scalars::text);
        var by = it.optional("by", names::actor);
        var type = it.optional("type", scalars.oneOf(MoveType.class, "move type"));
        var direction = it.optional("direction", scalars.oneOf(Direction.class, "direction"));
        var magnitude = it.optional("magnitude", scalars.range(0, 1, "The believed magnitude"));
        var character = it.optional("character", scalars.range(-1, 1, "The believed character"));
        return it.build(() -> new Belief(
                account.orElseThrow(),
                by.orElse(null),
                type.orElse(null),
                direction.orElse(null),
                magnitude.orElse(null),
                character.orElse(null)));
    }

    private Optional<Reader> reader(Fields it, Function<Value, Optional<HistoricalTime>> time) {
        var holder = it.required("holder", names::holder);
        var at = it.required("at", time);
        return it.build(() -> new Reader(holder.orElseThrow(), at.orElseThrow()));
    }

    private Optional<Intent> intent(Fields it) {
        var defensive = share(it, "defensive");
        var statusQuo = share(it, "status-quo");
        var opportunistic = share(it, "opportunistic");
        var limited = share(it, "limited-revisionist");
        var unlimited = share(it, "unlimited-revisionist");
        return it.build(() -> new Intent(defensive, statusQuo, opportunistic, limited, unlimited));
    }

    private double share(Fields it, String key) {
        return it.optional(key, scalars.number(0, 1)).orElse(0.0);
    }
}

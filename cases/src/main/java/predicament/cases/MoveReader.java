package predicament.cases;

import java.util.Optional;
import predicament.cases.Value.Scalar;
import predicament.domain.crisis.Certainty;
import predicament.domain.crisis.Direction;
import predicament.domain.crisis.Link;
import predicament.domain.crisis.Move;
import predicament.domain.crisis.MoveId;
import predicament.domain.crisis.MoveType;
import predicament.domain.crisis.PrivatePurpose;
import predicament.domain.crisis.Purpose;
import predicament.domain.crisis.Range;
import predicament.domain.crisis.Target;
import predicament.domain.crisis.Visibility;

/** Reads moves; what the coder leaves out comes from the move's type. */
final class MoveReader {

    static final int LONGEST_TITLE = 90;
    static final int LONGEST_LABEL = 20;

    private final Draft draft;
    private final Scalars scalars;
    private final Names names;

    MoveReader(Draft draft) {
        this.draft = draft;
        this.scalars = draft.scalars;
        this.names = draft.names;
    }

    Optional<Move> move(Fields it) {
        var id = it.required("id", draft.id(MoveId::new));
        var by = it.required("by", names::actor);
        var occurred = it.required("occurred", draft.times.of(by));
        var organ = it.optional("organ", scalars::text);
        var type = it.required("type", scalars.oneOf(MoveType.class, "move type"));
        var title = it.required("title", scalars.text(LONGEST_TITLE));
        var label = it.required("label", scalars.text(LONGEST_LABEL));
        var account = it.required("account", scalars::text);
        var importance = it.required("importance", scalars.whole(1, 3));
        var visibility = it.required("visibility", scalars.oneOf(Visibility.class, "visibility"));
        var direction = it.optional("direction", scalars.oneOf(Direction.class, "direction"));
        var magnitude = it.optional("magnitude", scalars.range(0, 1, "The magnitude"));
        var character = it.optional("character", scalars.range(-1, 1, "The character"));
        var cost = it.optional("cost", scalars.range(0, 1, "The cost"));
        var targets = it.list("targets", scalars.each(this::target));
        var theatre = it.optional("theatre", scalars::text);
        var privately = it.optional("private-purpose", draft.map(this::privatePurpose));
        var stated = it.optional("stated-purpose", scalars.oneOf(Purpose.class, "purpose"));
        var authorised = it.optional("authorised", scalars.oneOf(Certainty.class, "answer"));
        var capability = it.optional("capability", scalars::number);
        var reach = it.optional("reach", scalars::number);
        var opensWindow = it.optional("opens-window", scalars::truth);
        var reactionTo = it.optional("reaction-to", names::move);
        var links = it.list("links", scalars.each(draft.map(this::link)));
        var provenance = draft.provenance(it);
        return it.build(() -> new Move(
                id.orElseThrow(),
                occurred.orElseThrow(),
                by.orElseThrow(),
                organ.orElse(null),
                type.orElseThrow(),
                title.orElseThrow(),
                label.orElseThrow(),
                account.orElseThrow(),
                importance.orElseThrow(),
                visibility.orElseThrow(),
                direction.orElse(type.orElseThrow().direction()),
                magnitude.orElse(Range.of(type.orElseThrow().magnitude())),
                character.orElse(Range.of(type.orElseThrow().character())),
                cost.orElse(Range.of(type.orElseThrow().cost())),
                targets,
                theatre.orElse(null),
                privately.orElse(null),
                stated.orElse(null),
                authorised.orElse(Certainty.UNKNOWN),
                capability.orElse(0.0),
                reach.orElse(0.0),
                opensWindow.orElse(false),
                reactionTo.orElse(null),
                links,
                provenance.orElseThrow()));
    }

    private Optional<Target> target(Value value) {
        if (value instanceof Scalar) {
            return names.actor(value).map(actor -> new Target(actor, 1, null, null, null));
        }
        return draft.<Target>map(it -> {
                    var actor = it.required("actor", names::actor);
                    var relevance = it.optional("relevance", scalars.number(0, 1));
                    var direction = it.optional("direction", scalars.oneOf(Direction.class, "direction"));
                    var magnitude = it.optional("magnitude", scalars.range(0, 1, "The magnitude"));
                    var character = it.optional("character", scalars.range(-1, 1, "The character"));
                    return it.build(() -> new Target(
                            actor.orElseThrow(),
                            relevance.orElse(1.0),
                            direction.orElse(null),
                            magnitude.orElse(null),
                            character.orElse(null)));
                })
                .apply(value);
    }

    private Optional<PrivatePurpose> privatePurpose(Fields it) {
        var is = it.required("is", scalars.oneOf(Purpose.class, "purpose"));
        var note = it.optional("note", scalars::text);
        var sources = it.list("sources", scalars.each(draft::citation));
        return it.build(() -> new PrivatePurpose(is.orElseThrow(), note.orElse(null), sources));
    }

    private Optional<Link> link(Fields it) {
        var kind = it.required("kind", scalars.oneOf(Link.Kind.class, "kind of link"));
        var move = it.required("move", names::move);
        return it.build(() -> new Link(kind.orElseThrow(), move.orElseThrow()));
    }
}

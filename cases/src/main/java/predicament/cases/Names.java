package predicament.cases;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import predicament.cases.Value.Place;
import predicament.domain.crisis.ActorId;
import predicament.domain.crisis.Dyad;
import predicament.domain.crisis.HolderId;
import predicament.domain.crisis.ItemKind;
import predicament.domain.crisis.MoveId;
import predicament.domain.source.SourceId;

/** The ids that a case declares, each with its place, and the references to them. */
final class Names {

    private final Errors errors;
    private final Scalars scalars;
    private final Map<ItemKind, Map<String, Place>> declared = new EnumMap<>(ItemKind.class);
    private final Set<ItemKind> open = EnumSet.noneOf(ItemKind.class);

    Names(Errors errors, Scalars scalars) {
        this.errors = errors;
        this.scalars = scalars;
    }

    /** Takes note of an id; one that stands elsewhere already is refused. */
    void declare(ItemKind kind, String id, Place place) {
        var other = of(kind).putIfAbsent(id, place);
        if (other != null) {
            errors.note(
                    place,
                    "The %s \"%s\" stands at %s already.".formatted(kind.noun(), id, other),
                    "Give one of them another id.");
        }
    }

    /** From now on any id of the kind is taken as known, since some could not be read. */
    void leaveOpen(ItemKind kind) {
        open.add(kind);
    }

    Optional<ActorId> actor(Value value) {
        return reference(value, ItemKind.ACTOR, ActorId::new);
    }

    Optional<HolderId> holder(Value value) {
        return reference(value, ItemKind.HOLDER, HolderId::new);
    }

    Optional<MoveId> move(Value value) {
        return reference(value, ItemKind.MOVE, MoveId::new);
    }

    Optional<SourceId> source(Value value) {
        return reference(value, ItemKind.SOURCE, SourceId::new);
    }

    Optional<Dyad> dyad(Value value) {
        return scalars.text(value)
                .flatMap(text -> errors.attempt(value.place(), () -> Dyad.parse(text)))
                .filter(dyad -> known(value, ItemKind.ACTOR, dyad.a().code())
                        && known(value, ItemKind.ACTOR, dyad.b().code()));
    }

    boolean known(Value value, ItemKind kind, String id) {
        if (open.contains(kind) || of(kind).containsKey(id)) return true;
        errors.noteUnknown(
                value.place(), "There is no %s \"%s\" in this case.".formatted(kind.noun(), id), id, ids(kind));
        return false;
    }

    private Collection<String> ids(ItemKind kind) {
        return Set.copyOf(of(kind).keySet()).stream().sorted().toList();
    }

    private <T> Optional<T> reference(Value value, ItemKind kind, Function<String, T> id) {
        return scalars.text(value)
                .filter(text -> known(value, kind, text))
                .flatMap(text -> errors.attempt(value.place(), () -> id.apply(text)));
    }

    private Map<String, Place> of(ItemKind kind) {
        return declared.computeIfAbsent(kind, it -> new TreeMap<>());
    }
}

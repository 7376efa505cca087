package predicament.app.annotation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import predicament.app.sight.CaseSight;
import predicament.domain.annotation.Annotation;
import predicament.domain.annotation.Evidence;
import predicament.domain.crisis.Actor;
import predicament.domain.crisis.ActorId;
import predicament.domain.crisis.Assessment;
import predicament.domain.crisis.Dyad;
import predicament.domain.crisis.ItemKey;
import predicament.domain.crisis.ItemKind;
import predicament.domain.crisis.Move;
import predicament.domain.crisis.MoveId;
import predicament.domain.time.HistoricalTime;

/** An annotation in the words of a page: what it says, and what it points to. */
final class AnnotationWords {

    /** Something that an annotation points to, and where it is; what the record no longer holds has no address. */
    record Pointed(String words, @Nullable String href) {}

    private AnnotationWords() {}

    /** The judgement in one line, with the dates in the case's clock. */
    static String judgement(Annotation value, CaseSight sight) {
        return switch (value.judgement()) {
            case SPIRAL_BEGAN -> "A spiral began %s: %s".formatted(between(value.dyad(), sight), time(value, sight));
            case NO_SPIRAL -> "No spiral " + between(value.dyad(), sight);
            case UNDECIDED -> "Undecided " + between(value.dyad(), sight);
        };
    }

    static String pair(@Nullable Dyad dyad, CaseSight sight) {
        if (dyad == null) return "the whole case";
        return actor(dyad.a(), sight) + " and " + actor(dyad.b(), sight);
    }

    static Pointed trigger(MoveId id, CaseSight sight) {
        return pointed(new ItemKey(ItemKind.MOVE, id.value()), sight);
    }

    static List<Pointed> evidence(Annotation value, Evidence.Bearing bearing, CaseSight sight) {
        return value.evidence().stream()
                .filter(it -> it.bearing() == bearing)
                .map(it -> pointed(it.item(), sight))
                .toList();
    }

    /** A recorded item by its date and its name. */
    static Pointed pointed(ItemKey key, CaseSight sight) {
        var page = "/cases/" + sight.crisis().slug();
        var item = sight.record().item(key);
        if (item instanceof Move it) return new Pointed(move(it, sight), page + "/moves/" + it.id());
        if (item instanceof Assessment it) return new Pointed(assessment(it, sight), page + "/perceptions#" + it.id());
        return new Pointed(key.toString(), null);
    }

    static String move(Move it, CaseSight sight) {
        return "%s: %s (%s)".formatted(actor(it.by(), sight), it.title(), when(it.occurred(), sight));
    }

    static String assessment(Assessment it, CaseSight sight) {
        var holder = sight.record().holder(it.holder());
        var name = holder == null ? it.holder().value() : holder.name();
        return "%s of %s (%s)".formatted(name, actor(it.target(), sight), when(it.written(), sight));
    }

    static String actor(ActorId id, CaseSight sight) {
        return sight.record().actors().stream()
                .filter(it -> it.id().equals(id))
                .map(Actor::shortName)
                .findFirst()
                .orElse(id.code());
    }

    static String when(HistoricalTime time, CaseSight sight) {
        return sight.clock().brief(time);
    }

    private static String between(@Nullable Dyad dyad, CaseSight sight) {
        return dyad == null ? "in the case as a whole" : "between " + pair(dyad, sight);
    }

    private static String time(Annotation value, CaseSight sight) {
        var interval = value.interval();
        return interval == null ? "" : interval.display(sight.clock().zone());
    }
}

package predicament.domain.perception;

import java.util.ArrayList;
import java.util.List;
import predicament.domain.crisis.Actor;
import predicament.domain.crisis.ActorId;
import predicament.domain.crisis.Aim;
import predicament.domain.crisis.Assessment;
import predicament.domain.crisis.Balance;
import predicament.domain.crisis.BibliographyEntry;
import predicament.domain.crisis.CrisisDescription;
import predicament.domain.crisis.Distinguishability;
import predicament.domain.crisis.Holder;
import predicament.domain.crisis.HolderId;
import predicament.domain.crisis.Item;
import predicament.domain.crisis.ItemKey;
import predicament.domain.crisis.ItemKind;
import predicament.domain.crisis.Learning;
import predicament.domain.crisis.Move;
import predicament.domain.crisis.Prior;
import predicament.domain.crisis.PublishedOnset;
import predicament.domain.crisis.Reading;
import predicament.domain.crisis.Target;

/** Without which other items an item says nothing. Sources are not among them: a claim outlives its bibliography. */
final class Dependencies {

    private Dependencies() {}

    static List<ItemKey> of(Item item) {
        return switch (item) {
            case CrisisDescription it -> List.of();
            case Actor it -> List.of();
            case BibliographyEntry it -> List.of();
            case Holder it -> List.of(actor(it.actor()));
            case Move it -> move(it);
            case Learning it -> learning(it);
            case Assessment it -> List.of(actor(it.observer()), actor(it.target()), holder(it.holder()));
            case Prior it -> List.of(actor(it.observer()), actor(it.target()));
            case Balance it -> it.observer() == null ? List.of() : List.of(actor(it.observer()));
            case Distinguishability it -> List.of();
            case Aim it -> List.of(actor(it.actor()), actor(it.toward()));
            case Reading it -> List.of();
            case PublishedOnset it ->
                it.dyad() == null
                        ? List.of()
                        : List.of(actor(it.dyad().a()), actor(it.dyad().b()));
        };
    }

    private static List<ItemKey> move(Move move) {
        var keys = new ArrayList<ItemKey>();
        keys.add(actor(move.by()));
        move.targets().stream().map(Target::actor).map(Dependencies::actor).forEach(keys::add);
        return keys;
    }

    private static List<ItemKey> learning(Learning learning) {
        var keys = new ArrayList<ItemKey>();
        keys.add(actor(learning.observer()));
        if (learning.move() != null)
            keys.add(new ItemKey(ItemKind.MOVE, learning.move().value()));
        if (learning.holder() != null) keys.add(holder(learning.holder()));
        return keys;
    }

    private static ItemKey actor(ActorId id) {
        return new ItemKey(ItemKind.ACTOR, id.code());
    }

    private static ItemKey holder(HolderId id) {
        return new ItemKey(ItemKind.HOLDER, id.value());
    }
}

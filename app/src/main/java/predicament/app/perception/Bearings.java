package predicament.app.perception;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import predicament.app.perception.Input.Document;
import predicament.app.perception.Input.Pace;
import predicament.app.perception.Input.Rival;
import predicament.app.perception.Input.Start;
import predicament.app.perception.Input.State;
import predicament.app.perception.Input.Voice;
import predicament.domain.crisis.ActorId;
import predicament.domain.crisis.CrisisDescription;
import predicament.domain.crisis.ItemKey;
import predicament.domain.crisis.ItemKind;
import predicament.domain.perception.DirectedDyad;

/** Which items ever bore on which pair, in the base or in a reading; what once did is not forgotten. */
final class Bearings {

    private final Map<DirectedDyad, Set<ItemKey>> items = new HashMap<>();
    private final Map<ItemKey, Set<DirectedDyad>> pairs = new HashMap<>();

    /** The states for which a holder ever spoke. */
    private final Map<ItemKey, Set<ItemKey>> states = new HashMap<>();

    Set<ItemKey> of(DirectedDyad pair) {
        return items.getOrDefault(pair, Set.of());
    }

    Set<DirectedDyad> pairsOf(ItemKey item) {
        return item.equals(CrisisDescription.KEY) ? items.keySet() : pairs.getOrDefault(item, Set.of());
    }

    void learn(InputVersion version) {
        switch (version.input()) {
            case null -> {}
            case Pace it -> {}
            case State it -> {}
            case Rival it -> {}
            case Voice it -> {
                var state = actor(it.actor());
                states.computeIfAbsent(version.key(), holder -> new HashSet<>()).add(state);
                for (var pair : Set.copyOf(pairsOf(version.key()))) link(pair, state);
            }
            case Start it -> link(it.observer(), it.target(), version.key());
            case Document it -> {
                var holder = new ItemKey(ItemKind.HOLDER, it.holder().value());
                var pair = link(it.observer(), it.target(), version.key());
                link(pair, holder);
                states.getOrDefault(holder, Set.of()).forEach(state -> link(pair, state));
            }
        }
    }

    private DirectedDyad link(ActorId observer, ActorId target, ItemKey item) {
        var pair = new DirectedDyad(observer, target);
        link(pair, CrisisDescription.KEY);
        link(pair, actor(observer));
        link(pair, actor(target));
        link(pair, item);
        return pair;
    }

    private void link(DirectedDyad pair, ItemKey item) {
        items.computeIfAbsent(pair, it -> new HashSet<>()).add(item);
        pairs.computeIfAbsent(item, it -> new HashSet<>()).add(pair);
    }

    private static ItemKey actor(ActorId actor) {
        return new ItemKey(ItemKind.ACTOR, actor.code());
    }
}

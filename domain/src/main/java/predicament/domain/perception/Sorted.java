package predicament.domain.perception;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import predicament.domain.crisis.Actor;
import predicament.domain.crisis.ActorId;
import predicament.domain.crisis.Assessment;
import predicament.domain.crisis.Item;
import predicament.domain.crisis.Learning;
import predicament.domain.crisis.Move;
import predicament.domain.crisis.MoveId;

/** The items of a record in the orders in which they are asked for, sorted once. */
record Sorted(
        Map<Class<? extends Item>, List<Item>> types,
        List<Actor> actors,
        List<Move> moves,
        List<Assessment> assessments,
        Map<DirectedDyad, List<Assessment>> ofDyads,
        Map<ActorId, Map<MoveId, List<Learning>>> learnings) {

    static Sorted of(Collection<Item> items) {
        var types = new HashMap<Class<? extends Item>, List<Item>>();
        for (var item : items)
            types.computeIfAbsent(item.getClass(), type -> new ArrayList<>()).add(item);
        types.replaceAll((type, all) -> Collections.unmodifiableList(all));
        var actors = all(types, Actor.class).stream()
                .sorted(Comparator.comparingInt(Actor::rank))
                .toList();
        var moves = all(types, Move.class).stream()
                .sorted(Comparator.comparing(Move::occurred).thenComparing(Move::id))
                .toList();
        var assessments = all(types, Assessment.class).stream()
                .sorted(Comparator.comparing(Assessment::written).thenComparing(Assessment::id))
                .toList();
        var ofDyads = new HashMap<DirectedDyad, List<Assessment>>();
        for (var it : assessments) {
            if (it.observer().equals(it.target())) continue;
            ofDyads.computeIfAbsent(new DirectedDyad(it.observer(), it.target()), dyad -> new ArrayList<>())
                    .add(it);
        }
        return new Sorted(types, actors, moves, assessments, ofDyads, learnings(all(types, Learning.class)));
    }

    private static Map<ActorId, Map<MoveId, List<Learning>>> learnings(List<Learning> all) {
        var learnings = new HashMap<ActorId, Map<MoveId, List<Learning>>>();
        for (var learning : all) {
            if (learning.move() == null) continue;
            learnings
                    .computeIfAbsent(learning.observer(), observer -> new HashMap<>())
                    .computeIfAbsent(learning.move(), move -> new ArrayList<>())
                    .add(learning);
        }
        return learnings;
    }

    <T extends Item> List<T> of(Class<T> type) {
        return all(types, type);
    }

    /** Only items of the class are filed under it. */
    @SuppressWarnings("unchecked")
    private static <T extends Item> List<T> all(Map<Class<? extends Item>, List<Item>> types, Class<T> type) {
        return (List<T>) (List<?>) types.getOrDefault(type, List.of());
    }
}

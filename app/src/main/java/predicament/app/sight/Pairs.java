package predicament.app.sight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import predicament.app.frame.BadRequest;
import predicament.app.frame.Way;
import predicament.domain.crisis.Actor;
import predicament.domain.crisis.Dyad;
import predicament.domain.perception.DirectedDyad;
import predicament.domain.perception.Perception;

/** Which pairs of a case to show: the one asked for, or those whose threat moved most by the hour shown. */
public final class Pairs {

    private record Moved(Dyad dyad, double by) {}

    private Pairs() {}

    /** The pair that {@code pair=} names, or nothing where it names none. */
    public static @Nullable Dyad asked(CaseSight sight, @Nullable String text) {
        if (text == null || text.isBlank()) return null;
        var way = new Way("The case with its own pairs", sight.address(""));
        try {
            var dyad = Dyad.parse(text.strip());
            var known = sight.record().actors().stream().map(Actor::id).toList();
            if (known.containsAll(List.of(dyad.a(), dyad.b()))) return dyad;
        } catch (IllegalArgumentException e) {
            throw new BadRequest("pair= " + e.getMessage(), way);
        }
        throw new BadRequest("pair=%s names a state that is not in this case.".formatted(text), way);
    }

    /** The pair asked for, or the one that moved most. */
    public static Dyad of(CaseSight sight, @Nullable String text) {
        var asked = asked(sight, text);
        if (asked != null) return asked;
        var moved = moved(sight, 1);
        return moved.isEmpty() ? all(sight).getFirst() : moved.getFirst();
    }

    /** Every pair in the case's own order. */
    public static List<Dyad> all(CaseSight sight) {
        var actors = sight.record().actors();
        var pairs = new ArrayList<Dyad>();
        for (var i = 0; i < actors.size(); i++) {
            for (var j = i + 1; j < actors.size(); j++) {
                pairs.add(new Dyad(actors.get(i).id(), actors.get(j).id()));
            }
        }
        return pairs;
    }

    /** The pairs whose threat moved most since the case began; with a viewpoint, only its own pairs. */
    public static List<Dyad> moved(CaseSight sight, int limit) {
        return all(sight).stream()
                .filter(dyad -> sight.as() == null || dyad.has(sight.as().id()))
                .map(dyad -> new Moved(
                        dyad,
                        movement(sight, new DirectedDyad(dyad.a(), dyad.b()))
                                + movement(sight, new DirectedDyad(dyad.b(), dyad.a()))))
                .filter(it -> it.by() > 0)
                .sorted(Comparator.comparingDouble(Moved::by)
                        .reversed()
                        .thenComparing(it -> it.dyad().toString()))
                .limit(limit)
                .map(Moved::dyad)
                .toList();
    }

    private static double movement(CaseSight sight, DirectedDyad view) {
        var perception = Perception.of(sight.record(), view, sight.clockOf(view.observer()));
        if (perception.at(sight.at()).evidence() == 0) return 0;
        return Math.abs(perception.at(sight.at()).level()
                - perception.at(sight.description().start()).level());
    }
}

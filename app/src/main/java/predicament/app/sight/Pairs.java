package predicament.app.sight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import predicament.app.frame.BadRequest;
import predicament.app.frame.NotFound;
import predicament.app.frame.Way;
import predicament.domain.crisis.Actor;
import predicament.domain.crisis.ActorId;
import predicament.domain.crisis.Direction;
import predicament.domain.crisis.Dyad;
import predicament.domain.crisis.Move;
import predicament.domain.perception.DirectedDyad;
import predicament.domain.perception.Knowledge;
import predicament.domain.perception.Perception;

/** Which pairs of a case to show: the one asked for, or those between which most had been done by the hour shown. */
public final class Pairs {

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

    /** The pair asked for, or the one between which most had been done. */
    public static Dyad of(CaseSight sight, @Nullable String text) {
        var asked = asked(sight, text);
        if (asked != null) return asked;
        var leading = leading(sight, 1);
        if (!leading.isEmpty()) return leading.getFirst();
        if (areIn(sight)) return all(sight).getFirst();
        throw new NotFound(
                "This case has fewer than two states, so there is no pair of which theories could speak.",
                List.of(new Way("The case", sight.address(""))));
    }

    /** Whether a case has a pair at all. */
    public static boolean areIn(CaseSight sight) {
        return sight.record().actors().size() > 1;
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

    /**
     * The pairs between which the strongest hostile moves had passed, as far as the viewpoint knew of them, if anybody's
     * feeling of threat is on record; with a viewpoint, only its own pairs.
     */
    public static List<Dyad> leading(CaseSight sight, int limit) {
        var hostile = hostile(sight);
        return all(sight).stream()
                .filter(dyad -> sight.as() == null || dyad.has(sight.as().id()))
                .filter(dyad -> isOnRecord(sight, dyad))
                .sorted(Comparator.comparingDouble((Dyad dyad) -> hostile.getOrDefault(dyad, 0.0))
                        .reversed()
                        .thenComparing(Dyad::toString))
                .limit(limit)
                .toList();
    }

    private static Map<Dyad, Double> hostile(CaseSight sight) {
        var sums = new HashMap<Dyad, Double>();
        for (var move : sight.record().world(sight.at()).moves()) {
            if (sight.as() != null && !isKnown(sight, move, sight.as().id())) continue;
            for (var target : move.targets()) {
                var direction = target.direction() == null ? move.direction() : target.direction();
                if (direction != Direction.RAISES || target.actor().equals(move.by())) continue;
                var magnitude = target.magnitude() == null ? move.magnitude() : target.magnitude();
                sums.merge(new Dyad(move.by(), target.actor()), magnitude.mode() * target.relevance(), Double::sum);
            }
        }
        return sums;
    }

    private static boolean isKnown(CaseSight sight, Move move, ActorId observer) {
        var news = Knowledge.news(sight.record(), move, observer);
        return news != null && news.certainlyBy(sight.at());
    }

    private static boolean isOnRecord(CaseSight sight, Dyad dyad) {
        return Stream.of(new DirectedDyad(dyad.a(), dyad.b()), new DirectedDyad(dyad.b(), dyad.a()))
                .anyMatch(view -> Perception.of(sight.record(), view, sight.clockOf(view.observer()))
                                .at(sight.at())
                                .evidence()
                        > 0);
    }
}

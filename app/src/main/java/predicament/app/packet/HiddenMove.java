package predicament.app.packet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import predicament.app.sight.CaseSight;
import predicament.domain.crisis.Actor;
import predicament.domain.crisis.Move;
import predicament.domain.perception.Knowledge;

/** A move that had happened by the hour, and the states that it touched and that did not know of it. */
record HiddenMove(Move move, Actor by, String when, String from) {

    /** The most important ones and then the latest, as many as a page carries, in the order of time. */
    static List<HiddenMove> first(List<HiddenMove> all, int limit) {
        return all.stream()
                .sorted(Comparator.comparing((HiddenMove it) -> it.move().importance())
                        .thenComparing(it -> it.move().occurred(), Comparator.reverseOrder()))
                .limit(limit)
                .sorted(Comparator.comparing(it -> it.move().occurred()))
                .toList();
    }

    static List<HiddenMove> all(CaseSight sight, boolean followed) {
        var hidden = new ArrayList<HiddenMove>();
        for (var move : sight.record().world(sight.at()).moves()) {
            var ignorant = ignorant(sight, move);
            if (ignorant.isEmpty()) continue;
            hidden.add(new HiddenMove(
                    move,
                    sight.record().actor(move.by()),
                    sight.clock().brief(move.occurred()),
                    ignorant.stream()
                            .map(actor -> actor.shortName() + (followed ? fate(sight, move, actor) : ""))
                            .collect(Collectors.joining(", "))));
        }
        return hidden;
    }

    private static List<Actor> ignorant(CaseSight sight, Move move) {
        var asked = sight.as() == null
                ? move.targets().stream()
                        .map(target -> sight.record().actor(target.actor()))
                        .toList()
                : List.of(sight.as());
        return asked.stream()
                .filter(actor -> !actor.id().equals(move.by()))
                .filter(actor -> isAfter(sight, Knowledge.learned(sight.record(), move, actor.id())))
                .toList();
    }

    private static boolean isAfter(CaseSight sight, @Nullable Instant learned) {
        return learned == null || learned.isAfter(sight.at());
    }

    private static String fate(CaseSight sight, Move move, Actor actor) {
        var news = Knowledge.news(sight.record(), move, actor.id());
        return news == null ? " (never, on this record)" : " (" + sight.clock().brief(news) + ")";
    }
}

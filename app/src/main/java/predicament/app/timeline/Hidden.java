package predicament.app.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import predicament.app.sight.CaseSight;
import predicament.domain.crisis.Actor;
import predicament.domain.crisis.Move;
import predicament.domain.perception.Knowledge;
import predicament.domain.time.HistoricalTime;

/** What had happened by the instant and was not known: to the viewpoint, or to whichever state a historian looks at. */
public record Hidden(String heading, List<Entry> entries, int count) {

    private static final int SHOWN = 6;
    private static final int LISTED = 66;
    private static final Comparator<Found> GRAVEST_FIRST = Comparator.comparing(
                    (Found it) -> it.move().importance())
            .thenComparing(it -> it.move().occurred(), Comparator.reverseOrder());

    /** A hidden move, from whom it was hidden, and when the viewpoint would learn of it. */
    public record Entry(Move move, Actor by, String when, String fate, String href) {}

    private record Found(Move move, String fate) {}

    static Hidden of(CaseSight sight) {
        var found = new ArrayList<Found>();
        for (var move : sight.record().world(sight.at()).moves()) {
            var fate = sight.as() == null ? fromSome(sight, move) : fromOne(sight, sight.as(), move);
            if (fate != null) found.add(new Found(move, fate));
        }
        return new Hidden(
                sight.as() == null
                        ? "Hidden at this hour"
                        : "What %s did not know yet".formatted(sight.as().name()),
                found.stream()
                        .sorted(GRAVEST_FIRST)
                        .limit(LISTED)
                        .map(it -> entry(sight, it))
                        .toList(),
                found.size());
    }

    /** The first ones, by importance and then the latest. */
    public List<Entry> first() {
        return entries.subList(0, Math.min(SHOWN, entries.size()));
    }

    public List<Entry> rest() {
        return entries.subList(Math.min(SHOWN, entries.size()), entries.size());
    }

    /** How many are not shown at first. */
    public int others() {
        return Math.max(0, count - SHOWN);
    }

    /** How many are counted alone. */
    public int further() {
        return count - entries.size();
    }

    private static @Nullable String fromOne(CaseSight sight, Actor viewpoint, Move move) {
        if (move.by().equals(viewpoint.id())) return null;
        var news = Knowledge.news(sight.record(), move, viewpoint.id());
        if (news != null && news.certainlyBy(sight.at())) return null;
        return fate(sight, news);
    }

    private static String fate(CaseSight sight, @Nullable HistoricalTime news) {
        return news == null
                ? "not learned before %s"
                        .formatted(sight.clock().brief(sight.description().to()))
                : "learned " + sight.clock().brief(news);
    }

    private static @Nullable String fromSome(CaseSight sight, Move move) {
        var ignorant = move.targets().stream()
                .map(target -> sight.record().actor(target.actor()))
                .filter(actor -> {
                    var learned = Knowledge.learned(sight.record(), move, actor.id());
                    return learned == null || learned.isAfter(sight.at());
                })
                .map(Actor::shortName)
                .toList();
        return ignorant.isEmpty() ? null : "Not yet known to " + String.join(", ", ignorant);
    }

    private static Entry entry(CaseSight sight, Found found) {
        var move = found.move();
        return new Entry(
                move,
                sight.record().actor(move.by()),
                sight.clock().brief(move.occurred()),
                found.fate(),
                sight.address("") + "&move=" + move.id() + "#card");
    }
}

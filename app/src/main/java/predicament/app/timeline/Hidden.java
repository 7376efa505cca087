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
public record Hidden(String heading, List<Entry> entries, int others) {

    private static final int SHOWN = 6;

    /** A hidden move, from whom it was hidden, and when the viewpoint would learn of it. */
    public record Entry(Move move, Actor by, String when, String fate, String href) {}

    static Hidden of(CaseSight sight) {
        var entries = new ArrayList<Entry>();
        for (var move : sight.record().world(sight.at()).moves()) {
            var entry = sight.as() == null ? fromSome(sight, move) : fromOne(sight, sight.as(), move);
            if (entry != null) entries.add(entry);
        }
        entries.sort(Comparator.comparing((Entry it) -> it.move().importance())
                .thenComparing(it -> it.move().occurred(), Comparator.reverseOrder()));
        return new Hidden(
                sight.as() == null
                        ? "Hidden at this hour"
                        : "What %s did not know yet".formatted(sight.as().name()),
                entries,
                Math.max(0, entries.size() - SHOWN));
    }

    /** The first ones, by importance and then the latest. */
    public List<Entry> first() {
        return entries.subList(0, Math.min(SHOWN, entries.size()));
    }

    public List<Entry> rest() {
        return entries.subList(Math.min(SHOWN, entries.size()), entries.size());
    }

    private static @Nullable Entry fromOne(CaseSight sight, Actor viewpoint, Move move) {
        if (move.by().equals(viewpoint.id())) return null;
        var news = Knowledge.news(sight.record(), move, viewpoint.id());
        if (news != null && news.certainlyBy(sight.at())) return null;
        return entry(sight, move, fate(sight, news));
    }

    private static String fate(CaseSight sight, @Nullable HistoricalTime news) {
        return news == null
                ? "not learned before %s"
                        .formatted(sight.clock().brief(sight.description().to()))
                : "learned " + sight.clock().brief(news);
    }

    private static @Nullable Entry fromSome(CaseSight sight, Move move) {
        var ignorant = move.targets().stream()
                .map(target -> sight.record().actor(target.actor()))
                .filter(actor -> {
                    var learned = Knowledge.learned(sight.record(), move, actor.id());
                    return learned == null || learned.isAfter(sight.at());
                })
                .map(Actor::shortName)
                .toList();
        return ignorant.isEmpty() ? null : entry(sight, move, "Not yet known to " + String.join(", ", ignorant));
    }

    private static Entry entry(CaseSight sight, Move move, String fate) {
        return new Entry(
                move,
                sight.record().actor(move.by()),
                sight.clock().brief(move.occurred()),
                fate,
                sight.address("") + "&move=" + move.id() + "#card");
    }
}

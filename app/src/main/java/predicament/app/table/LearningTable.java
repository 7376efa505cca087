package predicament.app.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import predicament.app.sight.CaseSight;
import predicament.domain.crisis.Learning;
import predicament.domain.crisis.Move;
import predicament.domain.crisis.MoveId;

/** The table of news that reached a state. What everybody saw at once needs no entry. */
public final class LearningTable {

    private LearningTable() {}

    public static Table<Learning> of(CaseSight sight) {
        var columns = new ArrayList<Column<Learning>>();
        columns.add(new Column<>("learning", "the id of the news", Learning::id));
        columns.add(new Column<>(
                "move",
                "the move of which it told; empty for a report of what never happened",
                it -> Column.of(it.move(), MoveId::value)));
        columns.add(new Column<>(
                "actor",
                "the state that made the move",
                it -> Column.of(move(sight, it), move -> move.by().code())));
        columns.add(new Column<>(
                "observer", "the state that it reached", it -> it.observer().code()));
        columns.add(new Column<>(
                "holder", "the person or organ that it reached", it -> Column.of(it.holder(), id -> id.value())));
        columns.addAll(Column.time(
                "learned", "when it reached them; empty where it never did within the case", Learning::learned));
        columns.addAll(List.of(
                new Column<>("channel", "by which way", it -> Codes.of(it.channel())),
                new Column<>("credence", "how far it was believed, 0 to 1", Learning::credence),
                new Column<>(
                        "believed",
                        "what was believed where it differs from the truth",
                        it -> Column.of(it.believed(), belief -> belief.account())),
                new Column<>("account", "how the news came", Learning::account)));
        columns.addAll(Sources.columns(sight.record(), Learning::provenance));
        return new Table<>("learnings", columns, rows(sight));
    }

    private static List<Learning> rows(CaseSight sight) {
        return sight.record().learnings().stream()
                .filter(it ->
                        sight.as() == null || it.observer().equals(sight.as().id()))
                .filter(it -> sight.observer() == null || it.observer().equals(sight.observer()))
                .filter(it -> sight.target() == null || isOf(sight, it))
                .filter(it -> !sight.atGiven()
                        || (it.learned() != null && it.learned().certainlyBy(sight.at())))
                .sorted(Learning.IN_TIME)
                .toList();
    }

    private static boolean isOf(CaseSight sight, Learning learning) {
        var move = move(sight, learning);
        if (move != null) return move.by().equals(sight.target());
        var believed = learning.believed();
        return believed != null && believed.by() != null && believed.by().equals(sight.target());
    }

    private static @Nullable Move move(CaseSight sight, Learning learning) {
        return learning.move() == null ? null : sight.record().move(learning.move());
    }
}

package predicament.app.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import predicament.app.sight.CaseSight;
import predicament.app.table.Hidden.Reason;
import predicament.domain.crisis.Actor;
import predicament.domain.crisis.Move;
import predicament.domain.perception.KnownMove;
import predicament.domain.time.Interval;

/** The moves of a case as a visitor asked to see them, and how many of them this leaves out. */
public record MoveList(List<MoveRow> rows, Hidden hidden) {

    private static final Comparator<MoveRow> BY_TIME =
            Comparator.comparing(MoveRow::place).thenComparing(MoveRow::id);

    public MoveList {
        rows = List.copyOf(rows);
    }

    /** All moves of the case; with an instant, those over by then; with a viewpoint, those that it knew of. */
    public static MoveList of(CaseSight sight) {
        return sight.as() == null ? ofWorld(sight) : ofKnowledge(sight, sight.as());
    }

    private static MoveList ofWorld(CaseSight sight) {
        var rows = new ArrayList<MoveRow>();
        var hidden = Hidden.NOTHING;
        for (var move : sight.record().moves()) {
            var row = MoveRow.of(sight.record(), move);
            var reason = reason(sight, move.occurred());
            if (reason == null && !asked(sight, row)) reason = Reason.FILTERED;
            if (reason == null) rows.add(row);
            hidden = hidden.and(reason);
        }
        return new MoveList(rows, hidden);
    }

    private static MoveList ofKnowledge(CaseSight sight, Actor viewpoint) {
        var until = sight.atGiven() ? sight.at() : sight.description().end();
        var known = new HashMap<String, KnownMove>();
        sight.record().knowledge(viewpoint.id(), until).moves().forEach(it -> known.put(it.id(), it));
        var rows = new ArrayList<MoveRow>();
        var hidden = Hidden.NOTHING;
        for (var move : sight.record().moves()) {
            var belief = known.remove(move.id().value());
            var reason = belief == null ? ignorance(sight, move) : null;
            if (belief != null) {
                var row = MoveRow.of(sight.record(), belief);
                if (asked(sight, row)) rows.add(row);
                else reason = Reason.FILTERED;
            }
            hidden = hidden.and(reason);
        }
        for (var falsely : known.values()) {
            var row = MoveRow.of(sight.record(), falsely);
            if (asked(sight, row)) rows.add(row);
            else hidden = hidden.and(Reason.FILTERED);
        }
        rows.sort(BY_TIME);
        return new MoveList(rows, hidden);
    }

    private static Reason ignorance(CaseSight sight, Move move) {
        var reason = reason(sight, move.occurred());
        return reason == null ? Reason.UNKNOWN : reason;
    }

    /** Why something of this time is not in a list that ends at an instant. */
    static @Nullable Reason reason(CaseSight sight, Interval time) {
        if (!sight.atGiven() || time.certainlyBy(sight.at())) return null;
        return time.possiblyBy(sight.at()) ? Reason.IMPRECISE : Reason.LATER;
    }

    private static boolean asked(CaseSight sight, MoveRow row) {
        return (sight.observer() == null || row.actor().id().equals(sight.observer()))
                && (sight.target() == null || row.touches(sight.target()));
    }
}

package predicament.app.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import predicament.app.sight.CaseSight;
import predicament.domain.crisis.Actor;
import predicament.domain.crisis.Move;
import predicament.domain.crisis.Target;
import predicament.domain.perception.Knowledge;
import predicament.domain.source.Provenance;
import predicament.domain.time.HistoricalTime;

/** The table of moves. */
public final class MoveTable {

    private MoveTable() {}

    public static Table<MoveRow> of(CaseSight sight, MoveList moves) {
        var columns = new ArrayList<Column<MoveRow>>();
        columns.add(new Column<>("move", "the id of the move, or of the report of one", MoveRow::id));
        columns.addAll(Column.time("occurred", "when it happened", MoveTable::occurred));
        columns.addAll(coding());
        columns.addAll(detail());
        columns.addAll(sight.as() == null ? learned(sight) : believed(sight.as()));
        columns.addAll(Sources.columns(sight.record(), MoveTable::provenance));
        return new Table<>("moves", columns, moves.rows());
    }

    private static @Nullable HistoricalTime occurred(MoveRow row) {
        return row.move() == null ? null : row.move().occurred();
    }

    private static @Nullable Provenance provenance(MoveRow row) {
        if (row.move() != null) return row.move().provenance();
        return row.known() == null || row.known().learning() == null
                ? null
                : row.known().learning().provenance();
    }

    private static List<Column<MoveRow>> coding() {
        var columns = new ArrayList<Column<MoveRow>>();
        columns.add(new Column<>(
                "actor", "the state that made it", row -> row.actor().id().code()));
        columns.add(new Column<>("organ", "the organ of that state", row -> Column.of(row.move(), Move::organ)));
        columns.add(new Column<>(
                "type",
                "the type of move; the method page lists them",
                row -> row.type().name()));
        columns.add(new Column<>(
                "kind",
                "diplomatic, military, ultimatum or war",
                row -> Codes.of(row.type().kind())));
        columns.add(new Column<>("title", "what was done", MoveRow::title));
        columns.add(new Column<>("label", "the same in few words", row -> Column.of(row.move(), Move::label)));
        columns.add(new Column<>("account", "what is known of it", row -> Column.of(row.move(), Move::account)));
        columns.add(new Column<>(
                "importance", "1 major, 2 ordinary, 3 minor", row -> Column.of(row.move(), Move::importance)));
        columns.add(new Column<>(
                "visibility",
                "public, confidential (known at once to its direct targets) or secret",
                row -> Column.of(row.move(), it -> Codes.of(it.visibility()))));
        columns.add(new Column<>(
                "direction", "raises, neutral or lowers: what it does to tension", row -> Codes.of(row.direction())));
        columns.addAll(Column.range("magnitude", "magnitude, 0 to 1", MoveRow::magnitude));
        columns.addAll(Column.range("character", "character, -1 defensive to 1 offensive", MoveRow::character));
        columns.addAll(Column.range("cost", "cost or irrevocability, 0 to 1", MoveRow::cost));
        return columns;
    }

    private static List<Column<MoveRow>> detail() {
        return List.of(
                new Column<>(
                        "targets",
                        "the states that it touches",
                        row -> targets(row, it -> it.actor().code())),
                new Column<>(
                        "relevance",
                        "what it is to each target in the same order: 1 direct, .6 its ally, .3 another great power",
                        row -> targets(row, Target::relevance)),
                new Column<>("theatre", "where", row -> Column.of(row.move(), Move::theatre)),
                new Column<>(
                        "private_purpose",
                        "its purpose in its maker's own papers, which observers could not see",
                        MoveTable::privatePurpose),
                new Column<>(
                        "stated_purpose",
                        "its purpose as stated in public",
                        row -> Column.of(row.move(), it -> Column.of(it.statedPurpose(), Codes::of))),
                new Column<>(
                        "authorised",
                        "whether those in charge had authorised it",
                        row -> Column.of(row.move(), it -> Codes.of(it.authorised()))),
                new Column<>(
                        "capability",
                        "increment of capability in ln units",
                        row -> Column.of(row.move(), Move::capability)),
                new Column<>("reach", "increment of reach", row -> Column.of(row.move(), Move::reach)),
                new Column<>(
                        "links",
                        "how it hangs together with other moves",
                        row -> Column.of(
                                row.move(),
                                it -> it.links().stream()
                                        .map(link -> Codes.of(link.kind()) + " " + link.move())
                                        .toList())));
    }

    private static @Nullable Object privatePurpose(MoveRow row) {
        return Column.of(row.move(), it -> Column.of(it.privatePurpose(), own -> Codes.of(own.purpose())));
    }

    private static @Nullable Object targets(MoveRow row, Function<Target, ?> value) {
        return Column.of(row.move(), it -> it.targets().stream().map(value).toList());
    }

    /** For each state when it knew of the move. */
    private static List<Column<MoveRow>> learned(CaseSight sight) {
        return sight.record().actors().stream()
                .map(actor -> new Column<MoveRow>(
                        "learned_" + actor.id().code().toLowerCase(Locale.ROOT),
                        "when %s knew of it, in UTC; empty where it did not within the record".formatted(actor.name()),
                        row -> Column.of(row.move(), it -> Knowledge.learned(sight.record(), it, actor.id()))))
                .toList();
    }

    private static List<Column<MoveRow>> believed(Actor viewpoint) {
        var name = viewpoint.name();
        return List.of(
                new Column<>(
                        "report",
                        "own, true, distorted (actor, type, direction, magnitude or character stand as %s believed) or false (it never happened)"
                                .formatted(name),
                        row -> report(viewpoint, row)),
                new Column<>(
                        "learned",
                        "when %s knew of it, in UTC".formatted(name),
                        row -> Column.of(row.known(), it -> it.learned())),
                new Column<>("channel", "by which way", row -> Column.of(row.known(), it -> Codes.of(it.channel()))),
                new Column<>(
                        "credence",
                        "how far %s believed it, 0 to 1".formatted(name),
                        row -> Column.of(row.known(), it -> it.credence())),
                new Column<>(
                        "believed",
                        "what %s believed where it differs".formatted(name),
                        row -> Column.of(row.belief(), it -> it.account())));
    }

    private static String report(Actor viewpoint, MoveRow row) {
        if (row.move() == null) return "false";
        if (row.move().by().equals(viewpoint.id())) return "own";
        return row.belief() == null ? "true" : "distorted";
    }
}

package predicament.app.history;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import predicament.app.sight.CaseSight;
import predicament.app.sight.Words;
import predicament.app.table.Column;
import predicament.app.table.Table;
import predicament.domain.crisis.Move;

/** What the figure of two revisions shows, row by row: a move drawn otherwise, or a view of threat that moved. */
public record DiffRow(
        String part,
        String change,
        String item,
        String title,
        @Nullable Side before,
        @Nullable Side after) {

    /** How it stood at one revision: when, in words and in EDTF or UTC; of what kind; how strong, or how threatened. */
    public record Side(String when, String exactly, String kind, double value) {}

    static List<DiffRow> all(Between between, InFigure inFigure) {
        var sight = between.now();
        return Stream.concat(
                        inFigure.moves().stream().map(it -> move(sight, it)),
                        inFigure.shifts().stream().map(it -> threat(between, it)))
                .toList();
    }

    static Table<DiffRow> table(List<DiffRow> rows) {
        return new Table<>(
                "diff",
                List.of(
                        new Column<>("part", "move, or threat as one state felt it from another", DiffRow::part),
                        new Column<>("change", "added, changed or retracted; of threat: moved", DiffRow::change),
                        new Column<>("item", "the id of the move, or observer>target", DiffRow::item),
                        new Column<>("title", "the same in words", DiffRow::title),
                        column(
                                "before_at",
                                "when, before: EDTF, or the hour at which both lie furthest apart",
                                true,
                                Side::exactly),
                        column("after_at", "the same after", false, Side::exactly),
                        column("before_kind", "the kind of move before", true, Side::kind),
                        column("after_kind", "the kind of move after", false, Side::kind),
                        column("before_value", "signed magnitude, or threat 0 to 100, before", true, Side::value),
                        column("after_value", "the same after", false, Side::value)),
                rows);
    }

    private static Column<DiffRow> column(String name, String meaning, boolean before, Column.Value<Side> value) {
        return new Column<>(name, meaning, row -> Column.of(before ? row.before() : row.after(), value));
    }

    private static DiffRow move(CaseSight sight, Moved moved) {
        return new DiffRow(
                "move",
                switch (moved.revised()) {
                    case ADDED -> "added";
                    case RETRACTED -> "retracted";
                    case UNTOUCHED, WAS, IS -> "changed";
                },
                moved.move().id().value(),
                moved.move().title(),
                side(sight, moved.before()),
                side(sight, moved.after()));
    }

    private static @Nullable Side side(CaseSight sight, @Nullable Move move) {
        return move == null
                ? null
                : new Side(
                        sight.clock().brief(move.occurred()),
                        move.occurred().edtf(),
                        Words.kind(move.kind()),
                        move.direction().sign() * move.magnitude().mode());
    }

    private static DiffRow threat(Between between, Shift shift) {
        var names = between.names();
        var when = between.now().clock().brief(shift.at());
        var at = shift.at().toString();
        return new DiffRow(
                "threat",
                "moved",
                shift.pair().observer() + ">" + shift.pair().target(),
                "%s of %s"
                        .formatted(
                                names.state(shift.pair().observer()),
                                names.state(shift.pair().target())),
                new Side(when, at, "", shift.before()),
                new Side(when, at, "", shift.after()));
    }
}

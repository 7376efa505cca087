package predicament.app.table;

import java.util.ArrayList;
import java.util.List;

/** Rows with named columns; {@code name} is that of its file and of its part of the codebook. */
public record Table<R>(String name, List<Column<R>> columns, List<R> rows) {

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** One line of a codebook. */
    public record Explained(String table, String column, String meaning) {}

    /** What every column of some tables means, as a table of its own. */
    public static Table<Explained> codebook(List<Table<?>> tables) {
        var lines = new ArrayList<Explained>();
        for (var table : tables) {
            for (var column : table.columns()) lines.add(new Explained(table.name(), column.name(), column.meaning()));
        }
        return new Table<>(
                "codebook",
                List.of(
                        new Column<>("table", "the table", Explained::table),
                        new Column<>("column", "the column", Explained::column),
                        new Column<>("meaning", "what it holds", Explained::meaning)),
                lines);
    }
}

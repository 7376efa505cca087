package predicament.app.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import predicament.app.table.Column;
import predicament.app.table.Table;

/** The table of sources. */
final class SourceTable {

    private SourceTable() {}

    static Table<SourceEntry> of(List<SourceEntry> entries) {
        var columns = new ArrayList<Column<SourceEntry>>();
        columns.add(new Column<>(
                "source", "the key of the source", it -> it.source().id().value()));
        columns.add(new Column<>(
                "shelf",
                "editions, scholarship, memoirs or other",
                it -> it.shelf().name().toLowerCase(Locale.ROOT)));
        columns.add(new Column<>(
                "type", "the type of the entry in BibTeX", it -> it.source().type()));
        columns.add(new Column<>(
                "reference", "the full reference", it -> it.reference().words()));
        columns.add(new Column<>(
                "short", "how it is cited in short", it -> it.source().shortForm()));
        columns.add(new Column<>(
                "citations", "how often the case cites it", it -> it.uses().size()));
        var fields = new TreeSet<String>();
        entries.forEach(it -> fields.addAll(it.source().fields().keySet()));
        for (var field : fields) {
            columns.add(new Column<>(
                    "bibtex_" + field,
                    "the field of that name in BibTeX",
                    it -> it.source().fields().get(field)));
        }
        return new Table<>("sources", columns, entries);
    }
}

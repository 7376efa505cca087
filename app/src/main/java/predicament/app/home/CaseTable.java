package predicament.app.home;

import java.util.ArrayList;
import java.util.List;
import predicament.app.table.Column;
import predicament.app.table.Table;

/** The table of cases. */
final class CaseTable {

    private CaseTable() {}

    static Table<CaseCard> of(List<CaseCard> cards) {
        var columns = new ArrayList<Column<CaseCard>>();
        columns.add(new Column<>("case", "the case's part of every address", CaseCard::slug));
        columns.add(new Column<>(
                "title", "its title", it -> it.summary().description().title()));
        columns.add(
                new Column<>("region", "where", it -> it.summary().description().region()));
        columns.addAll(Column.time(
                "from",
                "when its window begins",
                it -> it.summary().description().from()));
        columns.addAll(Column.time(
                "to", "when its window ends", it -> it.summary().description().to()));
        columns.add(new Column<>("states", "its states", CaseCard::states));
        columns.add(new Column<>("moves", "moves on record", it -> it.summary().moves()));
        columns.add(
                new Column<>("learnings", "news on record", it -> it.summary().learnings()));
        columns.add(new Column<>(
                "assessments", "assessments on record", it -> it.summary().assessments()));
        columns.add(new Column<>("sources", "sources", it -> it.summary().sources()));
        columns.add(new Column<>(
                "revision",
                "the revision of its latest change",
                it -> it.summary().revision()));
        columns.add(new Column<>(
                "summary", "what it is about", it -> it.summary().description().summary()));
        return new Table<>("cases", columns, cards);
    }
}

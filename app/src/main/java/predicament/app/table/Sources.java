package predicament.app.table;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import predicament.domain.perception.CaseRecord;
import predicament.domain.source.Citation;
import predicament.domain.source.Provenance;

/** The columns that say who says so. */
final class Sources {

    private Sources() {}

    static <R> List<Column<R>> columns(CaseRecord record, Column.Part<R, Provenance> provenance) {
        return List.of(
                new Column<>(
                        "sources",
                        "the sources in short, with document number or page",
                        row -> citations(provenance.of(row), it -> shortForm(record, it))),
                new Column<>(
                        "source_ids",
                        "the keys of the sources in the bibliography, in the same order",
                        row -> citations(provenance.of(row), it -> it.source().value())),
                new Column<>("coder", "who coded it", row -> Column.of(provenance.of(row), Provenance::coder)),
                new Column<>(
                        "confidence",
                        "how sure the coder is: high, medium or low",
                        row -> Column.of(provenance.of(row), it -> Codes.of(it.confidence()))));
    }

    private static @Nullable Object citations(@Nullable Provenance provenance, Function<Citation, String> words) {
        return Column.of(provenance, it -> it.citations().stream().map(words).toList());
    }

    private static String shortForm(CaseRecord record, Citation citation) {
        var source = record.source(citation.source());
        var name = source == null ? citation.source().value() : source.shortForm();
        return citation.locator() == null ? name : name + ", " + citation.locator();
    }
}

package predicament.app.sight;

import java.util.List;
import org.jspecify.annotations.Nullable;
import predicament.domain.perception.CaseRecord;
import predicament.domain.source.Citation;

/** A citation in the words of a page, with the place of its source in the case's bibliography. */
public record Cited(String words, @Nullable String note, String href) {

    public static List<Cited> all(CaseRecord record, List<Citation> citations) {
        return citations.stream()
                .map(citation -> {
                    var source = record.source(citation.source());
                    var name = source == null ? citation.source().value() : source.shortForm();
                    return new Cited(
                            citation.locator() == null ? name : name + ", " + citation.locator(),
                            citation.note(),
                            "/cases/" + record.crisis().slug() + "/sources#" + citation.source());
                })
                .toList();
    }
}

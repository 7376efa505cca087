package predicament.app.sight;

import java.time.ZoneOffset;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import predicament.app.frame.Head;
import predicament.app.record.CaseRecords;
import predicament.domain.crisis.CrisisDescription;

/** What the pages of a case say of themselves in the heads of their HTML. */
@Component
public class Heads {

    private static final List<String> AUTHORS = List.of("Editors of Predicament");

    private final CaseRecords records;

    Heads(CaseRecords records) {
        this.records = records;
    }

    /** The head of one of a case's pages; its citation bears the date at which the case entered the casebook. */
    public Head of(CaseSight sight, String page, String title, String description) {
        var head = Head.of(absolute(Question.of(sight).on(page))).describedAs(description);
        var versions = records.history(sight.crisis(), CrisisDescription.KEY);
        return versions.isEmpty()
                ? head
                : head.cited(
                        title,
                        AUTHORS,
                        versions.getFirst().recordedAt().atZone(ZoneOffset.UTC).toLocalDate());
    }

    /** The address that will always show the same page, whatever is corrected later. */
    public static String permalink(CaseSight sight, String page) {
        return permalink(sight, Question.of(sight), page);
    }

    /** The same for a page that asks more than every page does. */
    public static String permalink(CaseSight sight, Question question, String page) {
        return absolute(
                question.with("rev", Long.toString(sight.record().revision())).on(page));
    }

    /** An address with the host by which the visitor reached the program. */
    public static String absolute(String path) {
        return ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString() + path;
    }
}

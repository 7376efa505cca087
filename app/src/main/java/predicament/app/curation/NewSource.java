package predicament.app.curation;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import predicament.domain.crisis.BibliographyEntry;
import predicament.domain.source.Source;
import predicament.domain.source.SourceId;

/** A work that a form names because the bibliography lacks it. */
final class NewSource {

    private static final Field FORM = Provenances.NEW_SOURCE;

    private NewSource() {}

    /** The work, now cited by the form like any other; nothing where the form names none, or not well enough. */
    static @Nullable BibliographyEntry citedBy(Typed typed, Predicate<String> taken) {
        if (typed.isBlank(FORM, FORM.name())) return null;
        var title = said(typed, "title");
        if (title.isBlank()) {
            typed.wrong(FORM.name() + ".title", "Give the title of the new source, or empty its other lines.");
            return null;
        }
        var fields = new HashMap<>(Map.of("title", title));
        for (var name : new String[] {"author", "year", "publisher"}) {
            if (!said(typed, name).isBlank()) fields.put(name, said(typed, name));
        }
        var id = Ids.ofSource(said(typed, "author"), said(typed, "year"), title, taken);
        var type = said(typed, "type").isBlank() ? "book" : said(typed, "type");
        cite(typed, id);
        return new BibliographyEntry(new Source(new SourceId(id), type, fields));
    }

    private static void cite(Typed typed, String id) {
        var citations = Provenances.CITATIONS;
        var filled = typed.filled(citations, citations.name());
        var row = "%s.%d.".formatted(citations.name(), filled.isEmpty() ? 0 : filled.getLast() + 1);
        typed.put(row + "source", id);
        typed.put(row + "locator", said(typed, "locator"));
        typed.take(FORM, Map.of());
    }

    private static String said(Typed typed, String name) {
        return typed.get(FORM.name() + "." + name);
    }
}

package predicament.app.frame;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a page says of itself to search engines and reference managers, in the head of its HTML. */
public record Head(String canonical, @Nullable String description, List<Meta> meta, List<Alternate> alternates) {

    private static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";
    private static final DateTimeFormatter HIGHWIRE_DATE = DateTimeFormatter.ofPattern("yyyy/MM/dd");

    /** One named value. */
    public record Meta(String name, String content) {}

    /** The same content in another form. */
    public record Alternate(String type, String href, String title) {}

    public Head {
        meta = List.copyOf(meta);
        alternates = List.copyOf(alternates);
    }

    /** A page known under this absolute address. */
    public static Head of(String canonical) {
        return new Head(canonical, null, List.of(), List.of());
    }

    public Head describedAs(String sentence) {
        return new Head(canonical, sentence, meta, alternates);
    }

    public Head also(String type, String href, String title) {
        var more = new ArrayList<>(alternates);
        more.add(new Alternate(type, href, title));
        return new Head(canonical, description, meta, more);
    }

    /** Adds Highwire and Dublin Core tags, which reference managers read. */
    public Head cited(String title, List<String> authors, LocalDate published) {
        var more = new ArrayList<>(meta);
        more.add(new Meta("citation_title", title));
        authors.forEach(author -> more.add(new Meta("citation_author", author)));
        more.add(new Meta("citation_publication_date", HIGHWIRE_DATE.format(published)));
        more.add(new Meta("citation_publisher", "Predicament"));
        more.add(new Meta("citation_public_url", canonical));
        more.add(new Meta("citation_language", "en"));
        more.add(new Meta("DC.title", title));
        authors.forEach(author -> more.add(new Meta("DC.creator", author)));
        more.add(new Meta("DC.date", published.toString()));
        more.add(new Meta("DC.type", "Dataset"));
        more.add(new Meta("DC.identifier", canonical));
        more.add(new Meta("DC.language", "en"));
        more.add(new Meta("DC.rights", LICENCE));
        return new Head(canonical, description, more, alternates);
    }
}

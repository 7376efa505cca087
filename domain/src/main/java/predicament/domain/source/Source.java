package predicament.domain.source;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A work of the bibliography with its BibTeX entry type and fields, as printed on its title page. */
public record Source(SourceId id, String type, Map<String, String> fields) {

    public Source {
        fields = Collections.unmodifiableMap(new TreeMap<>(fields));
        if (!fields.containsKey("title")) {
            throw new IllegalArgumentException("The source \"%s\" has no title.".formatted(id));
        }
    }

    public String title() {
        return fields.getOrDefault("title", "");
    }

    /** The author, or for an edition the editor. */
    public @Nullable String author() {
        return fields.getOrDefault("author", fields.get("editor"));
    }

    public @Nullable String year() {
        return fields.getOrDefault("year", fields.get("date"));
    }

    /** The short form that stands in running text: a stated short title, or surname and year. */
    public String shortForm() {
        var shortTitle = fields.getOrDefault("shorttitle", fields.get("shorthand"));
        if (shortTitle != null) return shortTitle;
        var author = author();
        if (author == null) return title();
        var names = author.split("\\s+and\\s+", -1);
        var first = surname(names[0]);
        var people = switch (names.length) {
            case 1 -> first;
            case 2 -> first + " and " + surname(names[1]);
            default -> first + " et al.";
        };
        var year = year();
        return year == null ? people : people + " " + year;
    }

    private static String surname(String name) {
        var comma = name.indexOf(',');
        return comma > 0 ? name.substring(0, comma) : name.substring(name.lastIndexOf(' ') + 1);
    }
}

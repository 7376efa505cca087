package predicament.app.sources;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import predicament.domain.source.Source;

/** A source as a bibliography prints it, after the Chicago Manual: who, title, and where and when it appeared. */
record Reference(
        String before,
        String title,
        boolean italic,
        String after,
        @Nullable String href) {

    static Reference of(Source source) {
        var part = source.type().equals("article") || source.type().equals("incollection");
        var people = people(source);
        var href = field(source, "doi") != null ? "https://doi.org/" + field(source, "doi") : field(source, "url");
        return new Reference(
                people.isEmpty() ? "" : people + (people.endsWith(".") ? " " : ". "),
                source.title(),
                !part,
                part ? (source.type().equals("article") ? journal(source) : chapter(source)) : book(source),
                href != null && href.startsWith("https://") ? href : null);
    }

    /** The whole in one line. */
    public String words() {
        return before + (italic ? title + "." : "“" + title + ".”") + after;
    }

    /** What the list is ordered by. */
    public String order() {
        return before.isEmpty() ? title : before;
    }

    private static String people(Source source) {
        var author = field(source, "author");
        if (author != null) return names(author);
        var editor = field(source, "editor");
        if (editor == null) return "";
        return names(editor) + (editor.contains(" and ") ? ", eds" : ", ed");
    }

    /** The first name turned round, as the alphabet asks. */
    private static String names(String field) {
        var names = List.of(field.split("\\s+and\\s+", -1));
        if (names.size() == 1) return names.getFirst();
        var words = new ArrayList<String>(List.of(names.getFirst()));
        names.stream().skip(1).map(Reference::straight).forEach(words::add);
        return String.join(", ", words.subList(0, words.size() - 1)) + ", and " + words.getLast();
    }

    private static String straight(String name) {
        var comma = name.indexOf(',');
        return comma < 0 ? name : name.substring(comma + 1).strip() + " " + name.substring(0, comma);
    }

    private static String book(Source source) {
        var words = new ArrayList<String>();
        add(words, field(source, "edition"), "", " ed.");
        add(
                words,
                source.type().equals("book") && field(source, "number") == null ? field(source, "volume") : null,
                "Vol. ",
                ".");
        add(words, field(source, "series"), "", ".");
        add(words, imprint(source), "", ".");
        add(words, field(source, "note"), "", ".");
        return joined(words);
    }

    private static String journal(Source source) {
        var words = new StringBuilder();
        if (field(source, "journal") != null) words.append(' ').append(field(source, "journal"));
        if (field(source, "volume") != null) words.append(' ').append(field(source, "volume"));
        if (field(source, "number") != null) words.append(", no. ").append(field(source, "number"));
        if (source.year() != null) words.append(" (").append(source.year()).append(')');
        if (field(source, "pages") != null) words.append(": ").append(pages(source));
        words.append('.');
        if (field(source, "note") != null)
            words.append(' ').append(field(source, "note")).append('.');
        return words.toString();
    }

    private static String chapter(Source source) {
        var words = new StringBuilder(" In ").append(field(source, "booktitle"));
        var editor = field(source, "author") == null ? null : field(source, "editor");
        if (editor != null) {
            var names = List.of(editor.split("\\s+and\\s+", -1)).stream()
                    .map(Reference::straight)
                    .toList();
            words.append(", ed. ").append(String.join(" and ", names));
        }
        if (field(source, "pages") != null) words.append(", ").append(pages(source));
        return words.append(". ").append(imprint(source)).append('.').toString();
    }

    private static String imprint(Source source) {
        var place = field(source, "address");
        var publisher = field(source, "publisher");
        var where = place == null ? publisher : publisher == null ? place : place + ": " + publisher;
        var year = source.year();
        return where == null ? (year == null ? "n.d." : year) : year == null ? where : where + ", " + year;
    }

    private static String pages(Source source) {
        return String.valueOf(field(source, "pages")).replace("--", "–");
    }

    private static void add(List<String> words, @Nullable String field, String before, String after) {
        if (field != null) words.add(before + field + (field.endsWith(after) ? "" : after));
    }

    private static String joined(List<String> words) {
        return words.isEmpty() ? "" : " " + String.join(" ", words);
    }

    private static @Nullable String field(Source source, String name) {
        var value = source.fields().get(name);
        return value == null || value.isBlank() ? null : value.strip();
    }
}

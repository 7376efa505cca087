package predicament.app.table;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import predicament.domain.source.Source;

/** Sources in the forms that reference managers read. */
public final class Bibliography {

    private static final Map<String, String> RIS_TYPES =
            Map.of("book", "BOOK", "article", "JOUR", "incollection", "CHAP", "phdthesis", "THES");

    private static final Map<String, String> RIS_FIELDS = Map.ofEntries(
            Map.entry("title", "TI"),
            Map.entry("journal", "JO"),
            Map.entry("booktitle", "T2"),
            Map.entry("series", "T3"),
            Map.entry("volume", "VL"),
            Map.entry("number", "IS"),
            Map.entry("edition", "ET"),
            Map.entry("address", "CY"),
            Map.entry("publisher", "PB"),
            Map.entry("year", "PY"),
            Map.entry("doi", "DO"),
            Map.entry("url", "UR"),
            Map.entry("note", "N1"),
            Map.entry("keywords", "KW"));

    private Bibliography() {}

    public static String bibtex(List<Source> sources) {
        return sources.stream().map(Bibliography::bibtex).collect(Collectors.joining("\n"));
    }

    private static String bibtex(Source source) {
        return source.fields().entrySet().stream()
                .map(it -> "  %s = {%s}".formatted(it.getKey(), value(it.getKey(), it.getValue())))
                .collect(Collectors.joining(",\n", "@" + source.type() + "{" + source.id() + ",\n", "\n}\n"));
    }

    private static String value(String field, String value) {
        return field.equals("url") || field.equals("doi") ? value : escaped(value);
    }

    /** Signs that BibTeX reads as its own, and dashes as it writes them; all other letters stay as they are, in UTF-8. */
    private static String escaped(String text) {
        var escaped = new StringBuilder();
        for (var at = 0; at < text.length(); at++) {
            var sign = text.charAt(at);
            switch (sign) {
                case '&', '%', '$', '#', '_' -> escaped.append('\\').append(sign);
                case '\\' -> escaped.append("{\\textbackslash}");
                case '~' -> escaped.append("{\\textasciitilde}");
                case '^' -> escaped.append("{\\textasciicircum}");
                case '{', '}' -> escaped.append(' ');
                case '–' -> escaped.append("--");
                case '—' -> escaped.append("---");
                default -> escaped.append(sign);
            }
        }
        return escaped.toString();
    }

    public static String ris(List<Source> sources) {
        return sources.stream().map(Bibliography::ris).collect(Collectors.joining("\r\n"));
    }

    private static String ris(Source source) {
        var lines = new StringBuilder();
        line(lines, "TY", RIS_TYPES.getOrDefault(source.type(), "GEN"));
        line(lines, "ID", source.id().value());
        people(lines, "AU", source.fields().get("author"));
        people(lines, "ED", source.fields().get("editor"));
        source.fields().forEach((field, value) -> {
            if (RIS_FIELDS.containsKey(field)) line(lines, RIS_FIELDS.get(field), value);
        });
        var pages = source.fields().get("pages");
        if (pages != null) {
            var ends = pages.split("[-–]+", 2);
            line(lines, "SP", ends[0].strip());
            if (ends.length == 2) line(lines, "EP", ends[1].strip());
        }
        return lines.append("ER  - \r\n").toString();
    }

    private static void people(StringBuilder lines, String tag, @Nullable String names) {
        if (names == null) return;
        for (var name : names.split("\\s+and\\s+", -1)) line(lines, tag, name);
    }

    private static void line(StringBuilder lines, String tag, @Nullable String value) {
        if (value != null)
            lines.append(tag)
                    .append("  - ")
                    .append(value.replaceAll("\\s+", " "))
                    .append("\r\n");
    }
}

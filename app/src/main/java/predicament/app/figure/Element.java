package predicament.app.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An element of a drawing. Whatever text it is given is escaped when it is written. */
final class Element {

    /** Characters that are written as they are; a drawing has half a million to ask about. */
    private static final boolean[] PLAIN = new boolean[127];

    static {
        for (char c = ' '; c < PLAIN.length; c++) PLAIN[c] = "<>&\"'".indexOf(c) < 0;
    }

    private final String name;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<Object> children = new ArrayList<>();

    private Element(String name) {
        this.name = name;
    }

    static Element of(String name) {
        return new Element(name);
    }

    static Element group(String... classes) {
        return of("g").classes(classes);
    }

    static Element line(String classes, double x1, double y1, double x2, double y2) {
        return of("line")
                .classes(classes)
                .at("x1", x1)
                .at("y1", y1)
                .at("x2", x2)
                .at("y2", y2);
    }

    static Element rect(String classes, double x, double y, double width, double height) {
        return of("rect")
                .classes(classes)
                .at("x", x)
                .at("y", y)
                .at("width", Math.max(0, width))
                .at("height", height);
    }

    static Element path(String classes, String data) {
        return of("path").classes(classes).at("d", data);
    }

    static Element text(String classes, double x, double y, String words) {
        return of("text").classes(classes).at("x", x).at("y", y).words(words);
    }

    /** To a tenth, which is finer than a screen; drawings are full of numbers, so this avoids formatters. */
    static String number(double value) {
        var tenths = Math.round(value * 10);
        if (tenths % 10 == 0) return Long.toString(tenths / 10);
        return (tenths < 0 ? "-" : "") + Math.abs(tenths / 10) + "." + Math.abs(tenths % 10);
    }

    Element at(String attribute, String value) {
        attributes.put(attribute, value);
        return this;
    }

    Element at(String attribute, double value) {
        return at(attribute, number(value));
    }

    Element at(String attribute, long value) {
        return at(attribute, Long.toString(value));
    }

    Element without(String attribute) {
        attributes.remove(attribute);
        return this;
    }

    Element classes(String... classes) {
        var joined = new StringBuilder();
        for (var it : classes)
            if (!it.isBlank()) joined.append(joined.isEmpty() ? "" : " ").append(it);
        return joined.isEmpty() ? this : at("class", joined.toString());
    }

    Element end() {
        return at("text-anchor", "end");
    }

    Element middle() {
        return at("text-anchor", "middle");
    }

    Element hidden() {
        return at("aria-hidden", "true");
    }

    Element words(String words) {
        children.add(words);
        return this;
    }

    Element add(Element... elements) {
        children.addAll(List.of(elements));
        return this;
    }

    Element addAll(List<Element> elements) {
        children.addAll(elements);
        return this;
    }

    String name() {
        return name;
    }

    Map<String, String> attributes() {
        return attributes;
    }

    @Nullable
    String get(String attribute) {
        return attributes.get(attribute);
    }

    List<Object> children() {
        return children;
    }

    boolean isEmpty() {
        return children.isEmpty();
    }

    String write() {
        var out = new StringBuilder();
        write(out);
        return out.toString();
    }

    private void write(StringBuilder out) {
        out.append('<').append(name);
        attributes.forEach((attribute, value) -> {
            out.append(' ').append(attribute).append("=\"");
            escape(value, out);
            out.append('"');
        });
        if (children.isEmpty()) {
            out.append("/>");
            return;
        }
        out.append('>');
        for (var child : children) {
            if (child instanceof Element element) element.write(out);
            else escape((String) child, out);
        }
        out.append("</").append(name).append('>');
    }

    private static void escape(String text, StringBuilder out) {
        if (isPlain(text)) {
            out.append(text);
            return;
        }
        for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> {
                    if (isXml(c)) out.appendCodePoint(c);
                }
            }
        }
    }

    private static boolean isPlain(String text) {
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c >= PLAIN.length || !PLAIN[c]) return false;
        }
        return true;
    }

    private static boolean isXml(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= ' ' && c < 0xD800)
                || (c > 0xDFFF && c < 0xFFFE)
                || c > 0xFFFF;
    }
}

package predicament.app.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import predicament.app.record.RecordJson;
import predicament.domain.crisis.Item;
import tools.jackson.databind.JsonNode;

/** What happened to one item, in words: part by part where it was corrected. */
public record Changed(
        String kind,
        String id,
        String what,
        @Nullable String href,
        @Nullable String reason,
        String who,
        String when,
        List<Part> parts) {

    /** A part of an item that is not what it was. */
    public record Part(String name, String before, String after) {}

    private static final String ABSENT = "–";

    /** The parts that two values of an item do not share; of a newly recorded or a retracted one, none is listed. */
    static List<Part> parts(@Nullable Item before, @Nullable Item after) {
        if (before == null || after == null) return List.of();
        var was = RecordJson.mapper().valueToTree(before);
        var is = RecordJson.mapper().valueToTree(after);
        var parts = new ArrayList<Part>();
        compare("", was, is, parts);
        return parts;
    }

    private static void compare(String name, @Nullable JsonNode was, @Nullable JsonNode is, List<Part> parts) {
        if (was != null && was.equals(is)) return;
        if (was != null && is != null && was.isObject() && is.isObject() && !isTime(was)) {
            var names = new TreeSet<String>();
            was.propertyNames().forEach(names::add);
            is.propertyNames().forEach(names::add);
            for (var each : names)
                compare(name.isEmpty() ? each : name + ", " + each, was.get(each), is.get(each), parts);
            return;
        }
        parts.add(new Part(words(name), text(was), text(is)));
    }

    private static String words(String name) {
        return name.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
    }

    private static boolean isTime(JsonNode node) {
        return node.has("edtf") && node.has("earliest");
    }

    private static String text(@Nullable JsonNode node) {
        if (node == null || node.isNull()) return ABSENT;
        if (isTime(node)) return node.get("edtf").asString();
        if (node.isArray()) {
            var texts = new ArrayList<String>();
            node.forEach(it -> texts.add(text(it)));
            return texts.isEmpty() ? ABSENT : String.join("; ", texts);
        }
        if (node.isObject()) {
            var texts = new ArrayList<String>();
            node.propertyNames().forEach(it -> texts.add(words(it) + " " + text(node.get(it))));
            return String.join(", ", texts);
        }
        return node.asString();
    }
}

package predicament.app.curation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import predicament.app.record.RecordJson;
import predicament.domain.crisis.Item;
import tools.jackson.databind.JsonNode;

/** Fills a form with an item as it stands; {@link ItemReading} reads it back as an equal item. */
final class Filling {

    private final Map<String, String> values = new HashMap<>();

    private Filling() {}

    static Map<String, String> of(Sheet sheet, Item item) {
        var filling = new Filling();
        JsonNode tree = RecordJson.mapper().valueToTree(item);
        for (var field : sheet.fields()) filling.put(field, field.name(), at(tree, field.name()));
        return filling.values;
    }

    private void put(Field field, String name, @Nullable JsonNode node) {
        switch (field.asks()) {
            case GROUP -> {
                for (var inner : field.inner()) put(inner, name + "." + inner.name(), at(node, inner.name()));
            }
            case ROWS -> {
                if (node == null) return;
                for (var row = 0; row < node.size(); row++) {
                    for (var inner : field.inner()) {
                        put(inner, "%s.%d.%s".formatted(name, row, inner.name()), at(node.get(row), inner.name()));
                    }
                }
            }
            case RANGE -> {
                if (node == null) return;
                for (var end : Answers.ENDS) values.put(name + "." + end, number(node.get(end)));
            }
            case TIME, TIME_OR_NEVER -> time(field, name, node);
            case LINES -> {
                var lines = new ArrayList<String>();
                if (node != null) node.forEach(it -> lines.add(it.asString()));
                values.put(name, String.join("\n", lines));
            }
            case NUMBER, WHOLE -> values.put(name, node == null ? "" : number(node));
            case CHECK -> values.put(name, node != null && node.asBoolean() ? "true" : "");
            case LINE, TEXT, CHOICE, STATE, HOLDER, MOVE, SOURCE, PAIR, ZONE ->
                values.put(name, node == null ? "" : node.asString());
        }
    }

    private void time(Field field, String name, @Nullable JsonNode node) {
        if (node == null) {
            values.put(name, field.asks() == Asks.TIME_OR_NEVER ? Answers.NEVER : "");
            return;
        }
        values.put(name, node.get("edtf").asString().replaceAll("(\\d)T(\\d)", "$1 $2"));
        values.put(name + ".zone", node.get("zone").asString());
        values.put(name + ".calendar", node.get("calendar").asString());
    }

    private static String number(JsonNode node) {
        var text = new BigDecimal(node.asString()).stripTrailingZeros().toPlainString();
        return text.equals("-0") ? "0" : text;
    }

    private static @Nullable JsonNode at(@Nullable JsonNode node, String path) {
        var found = node;
        for (var name : path.split("\\.", -1)) {
            if (found == null) return null;
            found = found.get(name);
        }
        return found == null || found.isNull() ? null : found;
    }
}

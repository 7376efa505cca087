package predicament.app.record;

import java.math.BigDecimal;
import java.util.TreeMap;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * One text for one JSON value, however a database rewrites it: names in order, no blanks, numbers without padding and
 * with their exact decimal value.
 */
final class CanonicalJson {

    private static final ObjectMapper EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS, DeserializationFeature.USE_BIG_INTEGER_FOR_INTS)
            .build();

    private final StringBuilder text = new StringBuilder();

    private CanonicalJson() {}

    static String of(String json) {
        return of(EXACT.readTree(json));
    }

    static String of(JsonNode node) {
        var canonical = new CanonicalJson();
        canonical.write(node);
        return canonical.text.toString();
    }

    private void write(JsonNode node) {
        if (node.isObject()) {
            object(node);
        } else if (node.isArray()) {
            array(node);
        } else if (node.isNumber()) {
            text.append(number(node.decimalValue()));
        } else if (node.isString()) {
            string(node.stringValue());
        } else {
            text.append(node);
        }
    }

    private void object(JsonNode node) {
        var members = new TreeMap<String, JsonNode>();
        node.properties().forEach(member -> members.put(member.getKey(), member.getValue()));
        var separator = '{';
        for (var member : members.entrySet()) {
            text.append(separator);
            string(member.getKey());
            text.append(':');
            write(member.getValue());
            separator = ',';
        }
        text.append(members.isEmpty() ? "{}" : "}");
    }

    private void array(JsonNode node) {
        text.append('[');
        for (int i = 0; i < node.size(); i++) {
            if (i > 0) text.append(',');
            write(node.get(i));
        }
        text.append(']');
    }

    private static String number(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toString();
    }

    private void string(String value) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            var letter = value.charAt(i);
            if (letter == '"' || letter == '\\') {
                text.append('\\').append(letter);
            } else if (letter < ' ') {
                text.append("\\u%04x".formatted((int) letter));
            } else {
                text.append(letter);
            }
        }
        text.append('"');
    }
}

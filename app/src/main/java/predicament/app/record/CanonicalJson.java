package predicament.app.record;

import java.math.BigDecimal;
import java.util.TreeMap;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/**
 * One text for one JSON value, however a database rewrites it: names in order, no blanks, numbers without padding and
 * with their exact decimal value.
 */
final class CanonicalJson {

    private static final JsonMapper MAPPER = new JsonMapper();

    private final StringBuilder text = new StringBuilder();

    private CanonicalJson() {}

    static String of(String json) {
        var canonical = new CanonicalJson();
        try (var parser = MAPPER.createParser(json)) {
            parser.nextToken();
            canonical.value(parser);
        }
        return canonical.text.toString();
    }

    private void value(JsonParser json) {
        switch (json.currentToken()) {
            case START_OBJECT -> object(json);
            case START_ARRAY -> array(json);
            case VALUE_STRING -> string(json.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> text.append(number(json.getDecimalValue()));
            case null, default -> text.append(json.getString());
        }
    }

    /** Each value is written where it comes and taken out again, until all names are known. */
    private void object(JsonParser json) {
        var begin = text.length();
        var members = new TreeMap<String, String>();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = json.currentName();
            json.nextToken();
            value(json);
            members.put(name, text.substring(begin));
            text.setLength(begin);
        }
        text.append('{');
        members.forEach((name, value) -> {
            if (text.length() > begin + 1) text.append(',');
            string(name);
            text.append(':').append(value);
        });
        text.append('}');
    }

    private void array(JsonParser json) {
        var begin = text.append('[').length();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (text.length() > begin) text.append(',');
            value(json);
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

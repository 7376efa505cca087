package predicament.app.record;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonParser.NumberType;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/**
 * One text for one JSON value, however a database rewrites it: names in order, no blanks, numbers without padding and
 * with their exact decimal value.
 */
final class CanonicalJson {

    private static final JsonMapper MAPPER = new JsonMapper();

    private final StringBuilder text;

    private CanonicalJson(int length) {
        text = new StringBuilder(length);
    }

    /** A name with its value, as it stands in the text from one place to another. */
    private record Member(String name, int from, int to) {}

    static String of(String json) {
        var canonical = new CanonicalJson(json.length());
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
            case VALUE_NUMBER_INT -> integer(json);
            case VALUE_NUMBER_FLOAT -> text.append(number(json.getDecimalValue()));
            case null, default -> text.append(json.getString());
        }
    }

    /** Members are written as they come, and put in order afterwards where they did not come in it. */
    private void object(JsonParser json) {
        var begin = text.append('{').length();
        var members = new ArrayList<Member>();
        var inOrder = true;
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = json.currentName();
            inOrder &= members.isEmpty() || members.getLast().name().compareTo(name) < 0;
            if (!members.isEmpty()) text.append(',');
            var from = text.length();
            string(name);
            text.append(':');
            json.nextToken();
            value(json);
            members.add(new Member(name, from - begin, text.length() - begin));
        }
        if (!inOrder) putInOrder(begin, members);
        text.append('}');
    }

    /** Of a name that comes twice the last value counts. */
    private void putInOrder(int begin, List<Member> members) {
        var asTheyCame = text.substring(begin);
        text.setLength(begin);
        members.sort(Comparator.comparing(Member::name));
        for (var k = 0; k < members.size(); k++) {
            var member = members.get(k);
            if (k + 1 < members.size() && members.get(k + 1).name().equals(member.name())) continue;
            if (text.length() > begin) text.append(',');
            text.append(asTheyCame, member.from(), member.to());
        }
    }

    private void array(JsonParser json) {
        var begin = text.append('[').length();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (text.length() > begin) text.append(',');
            value(json);
        }
        text.append(']');
    }

    private void integer(JsonParser json) {
        if (json.getNumberType() == NumberType.INT && json.getIntValue() % 10 != 0) {
            text.append(json.getIntValue());
        } else {
            text.append(number(json.getDecimalValue()));
        }
    }

    private static String number(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toString();
    }

    private void string(String value) {
        text.append('"');
        var written = 0;
        for (int i = 0; i < value.length(); i++) {
            var letter = value.charAt(i);
            if (letter >= ' ' && letter != '"' && letter != '\\') continue;
            text.append(value, written, i);
            text.append(letter < ' ' ? "\\u%04x".formatted((int) letter) : "\\" + letter);
            written = i + 1;
        }
        text.append(value, written, value.length()).append('"');
    }
}

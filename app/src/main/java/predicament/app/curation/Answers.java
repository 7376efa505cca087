package predicament.app.curation;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import predicament.app.record.RecordJson;
import predicament.domain.crisis.Range;
import predicament.domain.time.CalendarSystem;
import predicament.domain.time.HistoricalTime;
import predicament.domain.time.Zones;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Reads the answers to single questions; one that cannot be read gets a sentence beside its input. */
final class Answers {

    static final String NEVER = "never";
    static final List<String> ENDS = List.of("low", "mode", "high");

    private static final ObjectMapper JSON = RecordJson.mapper();

    private final Typed typed;
    private final ZoneId clock;

    /** {@code clock} is that of a date which names none. */
    Answers(Typed typed, ZoneId clock) {
        this.typed = typed;
        this.clock = clock;
    }

    @Nullable
    JsonNode range(Field field, String name) {
        if (typed.isBlank(field, name)) {
            if (field.needed()) typed.wrong(name + ".mode", "Give the most likely value.");
            return null;
        }
        var mode = number(field, name + ".mode", typed.get(name + ".mode"));
        var low = typed.get(name + ".low").isBlank() ? mode : number(field, name + ".low", typed.get(name + ".low"));
        var high =
                typed.get(name + ".high").isBlank() ? mode : number(field, name + ".high", typed.get(name + ".high"));
        if (low == null || mode == null || high == null) return null;
        try {
            return JSON.valueToTree(new Range(low, mode, high));
        } catch (IllegalArgumentException e) {
            typed.wrong(name + ".mode", String.valueOf(e.getMessage()));
            return null;
        }
    }

    @Nullable
    JsonNode one(Field field, String name) {
        var text = typed.get(name).isBlank() ? field.otherwise() : typed.get(name);
        if (text.isBlank()) {
            if (field.needed()) typed.wrong(name, missing(field));
            return null;
        }
        return switch (field.asks()) {
            case NUMBER -> JSON.valueToTree(number(field, name, text));
            case WHOLE -> JSON.valueToTree(whole(field, name, text));
            case TIME -> time(name, text);
            case TIME_OR_NEVER -> text.equalsIgnoreCase(NEVER) ? null : time(name, text);
            case ZONE -> zone(name, text) == null ? null : JSON.valueToTree(text);
            case CHOICE -> chosen(field, name, text);
            case LINE -> line(field, name, text);
            case TEXT, STATE, HOLDER, MOVE, SOURCE, PAIR, LINES, RANGE, CHECK, GROUP, ROWS -> JSON.valueToTree(text);
        };
    }

    private static String missing(Field field) {
        var label = field.label().substring(0, 1).toLowerCase(Locale.ROOT)
                + field.label().substring(1);
        return field.isChosen() ? "Choose one: %s.".formatted(label) : "Fill this in: %s.".formatted(label);
    }

    private @Nullable JsonNode chosen(Field field, String name, String text) {
        if (field.options().stream().anyMatch(it -> it.value().equals(text))
                || field.name().equals("source.type")) {
            return JSON.valueToTree(text);
        }
        typed.wrong(name, "“%s” is none of the answers: choose from the list.".formatted(text));
        return null;
    }

    private @Nullable JsonNode line(Field field, String name, String text) {
        if (field.most() == 0 || text.length() <= field.most()) return JSON.valueToTree(text);
        typed.wrong(name, "It has %d characters; at most %.0f fit.".formatted(text.length(), field.most()));
        return null;
    }

    private @Nullable Double number(Field field, String name, String text) {
        try {
            var number = Double.parseDouble(text.replace(',', '.').replace('−', '-'));
            if (number >= field.least() && number <= field.most()) return number;
        } catch (NumberFormatException e) {
            typed.wrong(name, bounds("a number", field));
            return null;
        }
        typed.wrong(name, bounds("a number", field));
        return null;
    }

    private @Nullable Integer whole(Field field, String name, String text) {
        try {
            var number = Integer.parseInt(text);
            if (number >= field.least() && number <= field.most()) return number;
        } catch (NumberFormatException e) {
            typed.wrong(name, bounds("a whole number", field));
            return null;
        }
        typed.wrong(name, bounds("a whole number", field));
        return null;
    }

    private static String bounds(String what, Field field) {
        return String.format(Locale.ROOT, "Give %s from %.0f to %.0f.", what, field.least(), field.most());
    }

    private @Nullable ZoneId zone(String name, String text) {
        try {
            return Zones.parse(text);
        } catch (IllegalArgumentException e) {
            typed.wrong(name, String.valueOf(e.getMessage()));
            return null;
        }
    }

    private @Nullable JsonNode time(String name, String text) {
        var zone = typed.get(name + ".zone").isBlank() ? clock : zone(name + ".zone", typed.get(name + ".zone"));
        if (zone == null) return null;
        try {
            var calendar = typed.get(name + ".calendar").equals(CalendarSystem.JULIAN.name())
                    ? CalendarSystem.JULIAN
                    : CalendarSystem.GREGORIAN;
            return JSON.valueToTree(HistoricalTime.parse(text, zone, calendar));
        } catch (IllegalArgumentException e) {
            typed.wrong(name, String.valueOf(e.getMessage()));
            return null;
        }
    }
}

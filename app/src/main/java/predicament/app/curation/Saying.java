package predicament.app.curation;

import java.util.ArrayList;
import java.util.Map;

/** Says in words what an answer of a form is, for the page where two versions stand side by side. */
record Saying(Choices choices) {

    private static final String NOTHING = "–";

    String of(Field field, Map<String, String> values) {
        return say(field, field.name(), Typed.of(values));
    }

    private String say(Field field, String name, Typed typed) {
        if (typed.isBlank(field, name)) return field.asks() == Asks.CHECK ? "no" : NOTHING;
        return switch (field.asks()) {
            case RANGE -> range(typed.get(name + ".low"), typed.get(name + ".mode"), typed.get(name + ".high"));
            case GROUP -> inner(field, name, typed);
            case ROWS -> rows(field, name, typed);
            case TIME, TIME_OR_NEVER -> time(name, typed);
            case CHECK -> "yes";
            case CHOICE, STATE, HOLDER, MOVE, SOURCE, PAIR, WHOLE -> choices.label(field, typed.get(name));
            case LINE, TEXT, LINES, NUMBER, ZONE -> typed.get(name);
        };
    }

    private static String range(String low, String mode, String high) {
        var plain = (low.isBlank() || low.equals(mode)) && (high.isBlank() || high.equals(mode));
        return plain ? mode : "%s (%s to %s)".formatted(mode, low, high);
    }

    private static String time(String name, Typed typed) {
        var said = new StringBuilder(typed.get(name));
        if (!typed.get(name + ".zone").isBlank()) said.append(", ").append(typed.get(name + ".zone"));
        if (typed.get(name + ".calendar").equals("JULIAN")) said.append(", Julian calendar");
        return said.toString();
    }

    private String inner(Field field, String name, Typed typed) {
        var said = new ArrayList<String>();
        for (var it : field.inner()) {
            var answer = say(it, name + "." + it.name(), typed);
            if (!answer.equals(NOTHING)) said.add(it.label() + ": " + answer);
        }
        return String.join(", ", said);
    }

    private String rows(Field field, String name, Typed typed) {
        var said = new ArrayList<String>();
        for (var row : typed.filled(field, name)) said.add(inner(field, name + "." + row, typed));
        return String.join("; ", said);
    }
}

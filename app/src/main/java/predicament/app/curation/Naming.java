package predicament.app.curation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Moves and sources are named by typing, since there are too many for a list in every form: by an id, as the form
 * suggests, or by words that fit one alone.
 */
record Naming(Choices choices) {

    private static final Pattern SUGGESTED = Pattern.compile(".*\\[([a-z0-9-]+)]$", Pattern.DOTALL);
    private static final int SHOWN = 5;

    /** Puts ids in place of what was typed; what names nothing, or too much, gets a sentence and stays. */
    void read(Sheet sheet, Typed typed) {
        for (var field : sheet.fields()) read(field, field.name(), typed);
    }

    private void read(Field field, String name, Typed typed) {
        switch (field.asks()) {
            case MOVE, SOURCE -> one(field, name, typed);
            case GROUP -> field.inner().forEach(it -> read(it, name + "." + it.name(), typed));
            case ROWS ->
                typed.filled(field, name)
                        .forEach(row -> field.inner()
                                .forEach(it -> read(it, "%s.%d.%s".formatted(name, row, it.name()), typed)));
            case LINE,
                    TEXT,
                    LINES,
                    NUMBER,
                    WHOLE,
                    RANGE,
                    TIME,
                    TIME_OR_NEVER,
                    CHOICE,
                    CHECK,
                    STATE,
                    HOLDER,
                    PAIR,
                    ZONE -> {}
        }
    }

    private void one(Field field, String name, Typed typed) {
        var text = typed.get(name);
        if (text.isBlank()) return;
        var suggested = SUGGESTED.matcher(text);
        var id = suggested.matches() ? suggested.group(1) : text;
        var options = choices.of(field, null);
        if (options.stream().anyMatch(it -> it.value().equals(id))) {
            typed.put(name, id);
            return;
        }
        var found = options.stream().filter(it -> fits(it, text)).toList();
        if (found.size() == 1) typed.put(name, found.getFirst().value());
        else typed.wrong(name, sentence(field, text, found));
    }

    private static boolean fits(Option option, String text) {
        var words = (option.value() + " " + option.label()).toLowerCase(Locale.ROOT);
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(words::contains);
    }

    private static String sentence(Field field, String text, List<Option> found) {
        var what = field.asks() == Asks.MOVE ? "move" : "source";
        if (found.isEmpty()) return "“%s” is no %s of this case: write other words, or its id.".formatted(text, what);
        var some = found.stream().limit(SHOWN).map(Choices::suggested).collect(Collectors.joining("; "));
        return "“%s” fits %d %ss: write more words, or the id of one. %s%s"
                .formatted(text, found.size(), what, some, found.size() > SHOWN ? "; and others." : ".");
    }
}

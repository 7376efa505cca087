package predicament.app.curation;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One question of a form. {@code name} is the place of its answer in the item as it is stored; {@code otherwise} is the
 * answer where nothing is said.
 */
record Field(
        String name,
        String label,
        String hint,
        Asks asks,
        boolean needed,
        String otherwise,
        double least,
        double most,
        List<Option> options,
        List<Field> inner) {

    private static final int LONG = 45;

    Field {
        options = List.copyOf(options);
        inner = List.copyOf(inner);
    }

    static Field of(Asks asks, String name, String label) {
        return new Field(name, label, "", asks, true, "", 0, 0, List.of(), List.of());
    }

    static Field line(String name, String label) {
        return of(Asks.LINE, name, label);
    }

    static Field text(String name, String label) {
        return of(Asks.TEXT, name, label);
    }

    static <E extends Enum<E>> Field choice(String name, String label, E[] values, Function<E, String> words) {
        return of(Asks.CHOICE, name, label)
                .from(Arrays.stream(values)
                        .map(it -> new Option(it.name(), words.apply(it)))
                        .toList());
    }

    static Field number(String name, String label, double least, double most) {
        return of(Asks.NUMBER, name, label).between(least, most);
    }

    static Field range(String name, String label, double least, double most) {
        return of(Asks.RANGE, name, label).between(least, most);
    }

    static Field rows(String name, String label, List<Field> inner) {
        return of(Asks.ROWS, name, label).optional().with(inner);
    }

    static Field group(String name, String label, List<Field> inner) {
        return of(Asks.GROUP, name, label).optional().with(inner);
    }

    Field hinted(String hint) {
        return new Field(name, label, hint, asks, needed, otherwise, least, most, options, inner);
    }

    Field optional() {
        return new Field(name, label, hint, asks, false, otherwise, least, most, options, inner);
    }

    Field required() {
        return new Field(name, label, hint, asks, true, otherwise, least, most, options, inner);
    }

    Field otherwise(String otherwise) {
        return new Field(name, label, hint, asks, needed, otherwise, least, most, options, inner);
    }

    /** Of a number its bounds, of a line the number of its characters. */
    Field between(double least, double most) {
        return new Field(name, label, hint, asks, needed, otherwise, least, most, options, inner);
    }

    Field from(List<Option> options) {
        return new Field(name, label, hint, asks, needed, otherwise, least, most, options, inner);
    }

    private Field with(List<Field> inner) {
        return new Field(name, label, hint, asks, needed, otherwise, least, most, options, inner);
    }

    public boolean isTime() {
        return asks == Asks.TIME || asks == Asks.TIME_OR_NEVER;
    }

    /** Whether one input answers it. */
    public boolean isPlain() {
        return switch (asks) {
            case GROUP, ROWS, RANGE, TIME, TIME_OR_NEVER, CHECK -> false;
            case LINE, TEXT, LINES, NUMBER, WHOLE, CHOICE, STATE, HOLDER, MOVE, SOURCE, PAIR, ZONE -> true;
        };
    }

    /** Whether its answers are long, so that it takes more room. */
    public boolean isLong() {
        return asks == Asks.MOVE
                || asks == Asks.SOURCE
                || asks == Asks.HOLDER
                || (most >= LONG && asks == Asks.LINE)
                || options.stream().anyMatch(it -> it.label().length() > LONG);
    }

    /** Whether one answer is chosen out of a list. */
    public boolean isChosen() {
        return switch (asks) {
            case CHOICE, STATE, HOLDER, PAIR -> true;
            case WHOLE -> !options.isEmpty();
            case MOVE, SOURCE, LINE, TEXT, LINES, NUMBER, RANGE, TIME, TIME_OR_NEVER, CHECK, ZONE, GROUP, ROWS -> false;
        };
    }

    /** Which list an input suggests answers from, if any. */
    public @Nullable String suggests() {
        return switch (asks) {
            case MOVE -> "moves";
            case SOURCE -> "sources";
            case ZONE -> "zones";
            case CHOICE,
                    STATE,
                    HOLDER,
                    PAIR,
                    WHOLE,
                    LINE,
                    TEXT,
                    LINES,
                    NUMBER,
                    RANGE,
                    TIME,
                    TIME_OR_NEVER,
                    CHECK,
                    GROUP,
                    ROWS -> null;
        };
    }

    /** Whether it, or a question within it, asks so. */
    boolean asksFor(Asks some) {
        return asks == some || inner.stream().anyMatch(it -> it.asksFor(some));
    }
}

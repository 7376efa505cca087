package predicament.app.curation;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.springframework.util.MultiValueMap;
import predicament.domain.crisis.Refused;

/** What stands in the inputs of a form, by name and as typed, with a sentence for each that cannot be read. */
record Typed(Map<String, String> values, Map<String, String> errors) {

    private static final int LONGEST = 20_000;

    static Typed of(Map<String, String> values) {
        return new Typed(new HashMap<>(values), new LinkedHashMap<>());
    }

    static Typed sent(MultiValueMap<String, String> sent) {
        var values = new HashMap<String, String>();
        sent.toSingleValueMap().forEach((name, text) -> {
            var stripped = text.strip().replace("\r\n", "\n");
            values.put(name, stripped.length() > LONGEST ? stripped.substring(0, LONGEST) : stripped);
        });
        return of(values);
    }

    /** The form of an item as it stands, on the version that it has. */
    static Typed of(Subject subject) {
        var trail = Objects.requireNonNull(subject.trail());
        var typed = of(Filling.of(subject.sheet(), trail.value()));
        typed.put("seen", Integer.toString(trail.newest().version()));
        return typed;
    }

    /** An empty form: the answers that stand where nothing is said. */
    static Typed blank(Sheet sheet) {
        var typed = of(Map.of());
        for (var field : sheet.fields()) {
            if (!field.otherwise().isEmpty()) typed.values().put(field.name(), field.otherwise());
        }
        return typed;
    }

    public String get(String name) {
        return values.getOrDefault(name, "");
    }

    boolean isBlank(Field field, String name) {
        return switch (field.asks()) {
            case RANGE -> (get(name + ".low") + get(name + ".mode") + get(name + ".high")).isBlank();
            case GROUP -> field.inner().stream().allMatch(it -> isUntouched(it, name + "." + it.name()));
            case ROWS -> filled(field, name).isEmpty();
            case LINE,
                    TEXT,
                    LINES,
                    NUMBER,
                    WHOLE,
                    TIME,
                    TIME_OR_NEVER,
                    CHOICE,
                    CHECK,
                    STATE,
                    HOLDER,
                    MOVE,
                    SOURCE,
                    PAIR,
                    ZONE -> get(name).isBlank();
        };
    }

    private boolean isUntouched(Field field, String name) {
        return isBlank(field, name) || get(name).equals(field.otherwise());
    }

    /** The rows of a field in which something stands. */
    List<Integer> filled(Field field, String name) {
        return IntStream.range(0, count(name))
                .filter(row -> !field.inner().stream()
                        .allMatch(it -> isUntouched(it, "%s.%d.%s".formatted(name, row, it.name()))))
                .boxed()
                .toList();
    }

    /** The rows to show: those that were sent, and one that is still empty. */
    public List<Integer> rows(Field field, String name) {
        var filled = filled(field, name);
        var next = filled.isEmpty() ? 0 : filled.getLast() + 1;
        var more = get("more").equals(name) ? 2 : 1;
        return IntStream.concat(filled.stream().mapToInt(Integer::intValue), IntStream.range(next, next + more))
                .boxed()
                .toList();
    }

    private int count(String name) {
        var from = name.length() + 1;
        return values.keySet().stream()
                .filter(it -> it.startsWith(name + ".") && Character.isDigit(it.charAt(from)))
                .mapToInt(it -> Integer.parseInt(it.substring(from).replaceAll("(^\\d{1,4}).*", "$1")) + 1)
                .max()
                .orElse(0);
    }

    void put(String name, String value) {
        values.put(name, value);
    }

    void wrong(String name, String sentence) {
        errors.merge(name, sentence, (one, other) -> one.contains(other) ? one : one + " " + other);
    }

    /** The same form with answers of its own; what is wrong in one is wrong in both. */
    Typed answeredOtherwise() {
        return new Typed(new HashMap<>(values), errors);
    }

    /** Puts each sentence of a refusal beside the field that it can be blamed on. */
    void refused(Sheet sheet, Refused refused) {
        refused.sentences().forEach(it -> wrong(Blame.of(sheet, it), it));
    }

    /** Takes one field's answer from other values, whatever stood here. */
    void take(Field field, Map<String, String> from) {
        values.keySet().removeIf(it -> isOf(field, it));
        from.forEach((name, value) -> {
            if (isOf(field, name)) values.put(name, value);
        });
    }

    static boolean isOf(Field field, String name) {
        return name.equals(field.name()) || name.startsWith(field.name() + ".");
    }
}

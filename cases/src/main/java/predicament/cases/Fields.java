package predicament.cases;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import predicament.cases.Value.Keyed;
import predicament.cases.Value.Place;

/** The keys of one map as they are asked for; what nobody asked for is refused in the end. */
final class Fields {

    private final Keyed map;
    private final Errors errors;
    private final int before;
    private final Set<String> asked = new LinkedHashSet<>();

    Fields(Keyed map, Errors errors) {
        this.map = map;
        this.errors = errors;
        this.before = errors.count();
    }

    Place place() {
        return map.place();
    }

    <T> Optional<T> required(String key, Function<Value, Optional<T>> reader) {
        if (!map.values().containsKey(key)) {
            errors.note(map.place(), "The key \"%s\" is missing.".formatted(key));
            asked.add(key);
            return Optional.empty();
        }
        return optional(key, reader);
    }

    <T> Optional<T> optional(String key, Function<Value, Optional<T>> reader) {
        asked.add(key);
        var value = map.values().get(key);
        return value == null ? Optional.empty() : reader.apply(value);
    }

    <T> List<T> list(String key, Function<Value, Optional<List<T>>> reader) {
        return optional(key, reader).orElse(List.of());
    }

    /** What the fields amount to, if nothing is wrong with any of them; the domain's refusal stands at the map's line. */
    <T> Optional<T> build(Supplier<T> whole) {
        for (var entry : map.values().entrySet()) {
            if (asked.contains(entry.getKey())) continue;
            var sentence = "There is no key \"%s\" here.".formatted(entry.getKey());
            errors.noteUnknown(entry.getValue().place(), sentence, entry.getKey(), asked);
        }
        return errors.count() > before ? Optional.empty() : errors.attempt(map.place(), whole);
    }
}

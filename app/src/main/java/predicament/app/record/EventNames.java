package predicament.app.record;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The stored name of each event: the simple name of its record, whatever package it lives in. */
public final class EventNames {

    /** The revision under which events are stored that have never changed their form. */
    static final String FIRST_REVISION = "1";

    private final Map<String, Class<?>> types = new TreeMap<>();
    private final Map<Class<?>, String> names = new HashMap<>();

    public static EventNames of(Collection<EventVocabulary> vocabularies) {
        var names = new EventNames();
        vocabularies.forEach(vocabulary -> names.collect(vocabulary.family()));
        return names;
    }

    private void collect(Class<?> type) {
        if (type.isSealed()) {
            for (var permitted : type.getPermittedSubclasses()) collect(permitted);
            return;
        }
        var other = types.putIfAbsent(type.getSimpleName(), type);
        if (other != null && other != type) {
            throw new IllegalStateException(
                    "%s and %s would be stored under one name.".formatted(other.getName(), type.getName()));
        }
        names.put(type, type.getSimpleName());
    }

    public Set<String> all() {
        return Collections.unmodifiableSet(types.keySet());
    }

    public Map<String, Class<?>> types() {
        return Collections.unmodifiableMap(types);
    }

    @Nullable
    String nameOf(Class<?> type) {
        return names.get(type);
    }

    @Nullable
    Class<?> typeOf(String name) {
        return types.get(name);
    }
}

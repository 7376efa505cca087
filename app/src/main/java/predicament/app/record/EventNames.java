package predicament.app.record;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.axonframework.serialization.RevisionResolver;
import org.jspecify.annotations.Nullable;

/** The stored name and revision of each event: the simple name of its record, whatever package it lives in. */
public final class EventNames implements RevisionResolver {

    private final Map<String, Class<?>> types = new TreeMap<>();
    private final Map<Class<?>, String> revisions = new HashMap<>();

    public static EventNames of(Collection<EventVocabulary> vocabularies) {
        var names = new EventNames();
        vocabularies.forEach(vocabulary -> names.collect(vocabulary.family(), vocabulary));
        return names;
    }

    private void collect(Class<?> type, EventVocabulary vocabulary) {
        if (type.isSealed()) {
            for (var permitted : type.getPermittedSubclasses()) collect(permitted, vocabulary);
            return;
        }
        var other = types.putIfAbsent(type.getSimpleName(), type);
        if (other != null && other != type) {
            throw new IllegalStateException(
                    "%s and %s would be stored under one name.".formatted(other.getName(), type.getName()));
        }
        revisions.put(type, vocabulary.revisionOf(type));
    }

    public Set<String> all() {
        return Collections.unmodifiableSet(types.keySet());
    }

    public Map<String, Class<?>> types() {
        return Collections.unmodifiableMap(types);
    }

    @Nullable
    String nameOf(Class<?> type) {
        return revisions.containsKey(type) ? type.getSimpleName() : null;
    }

    @Nullable
    Class<?> typeOf(String name) {
        return types.get(name);
    }

    /** What is no event, such as metadata, has no revision. */
    @Override
    public @Nullable String revisionOf(Class<?> type) {
        return revisions.get(type);
    }
}

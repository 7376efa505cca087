package predicament.app.record;

import java.util.Map;

/**
 * A bean that names a sealed family of events; its records are stored under their simple names. An event that has
 * changed its form since the first release stands in {@code revisions} with its present one, and an upcaster bean turns
 * what was stored under the former into it.
 */
public record EventVocabulary(Class<?> family, Map<Class<?>, String> revisions) {

    /** The revision of an event that has never changed its form. */
    public static final String FIRST_REVISION = "1";

    public EventVocabulary {
        revisions = Map.copyOf(revisions);
        if (!family.isSealed()) {
            throw new IllegalArgumentException("%s is not sealed, so its events cannot be listed.".formatted(family));
        }
    }

    public EventVocabulary(Class<?> family) {
        this(family, Map.of());
    }

    String revisionOf(Class<?> event) {
        return revisions.getOrDefault(event, FIRST_REVISION);
    }
}

package predicament.app.record;

/** A bean that names a sealed family of events; its records are stored under their simple names. */
public record EventVocabulary(Class<?> family) {

    public EventVocabulary {
        if (!family.isSealed()) {
            throw new IllegalArgumentException("%s is not sealed, so its events cannot be listed.".formatted(family));
        }
    }
}

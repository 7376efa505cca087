package predicament.cases;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import predicament.cases.Value.Place;

/** Gathers the mistakes of a case, each once, so that all can be told at the same time. */
final class Errors {

    private static final Comparator<CaseError> ORDER =
            Comparator.comparing(CaseError::file).thenComparing(CaseError::line);

    private final Set<CaseError> errors = new LinkedHashSet<>();
    private int count;

    void note(Place place, String sentence) {
        note(place, sentence, null);
    }

    void note(Place place, String sentence, @Nullable String hint) {
        count++;
        errors.add(new CaseError(place.file(), place.line(), place.path(), sentence, hint));
    }

    /** Notes a word that is none of those allowed, with the nearest of them or with all if they are few. */
    void noteUnknown(Place place, String sentence, String word, Collection<String> allowed) {
        note(place, sentence, Suggestion.of(word, allowed));
    }

    /** What the domain makes of the values at a place; its refusal becomes an error there. */
    <T> Optional<T> attempt(Place place, Supplier<T> value) {
        try {
            return Optional.of(value.get());
        } catch (IllegalArgumentException refusal) {
            note(place, String.valueOf(refusal.getMessage()));
            return Optional.empty();
        }
    }

    /** How often something was noted, to tell whether a part of a file is free of mistakes. */
    int count() {
        return count;
    }

    boolean none() {
        return errors.isEmpty();
    }

    List<CaseError> inOrder() {
        var sorted = new ArrayList<>(errors);
        sorted.sort(ORDER);
        return sorted;
    }
}

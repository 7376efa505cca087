package predicament.app.annotation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import predicament.domain.annotation.PersonId;

/** The author colour of each reader of a case: in the order in which they came, and then from the first again. */
final class Colours {

    /** Author colours that the stylesheet knows. */
    private static final int MANY = 6;

    private Colours() {}

    static Map<PersonId, Integer> of(List<AnnotationEntry> entries) {
        var colours = new LinkedHashMap<PersonId, Integer>();
        entries.forEach(it -> colours.putIfAbsent(it.value().by(), colours.size() % MANY + 1));
        return colours;
    }
}

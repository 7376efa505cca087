package predicament.cases;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import predicament.domain.crisis.CrisisCommand.LoadCase;
import predicament.domain.crisis.ItemKind;

/** What came of reading a case: the command that loads it, or every mistake in its files. */
public sealed interface CaseReading {

    /** A case without a mistake; {@code counts} tells how many items of each kind it has. */
    @SuppressWarnings("JavaLangClash") // always named by its outer type
    record Readable(LoadCase command, Map<ItemKind, Integer> counts) implements CaseReading {

        public Readable {
            counts = Collections.unmodifiableMap(new TreeMap<>(counts));
        }
    }

    /** A case of which nothing is loaded; the errors stand in the order of files and lines. */
    record Unreadable(List<CaseError> errors) implements CaseReading {

        public Unreadable {
            errors = List.copyOf(errors);
        }
    }
}

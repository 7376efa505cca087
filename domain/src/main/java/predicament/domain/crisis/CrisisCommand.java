package predicament.domain.crisis;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be asked of a crisis. A change names the version of the item that its author saw. */
public sealed interface CrisisCommand {

    CrisisId crisis();

    /** A new case with the states that it begins with; more may join later. */
    record OpenCrisis(CrisisId crisis, CrisisDescription description, List<Actor> states) implements CrisisCommand {

        public OpenCrisis {
            states = List.copyOf(states);
        }
    }

    record RecordItem(CrisisId crisis, Item item) implements CrisisCommand {}

    record CorrectItem(CrisisId crisis, Item item, int seen, String reason) implements CrisisCommand {}

    record RetractItem(CrisisId crisis, ItemKey key, int seen, String reason) implements CrisisCommand {}

    /** A whole case as its files tell it, compared item by item with what was last loaded and with the record. */
    record LoadCase(CrisisId crisis, List<Filed> items) implements CrisisCommand {

        public LoadCase {
            items = List.copyOf(items);
        }
    }

    /** An item of a case file: its value, the reason for a change, and its place as {@code moves.yaml:12}. */
    record Filed(Item item, @Nullable String reason, String place) {}
}

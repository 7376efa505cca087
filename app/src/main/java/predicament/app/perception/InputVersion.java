package predicament.app.perception;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import predicament.app.perception.Input.Document;
import predicament.app.perception.Input.Pace;
import predicament.app.perception.Input.Rival;
import predicament.app.perception.Input.Start;
import predicament.app.perception.Input.State;
import predicament.app.perception.Input.Voice;
import predicament.domain.crisis.CrisisEvent;
import predicament.domain.crisis.CrisisEvent.Corrected;
import predicament.domain.crisis.CrisisEvent.ItemRetracted;
import predicament.domain.crisis.CrisisEvent.Recorded;
import predicament.domain.crisis.CrisisId;
import predicament.domain.crisis.Item;
import predicament.domain.crisis.ItemKey;
import predicament.domain.crisis.Reading;
import predicament.domain.perception.DirectedDyad;

/** An input from a revision on, in the base or as a reading has it; without a value it is retracted. */
record InputVersion(
        CrisisId crisis,
        ItemKey key,
        String reading,
        long revision,
        @Nullable Input input) {

    static final String BASE = "";

    /** What an event changes; nothing where it has no bearing on threat. */
    static List<InputVersion> of(CrisisEvent event, long revision) {
        return switch (event) {
            case Recorded it -> of(it.crisis(), it.item(), revision);
            case Corrected it -> of(it.crisis(), it.item(), revision);
            case ItemRetracted it ->
                Input.bears(it.key().kind())
                        ? List.of(new InputVersion(it.crisis(), it.key(), BASE, revision, null))
                        : List.of();
        };
    }

    static List<InputVersion> of(CrisisId crisis, Item item, long revision) {
        var input = Input.of(item);
        if (input == null) return List.of();
        var versions = new ArrayList<InputVersion>();
        versions.add(new InputVersion(crisis, item.key(), BASE, revision, input));
        if (item instanceof Reading reading) {
            for (var override : reading.overrides()) {
                var other = Input.of(override);
                if (other != null) {
                    versions.add(new InputVersion(crisis, override.key(), reading.id(), revision, other));
                }
            }
        }
        return versions;
    }

    /** The pair of which an item speaks by itself. */
    Optional<DirectedDyad> pair() {
        return switch (input) {
            case null -> Optional.empty();
            case Start it -> Optional.of(new DirectedDyad(it.observer(), it.target()));
            case Document it -> Optional.of(new DirectedDyad(it.observer(), it.target()));
            case Pace it -> Optional.empty();
            case State it -> Optional.empty();
            case Voice it -> Optional.empty();
            case Rival it -> Optional.empty();
        };
    }
}

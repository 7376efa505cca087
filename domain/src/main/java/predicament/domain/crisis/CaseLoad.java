package predicament.domain.crisis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import predicament.domain.crisis.Crisis.Standing;
import predicament.domain.crisis.CrisisCommand.Filed;
import predicament.domain.crisis.CrisisCommand.LoadCase;
import predicament.domain.crisis.CrisisEvent.Corrected;
import predicament.domain.crisis.CrisisEvent.ItemRetracted;
import predicament.domain.crisis.CrisisEvent.Recorded;

/**
 * What loading a case's files would change: the events, and the conflicts, where both a person and the files changed an
 * item. A conflict keeps the person's value; nothing of it is reverted.
 */
public record CaseLoad(List<CrisisEvent> events, List<String> conflicts) {

    static final String REMOVED = "Removed from the case files.";

    public CaseLoad {
        events = List.copyOf(events);
        conflicts = List.copyOf(conflicts);
    }

    static CaseLoad compare(LoadCase command, Map<ItemKey, Standing> record) {
        return new Comparison(command, record).outcome();
    }

    private static final class Comparison {

        private final LoadCase command;
        private final Map<ItemKey, Standing> record;
        private final Map<ItemKey, Filed> filed = new TreeMap<>();
        private final List<CrisisEvent> events = new ArrayList<>();
        private final List<String> conflicts = new ArrayList<>();
        private final List<String> refusals = new ArrayList<>();

        Comparison(LoadCase command, Map<ItemKey, Standing> record) {
            this.command = command;
            this.record = record;
        }

        CaseLoad outcome() {
            command.items().forEach(this::file);
            if (!filed.containsKey(CrisisDescription.KEY)) refusals.add("case.yaml: The case has no description.");
            filed.forEach((key, file) -> compare(key, file, record.get(key)));
            record.forEach((key, standing) -> {
                if (!filed.containsKey(key)) missing(key, standing);
            });
            judge();
            if (!refusals.isEmpty()) throw new Refused(refusals);
            return new CaseLoad(events, conflicts);
        }

        private void file(Filed file) {
            var other = filed.putIfAbsent(file.item().key(), file);
            if (other != null) {
                refusals.add("%s: The %s stands at %s already; give it another id."
                        .formatted(file.place(), file.item().key().inWords(), other.place()));
            }
        }

        private void compare(ItemKey key, Filed file, @Nullable Standing standing) {
            if (standing == null) {
                events.add(Recorded.of(command.crisis(), file.item(), Origin.CASE_FILE));
            } else if (file.item().equals(standing.loaded())) {
                return;
            } else if (standing.changedByHand()) {
                if (standing.retracted() || !standing.value().equals(file.item())) {
                    conflicts.add(
                            "%s: the %s was changed in the browser since it was last loaded; the file's value was not taken."
                                    .formatted(file.place(), key.inWords()));
                }
            } else if (file.reason() == null || file.reason().isBlank()) {
                refusals.add("%s: The %s differs from what is recorded: add a line `reason:` that says why it changed."
                        .formatted(file.place(), key.inWords()));
            } else {
                events.add(Corrected.of(command.crisis(), file.item(), file.reason(), Origin.CASE_FILE));
            }
        }

        private void missing(ItemKey key, Standing standing) {
            if (standing.loaded() == null || standing.retracted()) return;
            if (standing.changedByHand()) {
                conflicts.add("The %s is gone from the files but was changed in the browser; it was kept."
                        .formatted(key.inWords()));
            } else {
                events.add(new ItemRetracted(command.crisis(), key, REMOVED, Origin.CASE_FILE));
            }
        }

        /** Judges what the files change, and what their changes would make impossible among the rest. */
        private void judge() {
            var before = Standing.live(record);
            var after = new HashMap<>(before);
            var changed = new TreeMap<ItemKey, Item>();
            for (var event : events) {
                switch (event) {
                    case Recorded it -> changed.put(it.key(), it.item());
                    case Corrected it -> changed.put(it.key(), it.item());
                    case ItemRetracted it -> {
                        before.remove(it.key());
                        after.remove(it.key());
                    }
                }
            }
            after.putAll(changed);
            for (var file : command.items()) {
                if (!file.item().equals(changed.get(file.item().key()))) continue;
                for (var sentence : Rules.refusals(file.item(), after)) refusals.add(file.place() + ": " + sentence);
            }
            refusals.addAll(Rules.consequences(before, after));
        }
    }
}

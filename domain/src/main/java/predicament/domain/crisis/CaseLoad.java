package predicament.domain.crisis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
        var refusals = new ArrayList<String>();
        var filed = byKey(command.items(), refusals);
        if (!filed.containsKey(CrisisDescription.KEY)) refusals.add("case.yaml: The case has no description.");
        var live = new HashMap<ItemKey, Item>();
        record.forEach((key, standing) -> {
            if (!standing.retracted()) live.put(key, standing.value());
        });
        var events = new ArrayList<CrisisEvent>();
        var conflicts = new ArrayList<String>();
        for (var entry : filed.entrySet()) {
            var file = entry.getValue();
            var standing = record.get(entry.getKey());
            if (standing == null) {
                events.add(Recorded.of(command.crisis(), file.item(), Origin.CASE_FILE));
            } else if (file.item().equals(standing.loaded())) {
                continue;
            } else if (changedByHand(standing)) {
                if (standing.retracted() || !standing.value().equals(file.item())) {
                    conflicts.add(
                            "%s: the %s \"%s\" was changed in the browser since it was last loaded; the file's value was not taken."
                                    .formatted(
                                            file.place(),
                                            entry.getKey().kind().noun(),
                                            entry.getKey().id()));
                }
                continue;
            } else {
                var reason = file.reason();
                if (reason == null || reason.isBlank()) {
                    refusals.add(
                            "%s: The %s \"%s\" differs from what is recorded: add a line `reason:` that says why it changed."
                                    .formatted(
                                            file.place(),
                                            entry.getKey().kind().noun(),
                                            entry.getKey().id()));
                    continue;
                }
                events.add(Corrected.of(command.crisis(), file.item(), reason, Origin.CASE_FILE));
            }
            live.put(entry.getKey(), file.item());
        }
        for (var entry : record.entrySet()) {
            var standing = entry.getValue();
            if (standing.loaded() == null || filed.containsKey(entry.getKey()) || standing.retracted()) continue;
            if (changedByHand(standing)) {
                conflicts.add("The %s \"%s\" is gone from the files but was changed in the browser; it was kept."
                        .formatted(entry.getKey().kind().noun(), entry.getKey().id()));
            } else {
                events.add(new ItemRetracted(command.crisis(), entry.getKey(), REMOVED, Origin.CASE_FILE));
                live.remove(entry.getKey());
            }
        }
        var touched = new HashSet<ItemKey>();
        events.forEach(event -> touched.add(event.key()));
        for (var file : command.items()) {
            if (!touched.contains(file.item().key())) continue;
            for (var sentence : Rules.refusals(file.item(), live)) refusals.add(file.place() + ": " + sentence);
        }
        if (!refusals.isEmpty()) throw new Refused(refusals);
        return new CaseLoad(events, conflicts);
    }

    private static boolean changedByHand(Standing standing) {
        return standing.retracted()
                ? standing.loaded() != null
                : !standing.value().equals(standing.loaded());
    }

    private static Map<ItemKey, Filed> byKey(List<Filed> items, List<String> refusals) {
        var byKey = new TreeMap<ItemKey, Filed>();
        for (var file : items) {
            var other = byKey.putIfAbsent(file.item().key(), file);
            if (other != null) {
                refusals.add("%s: The %s \"%s\" stands at %s already; give it another id."
                        .formatted(
                                file.place(),
                                file.item().key().kind().noun(),
                                file.item().key().id(),
                                other.place()));
            }
        }
        return byKey;
    }
}

package predicament.app.record;

import java.util.ArrayList;
import java.util.List;
import predicament.cases.CaseReading.Readable;
import predicament.domain.crisis.CaseLoad;
import predicament.domain.crisis.CrisisEvent;
import predicament.domain.crisis.CrisisEvent.Corrected;
import predicament.domain.crisis.CrisisEvent.CrisisOpened;
import predicament.domain.crisis.CrisisEvent.ItemRetracted;
import predicament.domain.crisis.CrisisEvent.Recorded;
import predicament.domain.crisis.ItemKind;

/** What loading a case has changed, in one line. */
final class LoadedLine {

    private LoadedLine() {}

    static String of(Readable reading, CaseLoad load, long revision) {
        var conflicts = load.conflicts().isEmpty()
                ? ""
                : ", " + load.conflicts().size() + " changed in the browser and kept as they are there";
        if (load.events().isEmpty()) return "unchanged" + conflicts;
        return changes(reading, load.events()) + " (revision " + revision + ")" + conflicts;
    }

    private static String changes(Readable reading, List<CrisisEvent> events) {
        if (events.stream().anyMatch(CrisisOpened.class::isInstance)) {
            return "%d moves, %d learnings, %d assessments loaded"
                    .formatted(
                            reading.counts().getOrDefault(ItemKind.MOVE, 0),
                            reading.counts().getOrDefault(ItemKind.LEARNING, 0),
                            reading.counts().getOrDefault(ItemKind.ASSESSMENT, 0));
        }
        var parts = new ArrayList<String>();
        add(parts, events, Recorded.class, "added");
        add(parts, events, Corrected.class, "corrected");
        add(parts, events, ItemRetracted.class, "retracted");
        return String.join(", ", parts);
    }

    private static void add(List<String> parts, List<CrisisEvent> events, Class<?> type, String word) {
        var count = events.stream().filter(type::isInstance).count();
        if (count > 0) parts.add(count + " " + word);
    }
}

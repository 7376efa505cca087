package predicament.domain.perception;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import predicament.domain.crisis.CrisisEvent;
import predicament.domain.crisis.CrisisEvent.Corrected;
import predicament.domain.crisis.CrisisEvent.ItemRetracted;
import predicament.domain.crisis.CrisisEvent.Recorded;
import predicament.domain.crisis.CrisisId;
import predicament.domain.crisis.Item;
import predicament.domain.crisis.ItemKey;

/** What had been recorded of a crisis, commit by commit: the second axis of time, apart from history's own. */
public record Archive(CrisisId crisis, List<Entry> entries) {

    /** An event with the store-wide revision of the commit that recorded it. */
    public record Entry(long revision, CrisisEvent event) {}

    public Archive {
        entries = List.copyOf(entries);
    }

    /** The record as it stood at a revision, in the base reading or a rival one. */
    public CaseRecord at(long revision, @Nullable String reading) {
        var live = new TreeMap<ItemKey, Item>();
        var latest = 0L;
        for (var entry : entries) {
            if (entry.revision() > revision) continue;
            latest = Math.max(latest, entry.revision());
            apply(entry.event(), live);
        }
        return CaseRecord.of(crisis, latest, reading, new ArrayList<>(live.values()));
    }

    private static void apply(CrisisEvent event, Map<ItemKey, Item> live) {
        switch (event) {
            case Recorded e -> live.put(e.key(), e.item());
            case Corrected e -> live.put(e.key(), e.item());
            case ItemRetracted e -> live.remove(e.key());
        }
    }
}

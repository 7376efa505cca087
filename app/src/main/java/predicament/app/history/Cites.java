package predicament.app.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import predicament.app.annotation.AnnotationEntry;
import predicament.app.history.Revisions.Change;
import predicament.domain.annotation.Evidence;
import predicament.domain.crisis.ItemKey;
import predicament.domain.crisis.ItemKind;

/** An annotation that was made before a correction, and points to what was corrected or retracted. */
public record Cites(String who, String href, long seen, List<String> items) {

    public Cites {
        items = List.copyOf(items);
    }

    static List<Cites> all(Between between, List<AnnotationEntry> annotations) {
        var changed = new HashMap<ItemKey, Change>();
        for (var it : between.changes()) if (it.before() != null) changed.put(it.key(), it);
        var found = new ArrayList<Cites>();
        for (var entry : annotations) {
            var items = new ArrayList<String>();
            for (var key : cited(entry)) {
                var change = changed.get(key);
                if (change != null && entry.value().revisionSeen() < change.revision())
                    items.add(words(between, change));
            }
            if (items.isEmpty()) continue;
            found.add(new Cites(
                    entry.name(),
                    "/cases/%s/annotations/%s".formatted(between.now().crisis().slug(), entry.id()),
                    entry.value().revisionSeen(),
                    items));
        }
        return found;
    }

    private static Iterable<ItemKey> cited(AnnotationEntry entry) {
        var keys = new HashSet<ItemKey>();
        entry.value().triggers().forEach(it -> keys.add(new ItemKey(ItemKind.MOVE, it.value())));
        entry.value().evidence().stream().map(Evidence::item).forEach(keys::add);
        return keys.stream().sorted().toList();
    }

    private static String words(Between between, Change change) {
        return "%s %s (%s)"
                .formatted(
                        ItemTitle.kind(change.key().kind()),
                        ItemTitle.of(change.last(), between.names()),
                        change.after() == null ? "retracted" : "corrected");
    }
}

package predicament.app.curation;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import predicament.app.record.RecordJson;
import predicament.app.sight.CaseSight;
import predicament.domain.crisis.Item;
import predicament.domain.crisis.ItemKey;
import tools.jackson.databind.JsonNode;

/** What a retraction touches: what rests on the item, and what only names it, as a link or a citation does. */
record Resting(List<Line> orphans, List<Line> naming) {

    record Line(String kind, String what, String href) {}

    static Resting on(Subject subject) {
        var sight = subject.sight();
        if (subject.reading() != null) return new Resting(List.of(), List.of());
        var key = Objects.requireNonNull(subject.trail()).key();
        var orphans = sight.record().otherwise(Set.of(key), List.of()).orphans();
        return new Resting(lines(sight, orphans), lines(sight, naming(sight, key, orphans)));
    }

    private static List<Line> lines(CaseSight sight, List<Item> items) {
        return items.stream()
                .map(it -> new Line(
                        Kinds.one(it.key().kind()),
                        ItemLine.name(sight, it),
                        "/cases/%s/edit/%s/%s"
                                .formatted(
                                        sight.crisis().slug(),
                                        Kinds.path(it.key().kind()),
                                        it.key().id())))
                .toList();
    }

    private static List<Item> naming(CaseSight sight, ItemKey key, List<Item> orphans) {
        return sight.record().items().stream()
                .filter(it -> !it.key().equals(key) && !orphans.contains(it))
                .filter(it -> names(RecordJson.mapper().valueToTree(it), key.id()))
                .toList();
    }

    private static boolean names(JsonNode tree, String id) {
        if (tree.isContainer()) return tree.valueStream().anyMatch(it -> names(it, id));
        return tree.isString() && tree.asString().equals(id);
    }
}

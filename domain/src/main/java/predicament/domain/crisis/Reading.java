package predicament.domain.crisis;

import java.util.List;
import predicament.domain.source.Provenance;
import predicament.domain.source.Slugs;

/** A rival reading: a named set of items that replace those of the base record. */
public record Reading(String id, String name, String account, List<Item> overrides, Provenance provenance)
        implements Item {

    public Reading {
        Slugs.require("A reading", id);
        overrides = List.copyOf(overrides);
        if (overrides.stream().map(Item::key).distinct().count() < overrides.size()) {
            throw new IllegalArgumentException("The reading \"%s\" changes an item twice.".formatted(id));
        }
    }

    @Override
    public ItemKey key() {
        return new ItemKey(ItemKind.READING, id);
    }
}

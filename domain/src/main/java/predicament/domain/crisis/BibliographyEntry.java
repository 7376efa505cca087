package predicament.domain.crisis;

import predicament.domain.source.Source;

/** A source as this crisis's bibliography lists it. */
public record BibliographyEntry(Source source) implements Item {

    @Override
    public ItemKey key() {
        return new ItemKey(ItemKind.SOURCE, source.id().value());
    }
}

package predicament.domain.crisis;

import predicament.domain.source.Slugs;

/** A crisis of the casebook, known by the slug of its page; written out, it is the key of its stream. */
public record CrisisId(String slug) {

    public CrisisId {
        Slugs.require("A crisis", slug);
    }

    @Override
    public String toString() {
        return "crisis:" + slug;
    }
}

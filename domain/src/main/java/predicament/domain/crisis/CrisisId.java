package predicament.domain.crisis;

import predicament.domain.source.Slugs;

/** A crisis of the casebook, known by the slug of its page; written out, it is the key of its stream. */
public record CrisisId(String slug) {

    /** The page on which a case is founded has the address that this slug would have. */
    public static final String RESERVED = "new";

    public CrisisId {
        Slugs.require("A crisis", slug);
        if (slug.equals(RESERVED)) {
            throw new IllegalArgumentException(
                    "\"%s\" is the address at which cases are founded. Choose another id.".formatted(slug));
        }
    }

    @Override
    public String toString() {
        return "crisis:" + slug;
    }
}

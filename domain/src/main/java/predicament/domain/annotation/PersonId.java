package predicament.domain.annotation;

import predicament.domain.source.Slugs;

/** A person by an opaque id; who it is stays outside the events. */
public record PersonId(String value) {

    public PersonId {
        Slugs.require("A person", value);
    }

    @Override
    public String toString() {
        return value;
    }
}

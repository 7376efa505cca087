package predicament.domain.annotation;

import predicament.domain.source.Slugs;

/** One reader's annotation; written out, it is the key of its stream. */
public record AnnotationId(String value) {

    public AnnotationId {
        Slugs.require("An annotation", value);
    }

    @Override
    public String toString() {
        return "annotation:" + value;
    }
}

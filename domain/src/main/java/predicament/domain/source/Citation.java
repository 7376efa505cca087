package predicament.domain.source;

import org.jspecify.annotations.Nullable;

/** A place in a source: a document number or page where it is sure, otherwise the work as a whole. */
public record Citation(
        SourceId source, @Nullable String locator, @Nullable String note) {

    /** Whether the citation names a document or page rather than a whole work. */
    public boolean isExact() {
        return locator != null;
    }
}

package predicament.domain.theory;

import org.jspecify.annotations.Nullable;

/** A number that a theory needs, with the range it may take; without a source it is an assumption and says so. */
public record Parameter(
        String name,
        double value,
        double least,
        double most,
        String unit,
        String meaning,
        @Nullable String source) {

    /** What stands where no author gives a number. */
    public String provenance() {
        return source == null ? "no published source" : source;
    }
}

package predicament.domain.source;

/** The key of a source in the casebook's bibliography, for example {@code clark-2012}. */
public record SourceId(String value) implements Comparable<SourceId> {

    public SourceId {
        Slugs.require("A source", value);
    }

    @Override
    public int compareTo(SourceId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

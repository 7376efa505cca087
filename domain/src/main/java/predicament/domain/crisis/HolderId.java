package predicament.domain.crisis;

import predicament.domain.source.Slugs;

/** A person, organ or faction whose view of another state is on record. */
public record HolderId(String value) implements Comparable<HolderId> {

    public HolderId {
        Slugs.require("A holder", value);
    }

    @Override
    public int compareTo(HolderId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

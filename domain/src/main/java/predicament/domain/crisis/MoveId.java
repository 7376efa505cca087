package predicament.domain.crisis;

import predicament.domain.source.Slugs;

/** A move within its crisis. */
public record MoveId(String value) implements Comparable<MoveId> {

    public MoveId {
        Slugs.require("A move", value);
    }

    @Override
    public int compareTo(MoveId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

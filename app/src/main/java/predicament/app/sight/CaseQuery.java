package predicament.app.sight;

import org.jspecify.annotations.Nullable;

/** The questions that every page of a case understands, as they stand in the address. */
public record CaseQuery(
        @Nullable String at,
        @Nullable String from,
        @Nullable String to,
        @Nullable String as,
        @Nullable String observer,
        @Nullable String target,
        @Nullable String rev,
        @Nullable String reading,
        @Nullable String move) {

    public static final CaseQuery NOTHING = new CaseQuery(null, null, null, null, null, null, null, null, null);

    /** The same question of the record as it stands now. */
    public CaseQuery unpinned() {
        return pinned(null);
    }

    /** The same question of the record at a revision in a reading. */
    public CaseQuery pinned(String revision, @Nullable String chosen) {
        return new CaseQuery(at, from, to, as, observer, target, revision, chosen, move);
    }

    /** The same question of the record at a revision. */
    public CaseQuery pinned(@Nullable String revision) {
        return new CaseQuery(at, from, to, as, observer, target, revision, reading, move);
    }
}

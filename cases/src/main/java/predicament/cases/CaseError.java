package predicament.cases;

import org.jspecify.annotations.Nullable;

/** A mistake in a case file: where it stands, what is wrong, and how to mend it. Written as {@code moves.yaml:120 …}. */
public record CaseError(
        String file,
        int line,
        String path,
        String sentence,
        @Nullable String hint) {

    @Override
    public String toString() {
        return file + ":" + line + (path.isEmpty() ? "" : " " + path) + ": " + sentence
                + (hint == null ? "" : " " + hint);
    }
}

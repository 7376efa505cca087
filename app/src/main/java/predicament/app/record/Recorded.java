package predicament.app.record;

import org.jspecify.annotations.Nullable;

/** What became of a command: the revision of its commit, or 0 where it changed nothing, and the handler's answer. */
public record Recorded<R extends @Nullable Object>(long revision, R result) {

    /** Whether anything was recorded. */
    public boolean changed() {
        return revision > 0;
    }
}

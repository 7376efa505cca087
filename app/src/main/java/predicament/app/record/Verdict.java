package predicament.app.record;

import org.jspecify.annotations.Nullable;

/** What recomputing a stream's hashes has shown. */
public sealed interface Verdict {

    String stream();

    /** Every event is as it was recorded; {@code head} is the last hash, by which a cut tail is known. */
    record Intact(String stream, long events, @Nullable String head) implements Verdict {}

    /** The first event that is not as it was recorded, or does not follow on the one before it. */
    record Broken(String stream, long sequence, String event, long revision, String time, String finding)
            implements Verdict {}
}

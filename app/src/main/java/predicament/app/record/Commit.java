package predicament.app.record;

import java.time.Instant;

/** One transaction of the store: its dense revision and the moment, by the store's clock, at which it was recorded. */
record Commit(long revision, Instant recordedAt) {}

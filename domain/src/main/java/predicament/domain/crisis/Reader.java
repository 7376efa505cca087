package predicament.domain.crisis;

import predicament.domain.time.HistoricalTime;

/** A decider who read an assessment, and when. */
public record Reader(HolderId holder, HistoricalTime at) {}

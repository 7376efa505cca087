package predicament.app.record;

import java.time.Instant;
import predicament.domain.crisis.CrisisDescription;
import predicament.domain.crisis.CrisisId;

/** A case as the list of cases shows it. */
public record CaseSummary(
        CrisisId crisis,
        long revision,
        Instant recordedAt,
        CrisisDescription description,
        int actors,
        int holders,
        int moves,
        int learnings,
        int assessments,
        int readings,
        int onsets,
        int sources) {}

package predicament.domain.perception;

import java.time.Instant;
import java.util.List;
import predicament.domain.crisis.Assessment;
import predicament.domain.crisis.Move;

/**
 * What had certainly happened, and what had been written, by an instant: the historian's view, which no state of the
 * time had. Assessments count from writing.
 */
public record World(Instant at, List<Move> moves, List<Assessment> assessments) {

    public World {
        moves = List.copyOf(moves);
        assessments = List.copyOf(assessments);
    }

    static World of(CaseRecord record, Instant at) {
        return new World(
                at,
                record.moves().stream()
                        .filter(move -> move.occurred().certainlyBy(at))
                        .toList(),
                record.assessments().stream()
                        .filter(assessment -> assessment.written().certainlyBy(at))
                        .toList());
    }
}

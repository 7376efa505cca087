package predicament.app.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import predicament.app.sight.CaseSight;
import predicament.app.table.Hidden.Reason;
import predicament.domain.crisis.Assessment;

/** The assessments of a case as a visitor asked to see them, and how many of them this leaves out. */
public record AssessmentList(List<Assessment> rows, Hidden hidden) {

    public AssessmentList {
        rows = List.copyOf(rows);
    }

    /** With an instant those written by then; with a viewpoint those of its own people that had reached its deciders. */
    public static AssessmentList of(CaseSight sight) {
        var rows = new ArrayList<Assessment>();
        var hidden = Hidden.NOTHING;
        for (var assessment : sight.record().assessments()) {
            var reason = reason(sight, assessment);
            if (reason == null) rows.add(assessment);
            else hidden = hidden.and(reason);
        }
        return new AssessmentList(rows, hidden);
    }

    private static @Nullable Reason reason(CaseSight sight, Assessment assessment) {
        var reason = MoveList.reason(sight, assessment.written());
        if (reason != null) return reason;
        var viewpoint = sight.as();
        if (viewpoint != null
                && (!assessment.observer().equals(viewpoint.id())
                        || MoveList.reason(sight, assessment.reached()) != null)) {
            return Reason.UNKNOWN;
        }
        var asked = (sight.observer() == null || assessment.observer().equals(sight.observer()))
                && (sight.target() == null || assessment.target().equals(sight.target()));
        return asked ? null : Reason.FILTERED;
    }
}

package predicament.app.history;

import java.util.List;
import java.util.Objects;
import predicament.domain.crisis.Dyad;
import predicament.domain.perception.Perception;

/** What moved in the figure of a case between two revisions: moves, and what states felt by the writing of documents. */
public record InFigure(List<Moved> moves, List<Shift> shifts) {

    public InFigure {
        moves = List.copyOf(moves);
        shifts = List.copyOf(shifts);
    }

    static InFigure of(Between between) {
        var was = Objects.requireNonNull(between.was());
        var now = between.now().record();
        return new InFigure(Moved.all(was, now, between.changes()), Shift.all(was, now, Perception.Clock.WORLD));
    }

    public boolean isEmpty() {
        return moves.isEmpty() && shifts.isEmpty();
    }

    /** The pairs whose curves moved, the furthest first. */
    public List<Dyad> pairs() {
        return shifts.stream()
                .map(it -> new Dyad(it.pair().observer(), it.pair().target()))
                .distinct()
                .toList();
    }
}

package predicament.app.packet;

import java.util.List;
import predicament.app.sight.CaseSight;
import predicament.domain.crisis.Actor;
import predicament.domain.perception.DirectedDyad;
import predicament.domain.perception.Perception;

/** One observer in the printed matrix of who felt threatened by whom. */
record ThreatRow(Actor observer, boolean viewpoint, List<Cell> cells) {

    /** A value with its 90 % interval; {@code shade} names the level, or {@code nil} and {@code silent}. */
    record Cell(String value, String interval, String shade) {

        private static final Cell OWN = new Cell("", "", "nil");
        private static final Cell SILENT = new Cell("–", "no evidence", "silent");
    }

    static List<ThreatRow> all(CaseSight sight) {
        var actors = sight.record().actors();
        return actors.stream()
                .map(observer -> new ThreatRow(
                        observer,
                        sight.as() != null && sight.as().id().equals(observer.id()),
                        actors.stream()
                                .map(target -> cell(sight, observer, target))
                                .toList()))
                .toList();
    }

    private static Cell cell(CaseSight sight, Actor observer, Actor target) {
        if (observer.id().equals(target.id())) return Cell.OWN;
        var dyad = new DirectedDyad(observer.id(), target.id());
        var threat = Perception.of(sight.record(), dyad, sight.clockOf(observer.id()))
                .at(sight.at());
        if (!threat.isEvidenced()) return Cell.SILENT;
        return new Cell(
                Long.toString(Math.round(threat.level())),
                Math.round(threat.low90()) + "–" + Math.round(threat.high90()),
                "c" + threat.name().rank());
    }
}

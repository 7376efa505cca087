package predicament.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import predicament.cases.CaseReading.Readable;
import predicament.domain.crisis.ActorId;
import predicament.domain.crisis.Crisis;
import predicament.domain.crisis.HolderId;
import predicament.domain.perception.Archive;
import predicament.domain.perception.CaseRecord;
import predicament.domain.perception.DirectedDyad;
import predicament.domain.perception.KnownMove;
import predicament.domain.perception.Perception;

/** A case of the casebook, rebuilt from its events, to be asked as a historian would ask it by the case's own clock. */
record AskedCase(Readable files, Archive archive, CaseRecord record, ZoneOffset clock) {

    static AskedCase of(String slug, ZoneOffset clock) {
        var files = (Readable) CaseReader.read(Casebook.bundled().find(slug).orElseThrow());
        var events = new Crisis().decide(files.command());
        var archive = new Archive(
                files.command().crisis(),
                events.stream().map(event -> new Archive.Entry(1, event)).toList());
        return new AskedCase(files, archive, archive.at(1, null), clock);
    }

    /** The moves that a state knew of. */
    List<String> known(String state, String at) {
        return record.knowledge(new ActorId(state), hour(at)).moves().stream()
                .map(KnownMove::id)
                .toList();
    }

    /** How threatened a state felt, 0 to 100, by what it knew. */
    double threat(String observer, String target, String at) {
        return felt(observer, target, at).at(hour(at)).level();
    }

    /** The same of one voice. */
    double threat(String observer, String target, String holder, String at) {
        return felt(observer, target, at).at(hour(at), new HolderId(holder)).level();
    }

    private Perception felt(String observer, String target, String at) {
        var dyad = new DirectedDyad(new ActorId(observer), new ActorId(target));
        return Perception.of(record, dyad, record.knowledge(dyad.observer(), hour(at)));
    }

    /** An hour, or the noon of a day. */
    Instant hour(String at) {
        var hour =
                at.length() > 10 ? LocalDateTime.parse(at) : LocalDate.parse(at).atTime(12, 0);
        return hour.toInstant(clock);
    }
}

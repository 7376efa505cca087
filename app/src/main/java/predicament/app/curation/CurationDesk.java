package predicament.app.curation;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import predicament.app.people.Visitor;
import predicament.app.perception.Threats;
import predicament.app.record.CaseRecords;
import predicament.app.record.Commands;
import predicament.app.record.ReadYourWrites;
import predicament.domain.crisis.CrisisCommand;
import predicament.domain.crisis.CrisisCommand.CorrectItem;
import predicament.domain.crisis.CrisisCommand.OpenCrisis;
import predicament.domain.crisis.CrisisCommand.RecordItem;
import predicament.domain.crisis.CrisisCommand.RetractItem;
import predicament.domain.crisis.CrisisId;
import predicament.domain.crisis.Item;
import predicament.domain.crisis.ItemKey;

/** Sends what a curator does, in the curator's name, and waits until the pages show it. Answers the revision. */
@Component
class CurationDesk {

    private final Commands commands;
    private final ReadYourWrites written;
    private final Visitor visitor;

    CurationDesk(Commands commands, ReadYourWrites written, Visitor visitor) {
        this.commands = commands;
        this.written = written;
        this.visitor = visitor;
    }

    long open(Founding founding) {
        return send(new OpenCrisis(founding.crisis(), founding.description(), founding.states()), null);
    }

    long add(CrisisId crisis, Item item) {
        return send(new RecordItem(crisis, item), null);
    }

    long correct(CrisisId crisis, Item item, int seen, String reason) {
        return send(new CorrectItem(crisis, item, seen, reason), reason);
    }

    long retract(CrisisId crisis, ItemKey key, int seen, String reason) {
        return send(new RetractItem(crisis, key, seen, reason), reason);
    }

    private long send(CrisisCommand command, @Nullable String reason) {
        var person = Objects.requireNonNull(visitor.person()).person();
        var revision = commands.send(command, person, reason, Object.class).revision();
        written.await(CaseRecords.PROJECTION, revision);
        written.await(Threats.PROJECTION, revision);
        return revision;
    }
}

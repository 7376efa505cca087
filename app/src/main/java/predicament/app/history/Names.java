package predicament.app.history;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import predicament.app.sight.CaseSight;
import predicament.domain.crisis.Actor;
import predicament.domain.crisis.ActorId;
import predicament.domain.crisis.BibliographyEntry;
import predicament.domain.crisis.Dyad;
import predicament.domain.crisis.Holder;
import predicament.domain.crisis.HolderId;
import predicament.domain.crisis.Item;
import predicament.domain.crisis.ItemKey;
import predicament.domain.crisis.ItemKind;
import predicament.domain.crisis.Move;
import predicament.domain.crisis.MoveId;
import predicament.domain.perception.CaseRecord;
import predicament.domain.source.Citation;
import predicament.domain.source.Provenance;
import predicament.domain.source.SourceId;
import predicament.domain.time.HistoricalTime;

/**
 * What the things are called that an item points to: as the record shown calls them or, where they are gone from it, an
 * older one. {@code open} says whether the blind gate lets published onsets through.
 */
public record Names(CaseSight sight, @Nullable CaseRecord older, boolean open) {

    String state(ActorId id) {
        return find(ItemKind.ACTOR, id.code()) instanceof Actor it ? it.name() : id.code();
    }

    String holder(HolderId id) {
        return find(ItemKind.HOLDER, id.value()) instanceof Holder it ? it.name() : id.value();
    }

    String move(MoveId id) {
        return find(ItemKind.MOVE, id.value()) instanceof Move it ? "“" + it.title() + "”" : id.value();
    }

    public String pair(Dyad dyad) {
        return state(dyad.a()) + " and " + state(dyad.b());
    }

    String states(List<ActorId> ids) {
        return ids.stream().map(this::state).collect(Collectors.joining(", "));
    }

    /** By the case's clock and, where it was lived by another calendar, by that as well. */
    String time(HistoricalTime time) {
        var by = time.display(sight.clock().zone());
        var lived = time.displayJulian();
        return switch (time.calendar()) {
            case GREGORIAN -> by;
            case JULIAN -> by + ", " + lived;
        };
    }

    String citations(List<Citation> citations) {
        return citations.stream()
                .map(it -> source(it.source())
                        + (it.locator() == null ? "" : ", " + it.locator())
                        + (it.note() == null ? "" : " (" + it.note() + ")"))
                .collect(Collectors.joining("; "));
    }

    String sources(Provenance provenance) {
        return citations(provenance.citations());
    }

    private String source(SourceId id) {
        return find(ItemKind.SOURCE, id.value()) instanceof BibliographyEntry it
                ? it.source().shortForm()
                : id.value();
    }

    private @Nullable Item find(ItemKind kind, String id) {
        var key = new ItemKey(kind, id);
        var found = sight.record().item(key);
        return found == null && older != null ? Objects.requireNonNull(older).item(key) : found;
    }
}

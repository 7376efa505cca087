package predicament.cases;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import predicament.domain.crisis.Actor;
import predicament.domain.crisis.ActorId;
import predicament.domain.crisis.Aim;
import predicament.domain.crisis.Assessment;
import predicament.domain.crisis.Balance;
import predicament.domain.crisis.BibliographyEntry;
import predicament.domain.crisis.CrisisCommand.Filed;
import predicament.domain.crisis.CrisisDescription;
import predicament.domain.crisis.CrisisId;
import predicament.domain.crisis.Distinguishability;
import predicament.domain.crisis.Holder;
import predicament.domain.crisis.Item;
import predicament.domain.crisis.ItemKey;
import predicament.domain.crisis.ItemKind;
import predicament.domain.crisis.Learning;
import predicament.domain.crisis.Move;
import predicament.domain.crisis.Prior;
import predicament.domain.crisis.PublishedOnset;
import predicament.domain.crisis.Reading;
import predicament.domain.crisis.Target;
import predicament.domain.crisis.Visibility;
import predicament.domain.perception.CaseRecord;
import predicament.domain.source.Citation;
import predicament.domain.source.Provenance;
import predicament.domain.time.HistoricalTime;

/** What there is to count in a case, and what a coder should look at again. */
record CaseLedger(CaseRecord record, List<Item> items) {

    static CaseLedger of(CaseReading.Readable reading) {
        var items = reading.command().items().stream().map(Filed::item).toList();
        CrisisId crisis = reading.command().crisis();
        return new CaseLedger(CaseRecord.of(crisis, 1, null, items), items);
    }

    long holders(ActorId state) {
        return record.assessments().stream()
                .filter(it -> it.observer().equals(state))
                .map(Assessment::holder)
                .distinct()
                .count();
    }

    /** The states whose feeling of threat is on record through three holders or more. */
    List<ActorId> sides() {
        return record.actors().stream()
                .map(Actor::id)
                .filter(it -> holders(it) >= 3)
                .toList();
    }

    long coders() {
        return coders(items);
    }

    /** Those who coded the offence–defence balance and what could be told apart. */
    long codersOfStructure() {
        return coders(items.stream()
                .filter(it -> it instanceof Balance || it instanceof Distinguishability)
                .toList());
    }

    private static long coders(List<Item> items) {
        return items.stream()
                .flatMap(it -> provenance(it).stream())
                .map(Provenance::coder)
                .distinct()
                .count();
    }

    /** Hidden moves of which nobody is recorded to have learned; a confidential one is known to its direct target. */
    List<Move> hiddenWithoutLearning(Visibility visibility) {
        Set<Object> learned = new HashSet<>();
        record.learnings().forEach(it -> {
            if (it.move() != null) learned.add(it.move());
        });
        return record.moves().stream()
                .filter(it -> it.visibility() == visibility && !learned.contains(it.id()))
                .filter(it -> !isToldToItsTarget(it))
                .toList();
    }

    private static boolean isToldToItsTarget(Move move) {
        return move.visibility() == Visibility.CONFIDENTIAL
                && move.targets().stream().anyMatch(Target::isDirect);
    }

    /** The share of codings that cite a document, page or number rather than whole works alone. */
    double exactlyCited() {
        var provenances = items.stream().flatMap(it -> provenance(it).stream()).toList();
        var exact = provenances.stream()
                .filter(it -> it.citations().stream().anyMatch(Citation::isExact))
                .count();
        return (double) exact / provenances.size();
    }

    List<String> neverCited() {
        var cited = new HashSet<ItemKey>();
        for (var item : items) {
            provenance(item).forEach(it -> it.citations().forEach(citation -> cited.add(key(citation))));
            if (item instanceof Move move && move.privatePurpose() != null) {
                move.privatePurpose().documents().forEach(citation -> cited.add(key(citation)));
            }
        }
        return items.stream()
                .map(Item::key)
                .filter(key -> key.kind() == ItemKind.SOURCE && !cited.contains(key))
                .map(ItemKey::id)
                .toList();
    }

    /** Learnings and assessments certainly outside the case's window; earlier views are legal, later ones are not. */
    List<String> outside() {
        var late = new ArrayList<String>();
        var frame = record.description();
        for (var item : items) {
            if (item instanceof Learning it && it.learned() != null && isOutside(it.learned(), frame))
                late.add(it.id());
            if (item instanceof Assessment it && frame.to().certainlyBefore(it.written())) late.add(it.id());
        }
        return late;
    }

    private static boolean isOutside(HistoricalTime time, CrisisDescription frame) {
        return time.certainlyBefore(frame.from()) || frame.to().certainlyBefore(time);
    }

    private static ItemKey key(Citation citation) {
        return new ItemKey(ItemKind.SOURCE, citation.source().value());
    }

    private static List<Provenance> provenance(Item item) {
        return switch (item) {
            case CrisisDescription it -> List.of();
            case Actor it -> List.of();
            case Holder it -> List.of();
            case BibliographyEntry it -> List.of();
            case Move it -> List.of(it.provenance());
            case Learning it -> List.of(it.provenance());
            case Assessment it -> List.of(it.provenance());
            case Prior it -> List.of(it.provenance());
            case Balance it -> List.of(it.provenance());
            case Distinguishability it -> List.of(it.provenance());
            case Aim it -> List.of(it.provenance());
            case Reading it -> List.of(it.provenance());
            case PublishedOnset it -> List.of(it.provenance());
        };
    }
}

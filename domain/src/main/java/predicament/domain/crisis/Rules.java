package predicament.domain.crisis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import predicament.domain.source.Citation;
import predicament.domain.source.Provenance;
import predicament.domain.source.SourceId;
import predicament.domain.time.HistoricalTime;

/** What history forbids: an item judged against the other live items of its crisis. Refuses only what is certainly impossible. */
final class Rules {

    private final Map<ItemKey, Item> live;
    private final List<String> refusals = new ArrayList<>();

    private Rules(Map<ItemKey, Item> live) {
        this.live = live;
    }

    static List<String> refusals(Item item, Map<ItemKey, Item> live) {
        var rules = new Rules(live);
        rules.judge(item);
        return rules.refusals;
    }

    /** What a change would newly make impossible among the items that stay as they are. */
    static List<String> consequences(Map<ItemKey, Item> before, Map<ItemKey, Item> after) {
        var consequences = new ArrayList<String>();
        after.forEach((key, item) -> {
            if (!item.equals(before.get(key))) return;
            var known = refusals(item, before);
            for (var sentence : refusals(item, after)) {
                if (!known.contains(sentence)) {
                    consequences.add("The %s would no longer hold. %s".formatted(key.inWords(), sentence));
                }
            }
        });
        return consequences;
    }

    private void judge(Item item) {
        switch (item) {
            case CrisisDescription it -> {}
            case Actor it -> {}
            case BibliographyEntry it -> {}
            case Holder it -> actor(it.actor());
            case Move it -> move(it);
            case Learning it -> learning(it);
            case Assessment it -> assessment(it);
            case Prior it -> {
                actor(it.observer());
                actor(it.target());
                cited(it.provenance());
            }
            case Balance it -> {
                if (it.observer() != null) actor(it.observer());
                cited(it.provenance());
            }
            case Distinguishability it -> cited(it.provenance());
            case Aim it -> {
                actor(it.actor());
                actor(it.toward());
                cited(it.provenance());
            }
            case Reading it -> reading(it);
            case PublishedOnset it -> onset(it);
        }
    }

    private void move(Move it) {
        actor(it.by());
        it.targets().forEach(target -> actor(target.actor()));
        it.links().forEach(link -> moveNamed(link.move(), it.id()));
        if (it.reactionTo() != null) {
            var cause = moveNamed(it.reactionTo(), it.id());
            if (cause != null && it.occurred().certainlyBefore(cause.occurred())) {
                refuse("The move \"%s\" cannot react to \"%s\", which came later (%s)."
                        .formatted(it.id(), cause.id(), cause.occurred().display()));
            }
        }
        inWindow(it.occurred(), "The move \"%s\"".formatted(it.id()));
        if (it.privatePurpose() != null) it.privatePurpose().documents().forEach(this::cited);
        cited(it.provenance());
    }

    private void learning(Learning it) {
        actor(it.observer());
        if (it.holder() != null) holder(it.holder(), it.observer());
        if (it.believed() != null && it.believed().by() != null)
            actor(it.believed().by());
        if (it.move() != null && live.get(Move.keyOf(it.move())) instanceof Move move) {
            if (move.by().equals(it.observer()) && it.holder() == null) {
                refuse("%s made the move \"%s\" itself and needs no learning of it, unless for one holder."
                        .formatted(it.observer(), move.id()));
            }
            if (it.learned() != null && it.learned().certainlyBefore(move.occurred())) {
                refuse("A move cannot be learned of before it was made: \"%s\" happened %s, this says it was known %s."
                        .formatted(
                                move.id(),
                                move.occurred().display(),
                                it.learned().display()));
            }
        } else if (it.move() != null) {
            refuse("There is no move \"%s\" in this crisis.".formatted(it.move()));
        }
        cited(it.provenance());
    }

    private void assessment(Assessment it) {
        actor(it.observer());
        actor(it.target());
        holder(it.holder(), it.observer());
        for (var reader : it.readers()) {
            holder(reader.holder(), it.observer());
            if (reader.at().certainlyBefore(it.written())) {
                refuse("\"%s\" cannot have read on %s what was written on %s."
                        .formatted(
                                reader.holder(),
                                reader.at().display(),
                                it.written().display()));
            }
        }
        cited(it.provenance());
    }

    private void onset(PublishedOnset it) {
        if (it.dyad() != null) {
            actor(it.dyad().a());
            actor(it.dyad().b());
        }
        if (it.best() != null && it.interval() != null && !it.best().overlaps(it.interval())) {
            refuse("The best estimate (%s) lies outside the interval (%s)."
                    .formatted(it.best().display(), it.interval().display()));
        }
        cited(it.provenance());
    }

    /** A reading is judged as a whole: its overrides against each other, and what they mean for the rest. */
    private void reading(Reading it) {
        var read = new HashMap<>(live);
        for (var override : it.overrides()) {
            if (override instanceof Reading) {
                refuse("A reading cannot change another reading.");
            } else if (!live.containsKey(override.key())) {
                refuse("The reading \"%s\" changes the %s, which is not in the base record."
                        .formatted(it.id(), override.key().inWords()));
            } else {
                read.put(override.key(), override);
            }
        }
        it.overrides().stream()
                .filter(override -> override.equals(read.get(override.key())))
                .forEach(override -> refusals(override, read).forEach(this::refuse));
        var base = new HashMap<>(live);
        base.values().removeIf(Reading.class::isInstance);
        read.values().removeIf(Reading.class::isInstance);
        consequences(base, read).forEach(this::refuse);
        cited(it.provenance());
    }

    private void inWindow(HistoricalTime time, String what) {
        if (live.get(CrisisDescription.KEY) instanceof CrisisDescription it
                && (time.certainlyBefore(it.from()) || it.to().certainlyBefore(time))) {
            refuse("%s happened %s, outside the case's window from %s to %s."
                    .formatted(
                            what, time.display(), it.from().display(), it.to().display()));
        }
    }

    private void actor(ActorId id) {
        if (!live.containsKey(Actor.keyOf(id))) refuse("There is no actor \"%s\" in this crisis.".formatted(id));
    }

    private void holder(HolderId id, ActorId state) {
        if (!(live.get(Holder.keyOf(id)) instanceof Holder holder)) {
            refuse("There is no holder \"%s\" in this crisis; an assessment needs somebody who made it.".formatted(id));
        } else if (!holder.actor().equals(state)) {
            refuse("The holder \"%s\" belongs to %s, not to %s.".formatted(id, holder.actor(), state));
        }
    }

    private @Nullable Move moveNamed(MoveId id, MoveId from) {
        if (id.equals(from)) refuse("The move \"%s\" is linked to itself.".formatted(id));
        if (live.get(Move.keyOf(id)) instanceof Move move) return move;
        refuse("There is no move \"%s\" in this crisis.".formatted(id));
        return null;
    }

    private void cited(Provenance provenance) {
        provenance.citations().forEach(this::cited);
    }

    private void cited(Citation citation) {
        var key = new ItemKey(ItemKind.SOURCE, citation.source().value());
        if (!live.containsKey(key)) refuse(unknownSource(citation.source()));
    }

    private static String unknownSource(SourceId id) {
        return "The source \"%s\" is not in the bibliography.".formatted(id);
    }

    private void refuse(String sentence) {
        if (!refusals.contains(sentence)) refusals.add(sentence);
    }
}

package predicament.domain.crisis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import predicament.domain.crisis.CrisisCommand.CorrectItem;
import predicament.domain.crisis.CrisisCommand.LoadCase;
import predicament.domain.crisis.CrisisCommand.OpenCrisis;
import predicament.domain.crisis.CrisisCommand.RecordItem;
import predicament.domain.crisis.CrisisCommand.RetractItem;
import predicament.domain.crisis.CrisisEvent.Corrected;
import predicament.domain.crisis.CrisisEvent.ItemRetracted;
import predicament.domain.crisis.CrisisEvent.Recorded;

/**
 * What must be remembered of a crisis to judge the next command: per item its value, its version, and what the case
 * files last said. {@code decide} is pure; {@code evolve} changes this state in place, since a stream is folded once.
 */
public final class Crisis {

    /**
     * An item as it stands: retracted or not, at a version that counts its events, by whose hand, beside what was last
     * loaded from the case files.
     */
    record Standing(
            Item value,
            int version,
            boolean retracted,
            Origin by,
            @Nullable Item loaded) {

        /** Whether a person had the last word and said something other than the case files. */
        boolean changedByHand() {
            return by == Origin.CURATOR && (retracted || !value.equals(loaded));
        }

        static Map<ItemKey, Item> live(Map<ItemKey, Standing> items) {
            var live = new TreeMap<ItemKey, Item>();
            items.forEach((key, standing) -> {
                if (!standing.retracted()) live.put(key, standing.value());
            });
            return live;
        }
    }

    private final Map<ItemKey, Standing> items = new TreeMap<>();

    public List<CrisisEvent> decide(CrisisCommand command) {
        return switch (command) {
            case OpenCrisis c -> {
                refuseIf(
                        isOpen(),
                        "The crisis \"%s\" is open already."
                                .formatted(c.crisis().slug()));
                refuseIf(
                        c.states().stream().map(Actor::id).distinct().count()
                                < c.states().size(),
                        "Two states have the same code.");
                yield Stream.concat(Stream.of(c.description()), c.states().stream())
                        .<CrisisEvent>map(it -> Recorded.of(c.crisis(), it, Origin.CURATOR))
                        .toList();
            }
            case RecordItem c -> {
                refuseIf(!isOpen(), "Open the crisis before recording anything of it.");
                refuseIf(
                        items.containsKey(c.item().key()),
                        "There is a %s already; correct it instead."
                                .formatted(c.item().key().inWords()));
                check(c.item());
                yield List.of(Recorded.of(c.crisis(), c.item(), Origin.CURATOR));
            }
            case CorrectItem c -> {
                var standing = seen(c.item().key(), c.seen());
                refuseIf(c.reason().isBlank(), "Give the reason for the correction.");
                refuseIf(
                        !standing.retracted() && standing.value().equals(c.item()),
                        "The correction changes nothing; the record stays as it is.");
                check(c.item());
                yield List.of(Corrected.of(c.crisis(), c.item(), c.reason(), Origin.CURATOR));
            }
            case RetractItem c -> {
                var standing = seen(c.key(), c.seen());
                refuseIf(
                        standing.retracted(),
                        "The %s is retracted already.".formatted(c.key().inWords()));
                refuseIf(c.key().equals(CrisisDescription.KEY), "A case keeps its description; correct it instead.");
                refuseIf(c.reason().isBlank(), "Give the reason for the retraction.");
                yield List.of(new ItemRetracted(c.crisis(), c.key(), c.reason(), Origin.CURATOR));
            }
            case LoadCase c -> load(c).events();
        };
    }

    /** The three-way comparison of the case files with what was last loaded and with the record. */
    public CaseLoad load(LoadCase command) {
        return CaseLoad.compare(command, items);
    }

    public Crisis evolve(CrisisEvent event) {
        var before = items.get(event.key());
        var version = before == null ? 1 : before.version() + 1;
        items.put(
                event.key(),
                switch (event) {
                    case Recorded e -> new Standing(e.item(), version, false, e.origin(), loaded(e, e.item(), before));
                    case Corrected e -> new Standing(e.item(), version, false, e.origin(), loaded(e, e.item(), before));
                    case ItemRetracted e ->
                        new Standing(
                                Objects.requireNonNull(before).value(),
                                version,
                                true,
                                e.origin(),
                                loaded(e, null, before));
                });
        return this;
    }

    public boolean isOpen() {
        return items.containsKey(CrisisDescription.KEY);
    }

    /** The version of an item, which counts its events; 0 where there is none. */
    public int version(ItemKey key) {
        var standing = items.get(key);
        return standing == null ? 0 : standing.version();
    }

    @Nullable
    Standing standing(ItemKey key) {
        return items.get(key);
    }

    private static @Nullable Item loaded(CrisisEvent event, @Nullable Item value, @Nullable Standing before) {
        return switch (event.origin()) {
            case CASE_FILE -> value;
            case CURATOR -> before == null ? null : before.loaded();
        };
    }

    private Standing seen(ItemKey key, int seen) {
        var standing = items.get(key);
        if (standing == null) {
            throw new Refused("There is no %s in this crisis.".formatted(key.inWords()));
        }
        if (standing.version() != seen) throw new Stale(key, seen, standing.version());
        return standing;
    }

    /** Refuses an item that history forbids, and one that would make impossible what is recorded already. */
    private void check(Item item) {
        var before = Standing.live(items);
        var after = new TreeMap<>(before);
        after.put(item.key(), item);
        var refusals = new ArrayList<>(Rules.refusals(item, after));
        if (items.containsKey(item.key())) refusals.addAll(Rules.consequences(before, after));
        if (!refusals.isEmpty()) throw new Refused(refusals);
    }

    private static void refuseIf(boolean forbidden, String sentence) {
        if (forbidden) throw new Refused(sentence);
    }
}

package predicament.domain.perception;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import predicament.domain.crisis.Actor;
import predicament.domain.crisis.ActorId;
import predicament.domain.crisis.Aim;
import predicament.domain.crisis.Assessment;
import predicament.domain.crisis.Balance;
import predicament.domain.crisis.BibliographyEntry;
import predicament.domain.crisis.CrisisDescription;
import predicament.domain.crisis.CrisisId;
import predicament.domain.crisis.Distinguishability;
import predicament.domain.crisis.Holder;
import predicament.domain.crisis.HolderId;
import predicament.domain.crisis.Item;
import predicament.domain.crisis.ItemKey;
import predicament.domain.crisis.ItemKind;
import predicament.domain.crisis.Learning;
import predicament.domain.crisis.Move;
import predicament.domain.crisis.MoveId;
import predicament.domain.crisis.Prior;
import predicament.domain.crisis.PublishedOnset;
import predicament.domain.crisis.Reading;
import predicament.domain.crisis.Refused;
import predicament.domain.source.Source;
import predicament.domain.source.SourceId;

/**
 * A case as the record stood at a revision in one reading: corrections, retractions and overrides are resolved, and
 * every list is in the order of historical time. Immutable; what depends on something retracted is left out and flagged.
 */
public final class CaseRecord {

    private final CrisisId crisis;
    private final long revision;
    private final @Nullable Reading reading;
    private final Map<ItemKey, Item> items;
    private final List<Item> orphans;
    private final Sorted sorted;
    private final Map<Felt, Perception> perceptions = new ConcurrentHashMap<>();

    private record Felt(DirectedDyad dyad, Perception.Clock clock) {}

    private CaseRecord(
            CrisisId crisis, long revision, @Nullable Reading reading, Map<ItemKey, Item> items, List<Item> orphans) {
        this.crisis = crisis;
        this.revision = revision;
        this.reading = reading;
        this.items = Collections.unmodifiableMap(items);
        this.orphans = List.copyOf(orphans);
        this.sorted = Sorted.of(items.values());
    }

    /** Resolves the live items of a revision into a reading; {@code null} is the base. */
    public static CaseRecord of(CrisisId crisis, long revision, @Nullable String reading, List<Item> live) {
        var items = new TreeMap<ItemKey, Item>();
        live.forEach(item -> items.put(item.key(), item));
        Reading chosen = null;
        if (reading != null) {
            if (!(items.get(new ItemKey(ItemKind.READING, reading)) instanceof Reading found)) {
                throw new Refused("There is no reading \"%s\" of this case.".formatted(reading));
            }
            chosen = found;
            for (var override : found.overrides()) items.replace(override.key(), override);
        }
        return new CaseRecord(crisis, revision, chosen, items, withoutOrphans(items));
    }

    private static List<Item> withoutOrphans(Map<ItemKey, Item> items) {
        var orphans = new ArrayList<Item>();
        boolean again;
        do {
            var gone = items.values().stream()
                    .filter(item -> !Dependencies.of(item).stream().allMatch(items::containsKey))
                    .toList();
            gone.forEach(item -> items.remove(item.key()));
            orphans.addAll(gone);
            again = !gone.isEmpty();
        } while (again);
        return orphans;
    }

    /**
     * The same case without some items and with others, for what might have been. This record stays as it is; news of a
     * move that is taken out goes with it.
     */
    public CaseRecord otherwise(Set<ItemKey> without, List<? extends Item> with) {
        var altered = new TreeMap<ItemKey, Item>(items);
        without.forEach(altered::remove);
        with.forEach(item -> altered.put(item.key(), item));
        return new CaseRecord(crisis, revision, reading, altered, withoutOrphans(altered));
    }

    public CrisisId crisis() {
        return crisis;
    }

    /** The case's own revision: its latest commit at or before the one asked for. */
    public long revision() {
        return revision;
    }

    public @Nullable Reading reading() {
        return reading;
    }

    public CrisisDescription description() {
        if (items.get(CrisisDescription.KEY) instanceof CrisisDescription it) return it;
        throw new Refused("The case \"%s\" was not yet opened at this revision.".formatted(crisis.slug()));
    }

    /** Items left out because something they rest on is retracted. */
    public List<Item> orphans() {
        return orphans;
    }

    /** Everything that stands, by kind and id. */
    public List<Item> items() {
        return List.copyOf(items.values());
    }

    public @Nullable Item item(ItemKey key) {
        return items.get(key);
    }

    /** The states in the case's own order. */
    public List<Actor> actors() {
        return sorted.actors();
    }

    public Actor actor(ActorId id) {
        if (items.get(new ItemKey(ItemKind.ACTOR, id.code())) instanceof Actor it) return it;
        throw new Refused("There is no actor \"%s\" in this case.".formatted(id));
    }

    public List<Holder> holders() {
        return sorted.of(Holder.class);
    }

    public @Nullable Holder holder(HolderId id) {
        return items.get(new ItemKey(ItemKind.HOLDER, id.value())) instanceof Holder it ? it : null;
    }

    public List<Source> sources() {
        return sorted.of(BibliographyEntry.class).stream()
                .map(BibliographyEntry::source)
                .toList();
    }

    public @Nullable Source source(SourceId id) {
        return items.get(new ItemKey(ItemKind.SOURCE, id.value())) instanceof BibliographyEntry it ? it.source() : null;
    }

    public List<Move> moves() {
        return sorted.moves();
    }

    public @Nullable Move move(MoveId id) {
        return items.get(new ItemKey(ItemKind.MOVE, id.value())) instanceof Move it ? it : null;
    }

    public List<Learning> learnings() {
        return sorted.of(Learning.class);
    }

    /** What is recorded of a state's learning of moves, by move. */
    Map<MoveId, List<Learning>> learnings(ActorId observer) {
        return sorted.learnings().getOrDefault(observer, Map.of());
    }

    public List<Assessment> assessments() {
        return sorted.assessments();
    }

    List<Assessment> assessments(DirectedDyad dyad) {
        return sorted.ofDyads().getOrDefault(dyad, List.of());
    }

    /** The fold over a pair's assessments, which is the same each time and so is made once. */
    Perception perception(DirectedDyad dyad, Perception.Clock clock) {
        return perceptions.computeIfAbsent(new Felt(dyad, clock), it -> Perception.folded(this, it.dyad(), it.clock()));
    }

    public List<Reading> readings() {
        return sorted.of(Reading.class);
    }

    public List<PublishedOnset> onsets() {
        return sorted.of(PublishedOnset.class);
    }

    public List<Aim> aims() {
        return sorted.of(Aim.class);
    }

    public List<Balance> balances() {
        return sorted.of(Balance.class);
    }

    public List<Distinguishability> distinguishabilities() {
        return sorted.of(Distinguishability.class);
    }

    public List<Prior> priors() {
        return sorted.of(Prior.class);
    }

    /** The coded prior of a directed pair in (0, 100), or the default. */
    public double prior(ActorId observer, ActorId target) {
        return priors().stream()
                .filter(it -> it.observer().equals(observer) && it.target().equals(target))
                .mapToDouble(Prior::threat)
                .findFirst()
                .orElse(Prior.DEFAULT);
    }

    /** The historian's view: what had happened and been written by an instant. */
    public World world(Instant at) {
        return World.of(this, at);
    }

    /** What one state knew by an instant, as it believed it. */
    public Knowledge knowledge(ActorId observer, Instant at) {
        return Knowledge.of(this, observer, at);
    }
}

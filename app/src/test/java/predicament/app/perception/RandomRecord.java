package predicament.app.perception;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import predicament.domain.crisis.Actor;
import predicament.domain.crisis.ActorId;
import predicament.domain.crisis.Assessment;
import predicament.domain.crisis.Certainty;
import predicament.domain.crisis.Channel;
import predicament.domain.crisis.CrisisDescription;
import predicament.domain.crisis.CrisisEvent;
import predicament.domain.crisis.CrisisEvent.Corrected;
import predicament.domain.crisis.CrisisEvent.ItemRetracted;
import predicament.domain.crisis.CrisisEvent.Recorded;
import predicament.domain.crisis.CrisisId;
import predicament.domain.crisis.Direction;
import predicament.domain.crisis.Holder;
import predicament.domain.crisis.HolderClass;
import predicament.domain.crisis.HolderId;
import predicament.domain.crisis.Item;
import predicament.domain.crisis.ItemKey;
import predicament.domain.crisis.Learning;
import predicament.domain.crisis.Move;
import predicament.domain.crisis.MoveId;
import predicament.domain.crisis.MoveType;
import predicament.domain.crisis.Origin;
import predicament.domain.crisis.Prior;
import predicament.domain.crisis.Range;
import predicament.domain.crisis.Reader;
import predicament.domain.crisis.Reading;
import predicament.domain.crisis.Target;
import predicament.domain.crisis.Tempo;
import predicament.domain.crisis.Visibility;
import predicament.domain.perception.Archive.Entry;
import predicament.domain.source.Citation;
import predicament.domain.source.Confidence;
import predicament.domain.source.Provenance;
import predicament.domain.source.SourceId;
import predicament.domain.time.HistoricalTime;

/** Commits of a case in which everything that bears on threat is recorded, corrected, retracted and brought back. */
public final class RandomRecord {

    public static final List<ActorId> STATES = List.of(new ActorId("NO"), new ActorId("SO"), new ActorId("WE"));
    static final List<String> READINGS = List.of("mild", "harsh");
    static final List<String> HOLDERS = List.of("h-0", "h-1", "h-2", "h-3");
    static final Instant START = Instant.parse("1914-07-01T00:00:00Z");

    private static final ZoneId ZONE = ZoneOffset.UTC;

    private final Random random;
    private final CrisisId crisis;
    private final Map<ItemKey, Boolean> live = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();

    private RandomRecord(CrisisId crisis, long seed) {
        this.crisis = crisis;
        this.random = new Random(seed);
    }

    public static List<Entry> of(CrisisId crisis, long seed, long firstRevision, int commits) {
        var record = new RandomRecord(crisis, seed);
        record.open(firstRevision);
        for (var k = 1; k < commits; k++) record.commit(firstRevision + k);
        return List.copyOf(record.entries);
    }

    public static Instant instant(Random random) {
        return START.plus(Duration.ofHours(random.nextInt(24 * 40) - 48));
    }

    private void open(long revision) {
        add(revision, description(Tempo.CRISIS));
        STATES.forEach(state -> add(revision, actor(state)));
        HOLDERS.forEach(holder -> add(revision, holder(holder)));
        for (var k = 0; k < 4; k++) {
            var assessment = assessment();
            // a commit never holds an item twice
            if (!live.containsKey(assessment.key())) add(revision, assessment);
        }
    }

    private void commit(long revision) {
        var touched = new ArrayList<ItemKey>();
        for (var k = random.nextInt(3); k >= 0; k--) {
            var item = item();
            if (touched.contains(item.key())) continue;
            touched.add(item.key());
            if (live.getOrDefault(item.key(), false)
                    && random.nextInt(3) == 0
                    && !(item instanceof CrisisDescription)) {
                live.put(item.key(), false);
                add(revision, new ItemRetracted(crisis, item.key(), "Forged.", Origin.CURATOR));
            } else {
                add(revision, item);
            }
        }
    }

    private void add(long revision, Item item) {
        var known = live.containsKey(item.key());
        live.put(item.key(), true);
        add(
                revision,
                known
                        ? Corrected.of(crisis, item, "Read again.", Origin.CURATOR)
                        : Recorded.of(crisis, item, Origin.CURATOR));
    }

    private void add(long revision, CrisisEvent event) {
        entries.add(new Entry(revision, event));
    }

    private Item item() {
        return switch (random.nextInt(20)) {
            case 0 -> holder(one(HOLDERS));
            case 1, 2 -> prior();
            case 3, 4, 5 -> reading();
            case 6 -> random.nextInt(3) == 0 ? actor(one(STATES)) : assessment();
            case 7 -> random.nextInt(3) == 0 ? description(one(List.of(Tempo.values()))) : assessment();
            case 16, 17, 18 -> move();
            case 19 -> learning();
            default -> assessment();
        };
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private HistoricalTime time() {
        // whole days now and then, so that documents of one instant meet
        var at = HistoricalTime.at(START.plus(Duration.ofHours(random.nextInt(24 * 30))), ZONE);
        return random.nextBoolean() ? at : HistoricalTime.parse(at.edtf().substring(0, 10), ZONE);
    }

    private Provenance provenance() {
        return new Provenance(
                List.of(new Citation(new SourceId("blue-book"), null, null)),
                "editors",
                one(List.of(Confidence.values())));
    }

    private Assessment assessment() {
        var pair = pair();
        return new Assessment(
                "doc-" + random.nextInt(12),
                pair.get(0),
                new HolderId(one(HOLDERS)),
                pair.get(1),
                time(),
                random.nextBoolean() ? List.of() : List.of(new Reader(new HolderId(one(HOLDERS)), time())),
                null,
                1 + 98 * random.nextDouble(),
                null,
                null,
                null,
                Certainty.NO,
                "A view.",
                provenance());
    }

    private Move move() {
        var pair = pair();
        return new Move(
                new MoveId("move-" + random.nextInt(6)),
                time(),
                pair.get(0),
                null,
                one(List.of(MoveType.values())),
                "A move " + random.nextInt(100),
                "Move",
                "It was made.",
                1 + random.nextInt(3),
                one(List.of(Visibility.values())),
                one(List.of(Direction.values())),
                Range.of(random.nextDouble()),
                Range.of(0),
                Range.of(random.nextDouble()),
                List.of(new Target(pair.get(1), 1, null, null, null)),
                null,
                null,
                null,
                Certainty.UNKNOWN,
                0,
                0,
                false,
                null,
                List.of(),
                provenance());
    }

    private Learning learning() {
        return new Learning(
                "news-" + random.nextInt(8),
                new MoveId("move-" + random.nextInt(6)),
                one(STATES),
                null,
                random.nextInt(4) == 0 ? null : time(),
                one(List.of(Channel.values())),
                random.nextDouble(),
                null,
                "It was heard.",
                provenance());
    }

    private List<ActorId> pair() {
        var observer = random.nextInt(2);
        return List.of(STATES.get(observer), STATES.get(random.nextInt(4) == 0 ? 2 : 1 - observer));
    }

    private Prior prior() {
        var pair = pair();
        return new Prior(
                "prior-" + random.nextInt(3), pair.get(0), pair.get(1), 5 + random.nextInt(80), "", provenance());
    }

    private Reading reading() {
        var overrides = new HashMap<ItemKey, Item>();
        for (var k = random.nextInt(4); k > 0; k--) {
            Item override = switch (random.nextInt(6)) {
                case 0 -> prior();
                case 1 -> holder(one(HOLDERS));
                default -> assessment();
            };
            overrides.put(override.key(), override);
        }
        return new Reading(one(READINGS), "A reading", "Otherwise.", List.copyOf(overrides.values()), provenance());
    }

    private Holder holder(String id) {
        return new Holder(
                new HolderId(id),
                STATES.get(random.nextInt(2)),
                "Somebody",
                "office",
                one(List.of(HolderClass.values())));
    }

    private static Actor actor(ActorId id) {
        return new Actor(id, 1, id.code(), id.code(), id.code(), id.code(), "Capital", ZONE);
    }

    private static CrisisDescription description(Tempo tempo) {
        return new CrisisDescription(
                "A random crisis",
                "",
                "",
                "",
                tempo,
                30,
                HistoricalTime.parse("1914-07-01", ZONE),
                HistoricalTime.parse("1914-08-05", ZONE),
                HistoricalTime.parse("1914-07-20", ZONE),
                HistoricalTime.parse("1914-07-10", ZONE),
                ZONE,
                "UTC",
                List.of(),
                List.of(),
                List.of());
    }
}

package predicament.app.record;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import predicament.domain.crisis.Actor;
import predicament.domain.crisis.ActorId;
import predicament.domain.crisis.Assessment;
import predicament.domain.crisis.Certainty;
import predicament.domain.crisis.CrisisCommand.LoadCase;
import predicament.domain.crisis.CrisisId;
import predicament.domain.crisis.Direction;
import predicament.domain.crisis.Holder;
import predicament.domain.crisis.HolderClass;
import predicament.domain.crisis.HolderId;
import predicament.domain.crisis.Item;
import predicament.domain.crisis.Move;
import predicament.domain.crisis.MoveId;
import predicament.domain.crisis.MoveType;
import predicament.domain.crisis.Range;
import predicament.domain.crisis.Target;
import predicament.domain.crisis.Visibility;
import predicament.domain.time.HistoricalTime;

/** A case of any size with six states, invented from a seed: most days quiet, the last week crowded, as crises are. */
public final class LargeCase {

    private static final ZoneId ZONE = RecordFixtures.description().clock();
    private static final Instant FROM = RecordFixtures.description().start();
    private static final Instant TO = RecordFixtures.description().end();
    private static final List<ActorId> STATES = List.of("NO", "SO", "EA", "WE", "IS", "LA").stream()
            .map(ActorId::new)
            .toList();
    private static final List<String> NAMES =
            List.of("The North", "The South", "The East", "The West", "The Islands", "The Lakes");

    private final Random random;

    private LargeCase(long seed) {
        this.random = new Random(seed);
    }

    /** One command that loads it whole. */
    public static LoadCase of(CrisisId crisis, int moves, int assessments, long seed) {
        var large = new LargeCase(seed);
        var items = new ArrayList<Item>();
        items.add(RecordFixtures.description());
        items.add(RecordFixtures.source());
        for (var k = 0; k < STATES.size(); k++) items.addAll(state(k));
        IntStream.range(0, moves).forEach(k -> items.add(large.move(k)));
        IntStream.range(0, assessments).forEach(k -> items.add(large.assessment(k)));
        return RecordFixtures.load(crisis, items);
    }

    private static List<Item> state(int k) {
        var id = STATES.get(k);
        var name = NAMES.get(k);
        var shortName = name.substring("The ".length());
        return List.of(
                new Actor(id, k + 1, name, shortName, shortName.substring(0, 3) + ".", shortName, "Capital", ZONE),
                new Holder(holder(id, 0), id, "The head of " + shortName, "head", HolderClass.HEAD_OF_GOVERNMENT),
                new Holder(holder(id, 1), id, "A minister of " + shortName, "minister", HolderClass.FOREIGN_MINISTRY));
    }

    private static HolderId holder(ActorId state, int k) {
        return new HolderId(state.code().toLowerCase(Locale.ROOT) + "-holder-" + k);
    }

    private Move move(int k) {
        var by = one(STATES);
        var toward = other(by);
        var type = one(List.of(MoveType.values()));
        return new Move(
                new MoveId("move-" + k),
                time(),
                by,
                null,
                type,
                type.title() + ", number " + k,
                type.title() + " " + k,
                "Invented.",
                random.nextInt(100) == 0 ? 1 : 2 + random.nextInt(2),
                random.nextInt(5) == 0 ? Visibility.SECRET : Visibility.PUBLIC,
                random.nextInt(4) == 0 ? Direction.LOWERS : Direction.RAISES,
                Range.of(random.nextInt(100) / 100.0),
                Range.of(0),
                Range.of(.1),
                List.of(new Target(toward, 1, null, null, null)),
                null,
                null,
                null,
                Certainty.UNKNOWN,
                0,
                0,
                false,
                null,
                List.of(),
                RecordFixtures.move("any").provenance());
    }

    private Assessment assessment(int k) {
        var observer = one(STATES);
        return new Assessment(
                "document-" + k,
                observer,
                holder(observer, random.nextInt(2)),
                other(observer),
                time(),
                List.of(),
                null,
                1 + 98 * random.nextDouble(),
                null,
                null,
                null,
                Certainty.NO,
                "Invented.",
                RecordFixtures.move("any").provenance());
    }

    private HistoricalTime time() {
        var share = random.nextBoolean() ? random.nextDouble() : .8 + .15 * random.nextDouble();
        var minutes = (long) (share * Duration.between(FROM, TO).toMinutes());
        return HistoricalTime.at(FROM.plus(Duration.ofMinutes(minutes)), ZONE);
    }

    private ActorId other(ActorId state) {
        return one(STATES.stream().filter(it -> !it.equals(state)).toList());
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}

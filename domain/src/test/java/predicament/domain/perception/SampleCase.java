package predicament.domain.perception;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import predicament.domain.crisis.Actor;
import predicament.domain.crisis.ActorId;
import predicament.domain.crisis.Assessment;
import predicament.domain.crisis.Belief;
import predicament.domain.crisis.Certainty;
import predicament.domain.crisis.Channel;
import predicament.domain.crisis.CrisisDescription;
import predicament.domain.crisis.CrisisId;
import predicament.domain.crisis.Direction;
import predicament.domain.crisis.Holder;
import predicament.domain.crisis.HolderClass;
import predicament.domain.crisis.HolderId;
import predicament.domain.crisis.Item;
import predicament.domain.crisis.Learning;
import predicament.domain.crisis.Move;
import predicament.domain.crisis.MoveId;
import predicament.domain.crisis.MoveType;
import predicament.domain.crisis.Range;
import predicament.domain.crisis.Reader;
import predicament.domain.crisis.Reading;
import predicament.domain.crisis.Target;
import predicament.domain.crisis.Tempo;
import predicament.domain.crisis.Visibility;
import predicament.domain.source.Citation;
import predicament.domain.source.Confidence;
import predicament.domain.source.Provenance;
import predicament.domain.source.SourceId;
import predicament.domain.time.HistoricalTime;

/** Two states, their deciders, and whatever moves, reports and views a test needs, by hour of an invented July. */
public final class SampleCase {

    public static final CrisisId CASE = new CrisisId("sample");
    public static final ActorId NORTH = new ActorId("NO");
    public static final ActorId SOUTH = new ActorId("SO");

    private static final ZoneId UTC = ZoneOffset.UTC;
    private static final Instant START = Instant.parse("1914-07-01T00:00:00Z");
    private static final Provenance SEEN =
            new Provenance(List.of(new Citation(new SourceId("blue-book"), null, null)), "editors", Confidence.HIGH);

    private SampleCase() {}

    public static Instant hour(int hour) {
        return START.plus(Duration.ofHours(hour));
    }

    public static HistoricalTime time(int hour) {
        return HistoricalTime.at(hour(hour), UTC);
    }

    public static List<Item> frame() {
        return List.of(
                new CrisisDescription(
                        "A sample",
                        "",
                        "",
                        "",
                        Tempo.CRISIS,
                        30,
                        time(0),
                        time(1_000),
                        time(10),
                        time(5),
                        UTC,
                        "UTC",
                        List.of(),
                        List.of(),
                        List.of()),
                state(NORTH),
                state(SOUTH),
                holder(NORTH),
                holder(SOUTH));
    }

    public static CaseRecord record(List<? extends Item> more) {
        return record(null, more);
    }

    public static CaseRecord record(@Nullable String reading, List<? extends Item> more) {
        var items = new ArrayList<>(frame());
        items.addAll(more);
        return CaseRecord.of(CASE, 1, reading, items);
    }

    public static Actor state(ActorId id) {
        return new Actor(id, 1, id.code(), id.code(), id.code(), id.code(), "Capital", UTC);
    }

    public static HolderId decider(ActorId actor) {
        return new HolderId(actor.code().toLowerCase(java.util.Locale.ROOT) + "-king");
    }

    public static Holder holder(ActorId actor) {
        return new Holder(decider(actor), actor, "A King", "king", HolderClass.HEAD_OF_GOVERNMENT);
    }

    public static Move move(String id, int hour, ActorId by, Visibility visibility) {
        var other = by.equals(NORTH) ? SOUTH : NORTH;
        return new Move(
                new MoveId(id),
                time(hour),
                by,
                null,
                MoveType.INCID,
                "A patrol",
                "Patrol",
                "",
                3,
                visibility,
                Direction.RAISES,
                Range.of(.3),
                Range.of(0),
                Range.of(.1),
                List.of(new Target(other, 1, null, null, null)),
                null,
                null,
                null,
                Certainty.UNKNOWN,
                0,
                0,
                false,
                null,
                List.of(),
                SEEN);
    }

    public static Learning learned(
            String id, String move, ActorId observer, @Nullable Integer hour, @Nullable Belief belief) {
        return new Learning(
                id,
                new MoveId(move),
                observer,
                null,
                hour == null ? null : time(hour),
                Channel.DIPLOMATIC,
                .9,
                belief,
                "",
                SEEN);
    }

    public static Learning falseReport(String id, ActorId observer, ActorId of, int hour) {
        return new Learning(
                id, null, observer, null, time(hour), Channel.PRESS, .5, belief(of, MoveType.MOB_PART, .6), "", SEEN);
    }

    public static Belief belief(@Nullable ActorId by, MoveType type, double magnitude) {
        return new Belief("as it was told", by, type, Direction.RAISES, Range.of(magnitude), null);
    }

    public static Assessment view(String id, ActorId observer, int written, @Nullable Integer read, double threat) {
        return new Assessment(
                id,
                observer,
                decider(observer),
                observer.equals(NORTH) ? SOUTH : NORTH,
                time(written),
                read == null ? List.of() : List.of(new Reader(decider(observer), time(read))),
                null,
                threat,
                null,
                null,
                null,
                Certainty.NO,
                "",
                SEEN);
    }

    public static Reading reading(String id, Item... overrides) {
        return new Reading(id, id, "", List.of(overrides), SEEN);
    }

    /** Moves open and hidden, reports late, wrong or absent, and views: all from one seed, dates and names as told. */
    public static List<Item> random(long seed, int shift, UnaryOperator<ActorId> named) {
        var random = new Random(seed);
        var items = new ArrayList<Item>();
        for (var k = 0; k < 15; k++) {
            var by = random.nextBoolean() ? NORTH : SOUTH;
            var other = by.equals(NORTH) ? SOUTH : NORTH;
            var hour = random.nextInt(400);
            var visibility = List.of(Visibility.values()).get(random.nextInt(3));
            items.add(move("move-" + k, hour + shift, named.apply(by), visibility));
            for (var n = random.nextInt(3); n > 0; n--) {
                var later = hour + random.nextInt(100);
                var belief = random.nextBoolean() ? null : belief(null, MoveType.BUILD, random.nextDouble());
                items.add(learned(
                        "report-" + k + "-" + n,
                        "move-" + k,
                        named.apply(other),
                        random.nextInt(4) == 0 ? null : (Integer) (later + shift),
                        belief));
            }
            var written = random.nextInt(400);
            var read = random.nextBoolean() ? null : (Integer) (written + random.nextInt(60) + shift);
            items.add(view("view-" + k, named.apply(by), written + shift, read, 1 + 98 * random.nextDouble()));
        }
        items.add(falseReport("rumour", named.apply(NORTH), named.apply(SOUTH), random.nextInt(400) + shift));
        return items;
    }
}

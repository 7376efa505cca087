package predicament.bench;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import predicament.domain.crisis.Actor;
import predicament.domain.crisis.ActorId;
import predicament.domain.crisis.Assessment;
import predicament.domain.crisis.BibliographyEntry;
import predicament.domain.crisis.Certainty;
import predicament.domain.crisis.Channel;
import predicament.domain.crisis.CrisisCommand.Filed;
import predicament.domain.crisis.CrisisCommand.LoadCase;
import predicament.domain.crisis.CrisisDescription;
import predicament.domain.crisis.CrisisId;
import predicament.domain.crisis.Holder;
import predicament.domain.crisis.HolderClass;
import predicament.domain.crisis.HolderId;
import predicament.domain.crisis.Item;
import predicament.domain.crisis.Learning;
import predicament.domain.crisis.Move;
import predicament.domain.crisis.MoveId;
import predicament.domain.crisis.MoveType;
import predicament.domain.crisis.Prior;
import predicament.domain.crisis.Range;
import predicament.domain.crisis.Reader;
import predicament.domain.crisis.Target;
import predicament.domain.crisis.Tempo;
import predicament.domain.crisis.ThreatLevel;
import predicament.domain.crisis.Visibility;
import predicament.domain.source.Citation;
import predicament.domain.source.Confidence;
import predicament.domain.source.Provenance;
import predicament.domain.source.Source;
import predicament.domain.source.SourceId;
import predicament.domain.time.HistoricalTime;

/**
 * Cases by chance from a seed, in the casebook's proportions: four states that write of each other, two holders each, and
 * for every assessment somewhat less than two moves and one learning. {@value #SIZE} items a case.
 */
final class GeneratedCase {

    static final int SIZE = 500;
    static final ActorId OBSERVER = new ActorId("AA");
    static final ActorId TARGET = new ActorId("AB");

    private static final List<ActorId> STATES = List.of(OBSERVER, TARGET, new ActorId("AC"), new ActorId("AD"));
    private static final List<HolderClass> CLASSES =
            List.of(HolderClass.HEAD_OF_GOVERNMENT, HolderClass.FOREIGN_MINISTRY);
    private static final Instant BEGIN = Instant.parse("1914-06-28T00:00:00Z");
    private static final ZoneId ZONE = ZoneOffset.UTC;
    private static final int MINUTES = 40 * 24 * 60;
    private static final String WORDS = "The ambassador called at the ministry in the afternoon, handed over the note and was "
            + "told that the answer would come before the evening; of what was said beyond that the two accounts differ. ";

    private final SplittableRandom random;
    private final Provenance provenance;

    private GeneratedCase(long seed) {
        random = new SplittableRandom(seed);
        provenance = new Provenance(
                List.of(new Citation(new SourceId("edition"), "no. " + random.nextInt(900), null)),
                "generated",
                Confidence.values()[random.nextInt(3)]);
    }

    static CrisisId id(int number) {
        return new CrisisId("generated-" + number);
    }

    /** The whole case as its files would have it. */
    static LoadCase load(int number) {
        return load(id(number), number, SIZE);
    }

    static LoadCase load(CrisisId id, long seed, int size) {
        return new LoadCase(
                id,
                new GeneratedCase(seed)
                        .items(size).stream()
                                .map(it -> new Filed(it, null, "case.yaml:1"))
                                .toList());
    }

    /** The assessments of one state by another in the order of time. */
    static List<Assessment> history(int number) {
        return new GeneratedCase(number)
                .items(SIZE).stream()
                        .filter(Assessment.class::isInstance)
                        .map(Assessment.class::cast)
                        .filter(it -> it.observer().equals(OBSERVER) && it.target().equals(TARGET))
                        .sorted((a, b) -> HistoricalTime.ORDER.compare(a.written(), b.written()))
                        .toList();
    }

    /** The same assessment, otherwise graded. */
    static Assessment regraded(Assessment it, ThreatLevel level) {
        return new Assessment(
                it.id(), it.observer(), it.holder(), it.target(), it.written(), it.readers(), level, null, it.intent(),
                it.capability(), it.imminence(), it.ownProvocation(), it.account(), it.provenance());
    }

    private List<Item> items(int size) {
        var items = new ArrayList<Item>();
        items.add(description());
        for (var state : STATES) {
            items.add(new Actor(state, items.size(), "State " + state, state.code(), state.code(), "of it", "Capital", ZONE));
            for (var kind : CLASSES) items.add(new Holder(holder(state, kind), state, "Holder " + state, "office", kind));
            for (var other : STATES) if (!other.equals(state)) items.add(prior(state, other));
        }
        items.add(new BibliographyEntry(new Source(new SourceId("edition"), "book", Map.of("title", "Edition", "year", "1926"))));
        for (var k = 0; k < size * 21 / 50; k++) items.add(move("move-" + k));
        for (var k = 0; k < size * 12 / 50; k++) items.add(learning(k));
        for (var k = 0; items.size() < size; k++) items.add(assessment(k));
        return items;
    }

    private static HolderId holder(ActorId state, HolderClass kind) {
        return new HolderId(state.code().toLowerCase(Locale.ROOT) + "-" + CLASSES.indexOf(kind));
    }

    private static CrisisDescription description() {
        return new CrisisDescription(
                "A generated case", account(300), "Who knew?", "Europe", Tempo.CRISIS, 30, at(0), at(MINUTES + 20_000),
                at(MINUTES / 2), at(0), ZONE, "UTC", List.of(), List.of("Could it?"), List.of());
    }

    private static HistoricalTime at(long minute) {
        return HistoricalTime.at(BEGIN.plus(Duration.ofMinutes(minute)), ZONE);
    }

    private static String account(int length) {
        return WORDS.repeat(length / WORDS.length() + 1).substring(0, length);
    }

    private Prior prior(ActorId observer, ActorId target) {
        var id = "prior-%s-%s".formatted(observer, target).toLowerCase(Locale.ROOT);
        return new Prior(id, observer, target, 10 + random.nextInt(50), account(80), provenance);
    }

    private Move move(String id) {
        var by = random.nextInt(STATES.size());
        var type = MoveType.values()[random.nextInt(25)];
        var magnitude = random.nextInt(2, 9) / 10.0;
        return new Move(
                new MoveId(id), at(random.nextInt(MINUTES)), STATES.get(by), "Foreign Ministry", type,
                "A step of the one toward the other, number " + id, "Step", account(300 + random.nextInt(300)), 2,
                Visibility.PUBLIC, type.direction(), new Range(magnitude - .1, magnitude, magnitude + .1), Range.of(.2),
                Range.of(.3), List.of(new Target(STATES.get((by + 1) % STATES.size()), 1, null, null, null)), null, null,
                null, Certainty.UNKNOWN, 0, 0, false, null, List.of(), provenance);
    }

    private Learning learning(int number) {
        var observer = STATES.get(random.nextInt(STATES.size()));
        return new Learning(
                "learning-" + number, new MoveId("move-" + number), observer, holder(observer, CLASSES.getLast()),
                at(MINUTES + number), Channel.DIPLOMATIC, .9, null, account(120), provenance);
    }

    private Assessment assessment(int number) {
        var observer = STATES.get(number % 4);
        var target = STATES.get((number % 4 + 1 + number / 4 % 3) % 4);
        var written = random.nextInt(MINUTES);
        var holder = holder(observer, CLASSES.get(random.nextInt(2)));
        var reader = new Reader(holder(observer, CLASSES.getFirst()), at(written + random.nextInt(3_000)));
        return new Assessment(
                "assessment-" + number, observer, holder, target, at(written), List.of(reader), null,
                1.0 + random.nextInt(98), null, 50.0, null, Certainty.NO, account(250), provenance);
    }
}

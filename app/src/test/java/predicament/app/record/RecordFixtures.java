package predicament.app.record;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import predicament.domain.crisis.Actor;
import predicament.domain.crisis.ActorId;
import predicament.domain.crisis.Aim;
import predicament.domain.crisis.Assessment;
import predicament.domain.crisis.Balance;
import predicament.domain.crisis.Belief;
import predicament.domain.crisis.BibliographyEntry;
import predicament.domain.crisis.Certainty;
import predicament.domain.crisis.Channel;
import predicament.domain.crisis.CrisisCommand.Filed;
import predicament.domain.crisis.CrisisCommand.LoadCase;
import predicament.domain.crisis.CrisisDescription;
import predicament.domain.crisis.CrisisEvent;
import predicament.domain.crisis.CrisisEvent.Corrected;
import predicament.domain.crisis.CrisisEvent.ItemRetracted;
import predicament.domain.crisis.CrisisEvent.Recorded;
import predicament.domain.crisis.CrisisId;
import predicament.domain.crisis.Direction;
import predicament.domain.crisis.Distinguishability;
import predicament.domain.crisis.Dyad;
import predicament.domain.crisis.Holder;
import predicament.domain.crisis.HolderClass;
import predicament.domain.crisis.HolderId;
import predicament.domain.crisis.Intent;
import predicament.domain.crisis.Item;
import predicament.domain.crisis.Learning;
import predicament.domain.crisis.Link;
import predicament.domain.crisis.Move;
import predicament.domain.crisis.MoveId;
import predicament.domain.crisis.MoveType;
import predicament.domain.crisis.OnsetClaim;
import predicament.domain.crisis.Origin;
import predicament.domain.crisis.Prior;
import predicament.domain.crisis.PrivatePurpose;
import predicament.domain.crisis.PublishedOnset;
import predicament.domain.crisis.Purpose;
import predicament.domain.crisis.Range;
import predicament.domain.crisis.Reader;
import predicament.domain.crisis.Reading;
import predicament.domain.crisis.Target;
import predicament.domain.crisis.Tempo;
import predicament.domain.crisis.ThreatLevel;
import predicament.domain.crisis.Visibility;
import predicament.domain.source.Citation;
import predicament.domain.source.Confidence;
import predicament.domain.source.Provenance;
import predicament.domain.source.Source;
import predicament.domain.source.SourceId;
import predicament.domain.time.Anchor;
import predicament.domain.time.CalendarSystem;
import predicament.domain.time.HistoricalTime;
import predicament.domain.time.RelativeClock;

/** A small case, invented for tests, in which every kind of item and every component of it occurs. */
public final class RecordFixtures {

    public static final String PERSON = "person-1";

    public static final CrisisId CASE = new CrisisId("sample-crisis");
    public static final ActorId NORTH = new ActorId("NO");
    public static final ActorId SOUTH = new ActorId("SO");
    public static final HolderId MINISTER = new HolderId("no-minister");
    public static final HolderId KING = new HolderId("no-king");
    public static final MoveId ULTIMATUM = new MoveId("so-ultimatum");

    private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");
    private static final ZoneId PETERSBURG = ZoneId.of("+02:01");

    private static final Provenance PROVENANCE = new Provenance(
            List.of(new Citation(new SourceId("blue-book"), "no. 3", "enclosure 1")), "editors", Confidence.HIGH);

    private RecordFixtures() {}

    public static HistoricalTime at(String edtf) {
        return HistoricalTime.parse(edtf, VIENNA);
    }

    /** The smallest case that opens: a description, two states, two holders, a source, a move. */
    public static LoadCase smallCase(CrisisId crisis) {
        return load(crisis, List.of(description(), north(), south(), minister(), king(), source(), ultimatum()));
    }

    /** Every kind of item once. */
    public static LoadCase fullCase(CrisisId crisis) {
        return load(crisis, items());
    }

    /** The small case and as many moves as asked for. */
    public static LoadCase largeCase(CrisisId crisis, int moves) {
        var items = new ArrayList<>(List.of(description(), north(), south(), minister(), king(), source()));
        for (int i = 1; i <= moves; i++) items.add(move("move-" + i));
        return load(crisis, items);
    }

    public static LoadCase load(CrisisId crisis, List<? extends Item> items) {
        return new LoadCase(
                crisis,
                items.stream()
                        .map(item -> new Filed(item, null, "sample.yaml:1"))
                        .toList());
    }

    public static List<Item> items() {
        return List.of(
                description(),
                north(),
                south(),
                minister(),
                king(),
                source(),
                ultimatum(),
                reply(),
                learning(),
                assessment(),
                prior(),
                balance(),
                distinguishability(),
                aim(),
                reading(),
                onset());
    }

    /** One event of each type that a crisis stream can hold. */
    public static List<CrisisEvent> events() {
        var events = new ArrayList<CrisisEvent>();
        var seen = new java.util.HashSet<Class<?>>();
        for (var item : items()) {
            var recorded = Recorded.of(CASE, item, Origin.CASE_FILE);
            if (!seen.add(recorded.getClass())) continue;
            events.add(recorded);
            events.add(Corrected.of(CASE, item, "The edition has another date.", Origin.CURATOR));
        }
        events.add(new ItemRetracted(CASE, ultimatum().key(), "It was never delivered.", Origin.CURATOR));
        return events;
    }

    public static CrisisDescription description() {
        return new CrisisDescription(
                "A sample crisis",
                "Two states and an ultimatum.",
                "Who knew of it first?",
                "Europe",
                Tempo.CRISIS,
                30,
                at("1914-06-28"),
                at("1914-08-05"),
                at("1914-07-29T18:00"),
                at("1914-07-20"),
                ZoneId.of("+01:00"),
                "Central European Time",
                List.of(RelativeClock.of(
                        new Anchor("ultimatum", "the ultimatum is handed over", at("1914-07-23T18:00")), "D")),
                List.of("Could it have been refused?"),
                List.of("The southern archive burned."));
    }

    public static Actor north() {
        return new Actor(NORTH, 1, "The North", "North", "Nor.", "Northern", "Vienna", VIENNA);
    }

    public static Actor south() {
        return new Actor(SOUTH, 2, "The South", "South", "Sou.", "Southern", "St Petersburg", PETERSBURG);
    }

    public static Holder minister() {
        return new Holder(MINISTER, NORTH, "A. Minister", "foreign minister", HolderClass.FOREIGN_MINISTRY);
    }

    public static Holder king() {
        return new Holder(KING, NORTH, "The King", "king", HolderClass.HEAD_OF_GOVERNMENT);
    }

    public static BibliographyEntry source() {
        return new BibliographyEntry(new Source(
                new SourceId("blue-book"),
                "book",
                Map.of("title", "The Blue Book", "editor", "Editor, A.", "year", "1926")));
    }

    public static Move ultimatum() {
        return ultimatum("The South hands over a note with a term of 48 hours");
    }

    public static Move ultimatum(String title) {
        return new Move(
                ULTIMATUM,
                HistoricalTime.parse("[1914-07-10T17:00..1914-07-10T19:00]", PETERSBURG, CalendarSystem.JULIAN),
                SOUTH,
                "Foreign Ministry",
                MoveType.ULT,
                title,
                "Ultimatum",
                "A note with ten demands.",
                1,
                Visibility.CONFIDENTIAL,
                Direction.RAISES,
                new Range(.6, .7, .8),
                Range.of(.4),
                Range.of(.4),
                List.of(new Target(NORTH, 1, Direction.RAISES, new Range(.5, .6, .7), Range.of(-1e-7))),
                "Balkans",
                new PrivatePurpose(Purpose.COMPELLENT, "meant to be refused", PROVENANCE.citations()),
                Purpose.DEFENSIVE,
                Certainty.YES,
                .05,
                .15,
                true,
                null,
                List.of(),
                PROVENANCE);
    }

    public static Move reply() {
        return new Move(
                new MoveId("no-reply"),
                at("1914-07-25T18:00"),
                NORTH,
                null,
                MoveType.CONCEDE,
                "The North accepts nearly all demands",
                "Reply",
                "A reply of great skill.",
                2,
                Visibility.PUBLIC,
                Direction.LOWERS,
                Range.of(.5),
                Range.of(0),
                Range.of(.2),
                List.of(new Target(SOUTH, 1, null, null, null)),
                null,
                null,
                null,
                Certainty.UNKNOWN,
                0,
                0,
                false,
                ULTIMATUM,
                List.of(new Link(Link.Kind.ANSWERS, ULTIMATUM)),
                PROVENANCE);
    }

    /** A plain public move of the South with this id. */
    public static Move move(String id) {
        return move(id, "A patrol crosses the river");
    }

    public static Move move(String id, String title) {
        return move(id, title, at("1914-07-27"));
    }

    public static Move move(String id, String title, HistoricalTime occurred) {
        return new Move(
                new MoveId(id),
                occurred,
                SOUTH,
                null,
                MoveType.INCID,
                title,
                "Patrol",
                "A patrol crosses and returns.",
                3,
                Visibility.PUBLIC,
                Direction.RAISES,
                Range.of(.3),
                Range.of(0),
                Range.of(.1),
                List.of(new Target(NORTH, 1, null, null, null)),
                null,
                null,
                null,
                Certainty.UNKNOWN,
                0,
                0,
                false,
                null,
                List.of(),
                PROVENANCE);
    }

    public static Learning learning() {
        return new Learning(
                "no-learns-ultimatum",
                ULTIMATUM,
                NORTH,
                KING,
                at("1914-07-24T09:00~"),
                Channel.DIPLOMATIC,
                .9,
                new Belief(
                        "a mere demand", SOUTH, MoveType.DEMAND, Direction.RAISES, Range.of(.4), new Range(-.2, 0, .2)),
                "By courier.",
                PROVENANCE);
    }

    public static Assessment assessment() {
        return new Assessment(
                "no-minister-24-july",
                NORTH,
                MINISTER,
                SOUTH,
                at("1914-07-24"),
                List.of(new Reader(KING, at("1914-07-25"))),
                ThreatLevel.ACUTE,
                null,
                new Intent(0, .1, .2, .6, .1),
                60d,
                "within days",
                Certainty.NO,
                "He expects an attack.",
                PROVENANCE);
    }

    public static Prior prior() {
        return new Prior("prior-no-so", NORTH, SOUTH, 35, "A quarrel of long standing.", PROVENANCE);
    }

    public static Balance balance() {
        return new Balance(
                "balance-no", NORTH, at("1914-07-01"), new Range(.4, .7, .9), "The cult of the offensive.", PROVENANCE);
    }

    public static Distinguishability distinguishability() {
        return new Distinguishability("d-1914", at("1914"), new Range(.1, .2, .4), "Railways serve both.", PROVENANCE);
    }

    public static Aim aim() {
        return new Aim(
                "aim-so-no",
                SOUTH,
                NORTH,
                "the river",
                at("1914-07-07/1914-07-09"),
                Certainty.NO,
                Certainty.PARTLY,
                "The river as a border.",
                PROVENANCE);
    }

    public static Reading reading() {
        return new Reading(
                "deliberate",
                "Deliberate risk",
                "The note was meant as a defence.",
                List.of(ultimatum("The South asks for guarantees"), prior()),
                PROVENANCE);
    }

    public static PublishedOnset onset() {
        return new PublishedOnset(
                "onset-scholar",
                "A. Scholar",
                OnsetClaim.SPIRAL,
                new Dyad(NORTH, SOUTH),
                at("1914-07-24/1914-07-27"),
                at("1914-07-25"),
                PublishedOnset.Dating.CURATOR,
                "The reply came too late.",
                PROVENANCE);
    }
}

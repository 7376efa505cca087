package predicament.domain.crisis;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import predicament.domain.crisis.CrisisCommand.LoadCase;
import predicament.domain.source.Citation;
import predicament.domain.source.Confidence;
import predicament.domain.source.Provenance;
import predicament.domain.source.Source;
import predicament.domain.source.SourceId;
import predicament.domain.time.HistoricalTime;

/** A small invented case: the South hands a note to the North. */
final class Sample {

    static final CrisisId CASE = new CrisisId("sample");
    static final ActorId NORTH = new ActorId("NO");
    static final ActorId SOUTH = new ActorId("SO");
    static final HolderId MINISTER = new HolderId("no-minister");
    static final MoveId NOTE = new MoveId("note");

    private Sample() {}

    static HistoricalTime at(String edtf) {
        return HistoricalTime.parse(edtf);
    }

    static Provenance citing(String source) {
        return new Provenance(List.of(new Citation(new SourceId(source), null, null)), "editors", Confidence.MEDIUM);
    }

    /** Everything that a move, a learning or an assessment needs around it. */
    static List<Item> frame() {
        return List.of(description(), actor(NORTH, 1), actor(SOUTH, 2), holder(MINISTER, NORTH), book("blue-book"));
    }

    static CrisisDescription description() {
        return description("A sample", "1914-07-01", "1914-08-05");
    }

    static CrisisDescription description(String title, String from, String to) {
        return new CrisisDescription(
                title,
                "A note and its reply.",
                "Who knew first?",
                "Europe",
                Tempo.CRISIS,
                30,
                at(from),
                at(to),
                at(from),
                at(from),
                ZoneOffset.UTC,
                "UTC",
                List.of(),
                List.of(),
                List.of());
    }

    static Actor actor(ActorId id, int rank) {
        return new Actor(id, rank, id.code(), id.code(), id.code(), id.code(), "Capital", ZoneOffset.UTC);
    }

    static Holder holder(HolderId id, ActorId actor) {
        return new Holder(id, actor, "A. Holder", "minister", HolderClass.FOREIGN_MINISTRY);
    }

    static BibliographyEntry book(String id) {
        return new BibliographyEntry(new Source(new SourceId(id), "book", Map.of("title", "A Book")));
    }

    static Move note() {
        return move("note", "1914-07-23T18:00", SOUTH, NORTH, null, List.of());
    }

    static Move move(String id, String occurred) {
        return move(id, occurred, SOUTH, NORTH, null, List.of());
    }

    static Move move(
            String id, String occurred, ActorId by, ActorId target, @Nullable MoveId reactionTo, List<Link> links) {
        return new Move(
                new MoveId(id),
                at(occurred),
                by,
                null,
                MoveType.DEMAND,
                "A note is handed over",
                "Note",
                "A note.",
                1,
                Visibility.CONFIDENTIAL,
                Direction.RAISES,
                Range.of(.5),
                Range.of(0),
                Range.of(.1),
                List.of(new Target(target, 1, null, null, null)),
                null,
                null,
                null,
                Certainty.UNKNOWN,
                0,
                0,
                false,
                reactionTo,
                links,
                citing("blue-book"));
    }

    static Learning learning(String id, @Nullable MoveId move, ActorId observer, String learned) {
        return learning(id, move, observer, null, learned, null);
    }

    static Learning learning(
            String id,
            @Nullable MoveId move,
            ActorId observer,
            @Nullable HolderId holder,
            @Nullable String learned,
            @Nullable Belief believed) {
        return new Learning(
                id,
                move,
                observer,
                holder,
                learned == null ? null : at(learned),
                Channel.DIPLOMATIC,
                .8,
                believed,
                "By courier.",
                citing("blue-book"));
    }

    static Assessment assessment(HolderId holder, ActorId observer, ActorId target, List<Reader> readers) {
        return new Assessment(
                "assessment",
                observer,
                holder,
                target,
                at("1914-07-24"),
                readers,
                ThreatLevel.SERIOUS,
                null,
                null,
                null,
                null,
                Certainty.UNKNOWN,
                "He fears them.",
                citing("blue-book"));
    }

    static Prior prior(ActorId observer, ActorId target, String source) {
        return new Prior("prior", observer, target, 40, "An old quarrel.", citing(source));
    }

    static PublishedOnset onset(@Nullable Dyad dyad, @Nullable String interval, @Nullable String best) {
        return new PublishedOnset(
                "onset",
                "A. Scholar",
                interval == null ? OnsetClaim.NONE : OnsetClaim.SPIRAL,
                dyad,
                interval == null ? null : at(interval),
                best == null ? null : at(best),
                PublishedOnset.Dating.CURATOR,
                "The reply came too late.",
                citing("blue-book"));
    }

    static Reading reading(Item... overrides) {
        return new Reading("rival", "A rival reading", "It was otherwise.", List.of(overrides), citing("blue-book"));
    }

    /** A crisis that has recorded these items by a curator's hand. */
    static Crisis given(Item... items) {
        var crisis = new Crisis();
        frame().forEach(item -> crisis.evolve(CrisisEvent.Recorded.of(CASE, item, Origin.CURATOR)));
        for (var item : items) crisis.evolve(CrisisEvent.Recorded.of(CASE, item, Origin.CURATOR));
        return crisis;
    }

    /** A crisis that was loaded from these case files, its frame included. */
    static Crisis loaded(LoadCase files) {
        var crisis = new Crisis();
        crisis.decide(files).forEach(crisis::evolve);
        return crisis;
    }
}

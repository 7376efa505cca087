package predicament.domain.crisis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static predicament.domain.crisis.Sample.MINISTER;
import static predicament.domain.crisis.Sample.NORTH;
import static predicament.domain.crisis.Sample.NOTE;
import static predicament.domain.crisis.Sample.SOUTH;
import static predicament.domain.crisis.Sample.actor;
import static predicament.domain.crisis.Sample.assessment;
import static predicament.domain.crisis.Sample.at;
import static predicament.domain.crisis.Sample.book;
import static predicament.domain.crisis.Sample.citing;
import static predicament.domain.crisis.Sample.description;
import static predicament.domain.crisis.Sample.holder;
import static predicament.domain.crisis.Sample.learning;
import static predicament.domain.crisis.Sample.move;
import static predicament.domain.crisis.Sample.note;
import static predicament.domain.crisis.Sample.onset;
import static predicament.domain.crisis.Sample.prior;
import static predicament.domain.crisis.Sample.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RulesTests {

    private static final ActorId WEST = new ActorId("WE");
    private static final HolderId STRANGER = new HolderId("stranger");
    private static final MoveId NOWHERE = new MoveId("nowhere");

    /** The refusals of an item beside the frame of the sample, its note and whatever else is given. */
    private static List<String> refusals(Item item, Item... others) {
        var live = new TreeMap<ItemKey, Item>();
        Sample.frame().forEach(it -> live.put(it.key(), it));
        live.put(note().key(), note());
        for (var other : others) live.put(other.key(), other);
        live.put(item.key(), item);
        return Rules.refusals(item, live);
    }

    static Stream<Item> possible() {
        return Stream.of(
                description(),
                actor(WEST, 3),
                book("red-book"),
                holder(STRANGER, SOUTH),
                note(),
                move("earlier", "1914-07-23"),
                move("reply", "1914-07-25", NORTH, SOUTH, NOTE, List.of(new Link(Link.Kind.ANSWERS, NOTE))),
                // perhaps before the note: only what is certainly impossible is refused
                move("perhaps-a-reply", "1914-07", NORTH, SOUTH, NOTE, List.of()),
                learning("learns", NOTE, NORTH, "1914-07-23T18:00"),
                learning("learns-perhaps-before", NOTE, NORTH, "1914-07-23"),
                learning("never-learns", NOTE, NORTH, null, null, null),
                learning("one-holder", move("reply", "1914-07-25").id(), NORTH, MINISTER, "1914-07-26", null),
                learning("false", null, NORTH, null, "1914-07-20", belief(SOUTH)),
                assessment(MINISTER, NORTH, SOUTH, List.of(new Reader(MINISTER, at("1914-07-24")))),
                prior(NORTH, SOUTH, "blue-book"),
                new Balance("balance", null, at("1914"), Range.of(.5), "Objective.", citing("blue-book")),
                new Distinguishability("d", at("1914"), Range.of(.5), "Little.", citing("blue-book")),
                aim(SOUTH, NORTH),
                onset(new Dyad(NORTH, SOUTH), "1914-07-24/1914-07-26", "1914-07-25"),
                onset(null, null, null),
                reading(move("note", "1914-07-22")));
    }

    @ParameterizedTest
    @MethodSource("possible")
    void what_can_have_been_is_recorded(Item item) {
        var reply = move("reply", "1914-07-25", NORTH, SOUTH, null, List.of());

        assertThat(refusals(item, item.key().equals(reply.key()) ? item : reply))
                .isEmpty();
    }

    static Stream<Arguments> impossible() {
        var noWest = "There is no actor \"WE\" in this crisis.";
        var noRedBook = "The source \"red-book\" is not in the bibliography.";
        var nobody = "There is no holder \"stranger\" in this crisis; an assessment needs somebody who made it.";
        var noMove = "There is no move \"nowhere\" in this crisis.";
        return Stream.of(
                arguments(holder(STRANGER, WEST), noWest),
                arguments(move("m", "1914-07-24", WEST, NORTH, null, List.of()), noWest),
                arguments(move("m", "1914-07-24", SOUTH, WEST, null, List.of()), noWest),
                arguments(move("m", "1914-07-24", SOUTH, NORTH, NOWHERE, List.of()), noMove),
                arguments(
                        move("m", "1914-07-24", SOUTH, NORTH, null, List.of(new Link(Link.Kind.ORDERS, NOWHERE))),
                        noMove),
                arguments(
                        move(
                                "m",
                                "1914-07-24",
                                SOUTH,
                                NORTH,
                                null,
                                List.of(new Link(Link.Kind.ORDERS, new MoveId("m")))),
                        "The move \"m\" is linked to itself."),
                arguments(
                        move("m", "1914-07-22", NORTH, SOUTH, NOTE, List.of()),
                        "The move \"m\" cannot react to \"note\", which came later (23 July 1914, 18:00)."),
                arguments(
                        move("m", "1914-06-30"),
                        "The move \"m\" happened 30 June 1914, outside the case's window from 1 July 1914 to 5 August 1914."),
                arguments(
                        move("m", "1914-08-06"),
                        "The move \"m\" happened 6 August 1914, outside the case's window from 1 July 1914 to 5 August 1914."),
                arguments(learning("l", NOTE, WEST, "1914-07-24"), noWest),
                arguments(learning("l", NOWHERE, NORTH, "1914-07-24"), noMove),
                arguments(learning("l", NOTE, NORTH, STRANGER, "1914-07-24", null), nobody),
                arguments(learning("l", null, NORTH, null, "1914-07-24", belief(WEST)), noWest),
                arguments(
                        learning("l", NOTE, SOUTH, "1914-07-24"),
                        "SO made the move \"note\" itself and needs no learning of it, unless for one holder."),
                arguments(
                        learning("l", NOTE, NORTH, "1914-07-23T17:59"),
                        "A move cannot be learned of before it was made: \"note\" happened 23 July 1914, 18:00, "
                                + "this says it was known 23 July 1914, 17:59."),
                arguments(assessment(MINISTER, NORTH, WEST, List.of()), noWest),
                arguments(assessment(STRANGER, NORTH, SOUTH, List.of()), nobody),
                arguments(
                        assessment(MINISTER, SOUTH, NORTH, List.of()),
                        "The holder \"no-minister\" belongs to NO, not to SO."),
                arguments(
                        assessment(MINISTER, NORTH, SOUTH, List.of(new Reader(MINISTER, at("1914-07-23")))),
                        "\"no-minister\" cannot have read on 23 July 1914 what was written on 24 July 1914."),
                arguments(prior(WEST, NORTH, "blue-book"), noWest),
                arguments(prior(NORTH, WEST, "blue-book"), noWest),
                arguments(prior(NORTH, SOUTH, "red-book"), noRedBook),
                arguments(new Balance("b", WEST, at("1914"), Range.of(.5), "Perceived.", citing("blue-book")), noWest),
                arguments(
                        new Balance("b", null, at("1914"), Range.of(.5), "Objective.", citing("red-book")), noRedBook),
                arguments(
                        new Distinguishability("d", at("1914"), Range.of(.5), "Little.", citing("red-book")),
                        noRedBook),
                arguments(aim(WEST, NORTH), noWest),
                arguments(aim(NORTH, WEST), noWest),
                arguments(onset(new Dyad(NORTH, WEST), "1914-07-24", null), noWest),
                arguments(
                        onset(null, "1914-07-24/1914-07-26", "1914-07-28"),
                        "The best estimate (28 July 1914) lies outside the interval (24–26 July 1914)."),
                arguments(reading(reading(note())), "A reading cannot change another reading."),
                arguments(
                        reading(move("nowhere", "1914-07-24")),
                        "The reading \"rival\" changes the move \"nowhere\", which is not in the base record."),
                arguments(reading(move("note", "1914-07-24", WEST, NORTH, null, List.of())), noWest));
    }

    @ParameterizedTest
    @MethodSource("impossible")
    void what_cannot_have_been_is_refused_with_a_sentence(Item item, String sentence) {
        assertThat(refusals(item)).containsExactly(sentence);
    }

    @Test
    void every_mistake_of_an_item_is_told_at_once_and_none_twice() {
        var hopeless =
                move("m", "1914-09", WEST, new ActorId("EA"), NOWHERE, List.of(new Link(Link.Kind.ANSWERS, NOWHERE)));

        assertThat(refusals(hopeless)).hasSize(4).doesNotHaveDuplicates();
    }

    @Test
    void a_reading_may_move_a_deed_and_the_news_of_it_together() {
        var learning = learning("learns", NOTE, NORTH, "1914-07-24");
        var earlier =
                new ArrayList<Item>(List.of(move("note", "1914-07-10"), learning("learns", NOTE, NORTH, "1914-07-11")));

        assertThat(refusals(reading(earlier.toArray(Item[]::new)), learning)).isEmpty();
    }

    @Test
    void a_reading_may_not_move_a_deed_behind_the_news_of_it() {
        var learning = learning("learns", NOTE, NORTH, "1914-07-24");

        assertThat(refusals(reading(move("note", "1914-07-26")), learning))
                .singleElement()
                .asString()
                .startsWith("The learning \"learns\" would no longer hold.");
    }

    private static Belief belief(ActorId by) {
        return new Belief("A mobilisation.", by, MoveType.MOB_FULL, null, null, null);
    }

    private static Aim aim(ActorId actor, ActorId toward) {
        return new Aim(
                "aim",
                actor,
                toward,
                "the river",
                at("1914-07-07"),
                Certainty.NO,
                Certainty.UNKNOWN,
                "The river.",
                citing("blue-book"));
    }
}

package predicament.domain.crisis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static predicament.domain.crisis.Sample.CASE;
import static predicament.domain.crisis.Sample.NORTH;
import static predicament.domain.crisis.Sample.NOTE;
import static predicament.domain.crisis.Sample.description;
import static predicament.domain.crisis.Sample.given;
import static predicament.domain.crisis.Sample.learning;
import static predicament.domain.crisis.Sample.move;
import static predicament.domain.crisis.Sample.note;

import java.util.List;
import org.junit.jupiter.api.Test;
import predicament.domain.crisis.CrisisCommand.CorrectItem;
import predicament.domain.crisis.CrisisCommand.OpenCrisis;
import predicament.domain.crisis.CrisisCommand.RecordItem;
import predicament.domain.crisis.CrisisCommand.RetractItem;
import predicament.domain.crisis.CrisisEvent.ActorRegistered;
import predicament.domain.crisis.CrisisEvent.CrisisOpened;
import predicament.domain.crisis.CrisisEvent.ItemRetracted;
import predicament.domain.crisis.CrisisEvent.MoveCorrected;
import predicament.domain.crisis.CrisisEvent.MoveMade;

class CrisisTests {

    private static final String REASON = "The edition says so.";

    private static void refused(Crisis crisis, CrisisCommand command, String sentence) {
        assertThatThrownBy(() -> crisis.decide(command))
                .isInstanceOf(Refused.class)
                .hasMessage(sentence);
    }

    @Test
    void a_crisis_is_opened_once() {
        var crisis = new Crisis();
        var open = new OpenCrisis(CASE, description(), List.of());

        var events = crisis.decide(open);

        assertThat(events).containsExactly(new CrisisOpened(CASE, description(), Origin.CURATOR));
        events.forEach(crisis::evolve);
        assertThat(crisis.isOpen()).isTrue();
        refused(crisis, open, "The crisis \"sample\" is open already.");
    }

    @Test
    void a_crisis_is_opened_with_its_states_each_under_a_code_of_its_own() {
        var north = Sample.actor(NORTH, 0);
        var south = Sample.actor(Sample.SOUTH, 1);

        assertThat(new Crisis().decide(new OpenCrisis(CASE, description(), List.of(north, south))))
                .containsExactly(
                        new CrisisOpened(CASE, description(), Origin.CURATOR),
                        new ActorRegistered(CASE, north, Origin.CURATOR),
                        new ActorRegistered(CASE, south, Origin.CURATOR));
        refused(
                new Crisis(),
                new OpenCrisis(CASE, description(), List.of(north, Sample.actor(NORTH, 1))),
                "Two states have the same code.");
    }

    @Test
    void nothing_is_recorded_of_a_crisis_that_is_not_open() {
        refused(new Crisis(), new RecordItem(CASE, note()), "Open the crisis before recording anything of it.");
        refused(new Crisis(), new CorrectItem(CASE, note(), 1, REASON), "There is no move \"note\" in this crisis.");
    }

    @Test
    void a_move_is_recorded_under_an_id_of_its_own() {
        assertThat(given().decide(new RecordItem(CASE, note())))
                .containsExactly(new MoveMade(CASE, note(), Origin.CURATOR));

        refused(
                given(note()),
                new RecordItem(CASE, move("note", "1914-07-25")),
                "There is a move \"note\" already; correct it instead.");
    }

    @Test
    void a_correction_carries_the_whole_new_value_and_its_reason() {
        var later = move("note", "1914-07-24");

        assertThat(given(note()).decide(new CorrectItem(CASE, later, 1, REASON)))
                .containsExactly(new MoveCorrected(CASE, later, REASON, Origin.CURATOR));
    }

    @Test
    void a_correction_needs_a_reason_and_a_difference() {
        refused(
                given(note()),
                new CorrectItem(CASE, move("note", "1914-07-24"), 1, " "),
                "Give the reason for the correction.");
        refused(
                given(note()),
                new CorrectItem(CASE, note(), 1, REASON),
                "The correction changes nothing; the record stays as it is.");
    }

    @Test
    void an_edit_of_a_version_that_somebody_changed_meanwhile_is_stale() {
        var crisis = given(note());
        crisis.decide(new CorrectItem(CASE, move("note", "1914-07-24"), 1, REASON))
                .forEach(crisis::evolve);

        assertThatThrownBy(() -> crisis.decide(new CorrectItem(CASE, move("note", "1914-07-25"), 1, REASON)))
                .isInstanceOfSatisfying(Stale.class, stale -> {
                    assertThat(stale.item()).isEqualTo(note().key());
                    assertThat(stale.seen()).isEqualTo(1);
                    assertThat(stale.current()).isEqualTo(2);
                })
                .hasMessage(
                        "The move \"note\" is at version 2 by now; you saw version 1. Compare both and decide again.");
        assertThatThrownBy(() -> crisis.decide(new RetractItem(CASE, note().key(), 1, REASON)))
                .isInstanceOf(Stale.class);
    }

    @Test
    void a_retraction_needs_a_reason_and_something_to_retract() {
        var crisis = given(note());

        refused(crisis, new RetractItem(CASE, note().key(), 1, ""), "Give the reason for the retraction.");
        refused(
                crisis,
                new RetractItem(CASE, move("other", "1914-07-24").key(), 1, REASON),
                "There is no move \"other\" in this crisis.");
        refused(
                crisis,
                new RetractItem(CASE, CrisisDescription.KEY, 1, REASON),
                "A case keeps its description; correct it instead.");
    }

    @Test
    void a_retracted_move_is_not_retracted_again_but_comes_back_by_correction() {
        var crisis = given(note());
        var retract = new RetractItem(CASE, note().key(), 1, REASON);

        assertThat(crisis.decide(retract))
                .containsExactly(new ItemRetracted(CASE, note().key(), REASON, Origin.CURATOR));
        crisis.decide(retract).forEach(crisis::evolve);

        refused(crisis, new RetractItem(CASE, note().key(), 2, REASON), "The move \"note\" is retracted already.");
        refused(crisis, new RecordItem(CASE, note()), "There is a move \"note\" already; correct it instead.");
        assertThat(crisis.decide(new CorrectItem(CASE, note(), 2, "It was delivered after all.")))
                .hasSize(1);
    }

    @Test
    void a_retraction_does_not_cascade() {
        var crisis = given(note(), learning("north-learns", NOTE, NORTH, "1914-07-24"));

        assertThat(crisis.decide(new RetractItem(CASE, note().key(), 1, REASON)))
                .hasSize(1);
    }

    @Test
    void a_correction_may_not_make_impossible_what_is_recorded_already() {
        var crisis = given(note(), learning("north-learns", NOTE, NORTH, "1914-07-24"));

        refused(
                crisis,
                new CorrectItem(CASE, move("note", "1914-07-26"), 1, REASON),
                "The learning \"north-learns\" would no longer hold. A move cannot be learned of before it was made: "
                        + "\"note\" happened 26 July 1914, this says it was known 24 July 1914.");
        refused(
                crisis,
                new CorrectItem(CASE, description("A sample", "1914-07-25", "1914-08-05"), 1, REASON),
                "The move \"note\" would no longer hold. The move \"note\" happened 23 July 1914, 18:00, "
                        + "outside the case's window from 25 July 1914 to 5 August 1914.");
    }

    @Test
    void the_version_of_an_item_counts_its_events() {
        var crisis = given(note());
        crisis.decide(new RetractItem(CASE, note().key(), 1, REASON)).forEach(crisis::evolve);

        assertThat(crisis.version(note().key())).isEqualTo(2);
        assertThat(crisis.version(move("other", "1914-07-24").key())).isZero();
    }
}

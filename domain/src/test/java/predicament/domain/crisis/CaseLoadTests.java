package predicament.domain.crisis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static predicament.domain.crisis.Sample.CASE;
import static predicament.domain.crisis.Sample.NORTH;
import static predicament.domain.crisis.Sample.NOTE;
import static predicament.domain.crisis.Sample.learning;
import static predicament.domain.crisis.Sample.loaded;
import static predicament.domain.crisis.Sample.move;
import static predicament.domain.crisis.Sample.note;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import predicament.domain.crisis.CrisisCommand.CorrectItem;
import predicament.domain.crisis.CrisisCommand.Filed;
import predicament.domain.crisis.CrisisCommand.LoadCase;
import predicament.domain.crisis.CrisisCommand.RecordItem;
import predicament.domain.crisis.CrisisCommand.RetractItem;
import predicament.domain.crisis.CrisisEvent.ItemRetracted;
import predicament.domain.crisis.CrisisEvent.MoveCorrected;
import predicament.domain.crisis.CrisisEvent.MoveMade;

/** The three-way comparison: what was last loaded, what is recorded, what the files say now. */
class CaseLoadTests {

    private static final Move AS_LOADED = note();
    private static final Move BY_HAND = move("note", "1914-07-24");
    private static final Move IN_THE_FILE = move("note", "1914-07-25");
    private static final String WHY = "A better edition.";

    private static Filed filed(Item item) {
        return new Filed(item, null, "moves.yaml:7");
    }

    private static Filed because(Item item) {
        return new Filed(item, WHY, "moves.yaml:7");
    }

    private static LoadCase files(Filed... items) {
        var all = new ArrayList<Filed>();
        Sample.frame().forEach(item -> all.add(new Filed(item, null, "case.yaml:1")));
        all.addAll(Arrays.asList(items));
        return new LoadCase(CASE, all);
    }

    private static Crisis after(Crisis crisis, CrisisCommand... commands) {
        for (var command : commands) crisis.decide(command).forEach(crisis::evolve);
        return crisis;
    }

    private static Crisis correctedByHand() {
        return after(loaded(files(filed(AS_LOADED))), new CorrectItem(CASE, BY_HAND, 1, "So I read it."));
    }

    private static Crisis retractedByHand() {
        return after(loaded(files(filed(AS_LOADED))), new RetractItem(CASE, AS_LOADED.key(), 1, "It never happened."));
    }

    private static void changesNothing(CaseLoad load) {
        assertThat(load.events()).isEmpty();
        assertThat(load.conflicts()).isEmpty();
    }

    private static void conflicts(CaseLoad load, String conflict) {
        assertThat(load.events()).isEmpty();
        assertThat(load.conflicts()).containsExactly(conflict);
    }

    @Test
    void a_new_case_is_recorded_whole_with_its_description_first() {
        var load = new Crisis().load(files(filed(AS_LOADED)));

        assertThat(load.events()).hasSize(Sample.frame().size() + 1);
        assertThat(load.events().getFirst()).isInstanceOf(CrisisEvent.CrisisOpened.class);
        assertThat(load.events()).contains(new MoveMade(CASE, AS_LOADED, Origin.CASE_FILE));
    }

    @Test
    void the_same_files_again_change_nothing() {
        changesNothing(loaded(files(filed(AS_LOADED))).load(files(filed(AS_LOADED))));
    }

    @Test
    void an_item_added_to_the_files_is_recorded() {
        assertThat(loaded(files()).load(files(filed(AS_LOADED))).events())
                .containsExactly(new MoveMade(CASE, AS_LOADED, Origin.CASE_FILE));
    }

    @Test
    void an_item_changed_in_the_files_is_corrected_for_the_reason_given_there() {
        assertThat(loaded(files(filed(AS_LOADED)))
                        .load(files(because(IN_THE_FILE)))
                        .events())
                .containsExactly(new MoveCorrected(CASE, IN_THE_FILE, WHY, Origin.CASE_FILE));
    }

    @Test
    void a_reason_that_stays_in_the_file_changes_nothing() {
        var crisis = after(loaded(files(filed(AS_LOADED))), files(because(IN_THE_FILE)));

        changesNothing(crisis.load(files(because(IN_THE_FILE))));
    }

    @Test
    void an_item_changed_in_the_files_without_a_reason_is_refused_with_its_place() {
        assertThatThrownBy(() -> loaded(files(filed(AS_LOADED))).load(files(filed(IN_THE_FILE))))
                .isInstanceOf(Refused.class)
                .hasMessage("moves.yaml:7: The move \"note\" differs from what is recorded: "
                        + "add a line `reason:` that says why it changed.");
    }

    @Test
    void an_item_gone_from_the_files_is_retracted() {
        assertThat(loaded(files(filed(AS_LOADED))).load(files()).events())
                .containsExactly(new ItemRetracted(CASE, AS_LOADED.key(), CaseLoad.REMOVED, Origin.CASE_FILE));
    }

    @Test
    void an_item_that_returns_to_the_files_needs_a_reason_and_comes_back() {
        var crisis = after(loaded(files(filed(AS_LOADED))), files());

        changesNothing(crisis.load(files()));
        assertThatThrownBy(() -> crisis.load(files(filed(AS_LOADED)))).isInstanceOf(Refused.class);
        assertThat(crisis.load(files(because(AS_LOADED))).events())
                .containsExactly(new MoveCorrected(CASE, AS_LOADED, WHY, Origin.CASE_FILE));
    }

    @Test
    void what_a_person_changed_stays_while_the_file_stays() {
        changesNothing(correctedByHand().load(files(filed(AS_LOADED))));
        changesNothing(retractedByHand().load(files(filed(AS_LOADED))));
    }

    @Test
    void what_a_person_and_the_files_changed_differently_is_a_conflict_and_the_person_keeps_it() {
        var conflict = "moves.yaml:7: the move \"note\" was changed in the browser since it was last loaded; "
                + "the file's value was not taken.";

        conflicts(correctedByHand().load(files(because(IN_THE_FILE))), conflict);
        conflicts(retractedByHand().load(files(because(IN_THE_FILE))), conflict);
    }

    @Test
    void what_a_person_and_the_files_changed_alike_is_no_conflict() {
        changesNothing(correctedByHand().load(files(because(BY_HAND))));
    }

    @Test
    void what_a_person_changed_is_kept_when_it_goes_from_the_files() {
        conflicts(
                correctedByHand().load(files()),
                "The move \"note\" is gone from the files but was changed in the browser; it was kept.");
        changesNothing(retractedByHand().load(files()));
    }

    @Test
    void a_person_may_take_a_correction_back_and_the_file_rules_again() {
        var crisis = after(correctedByHand(), new CorrectItem(CASE, AS_LOADED, 2, "I was wrong."));

        assertThat(crisis.load(files(because(IN_THE_FILE))).events()).hasSize(1);
    }

    @Test
    void what_a_person_recorded_is_none_of_the_files_business() {
        var crisis = after(loaded(files()), new RecordItem(CASE, BY_HAND));

        changesNothing(crisis.load(files()));
        changesNothing(crisis.load(files(filed(BY_HAND))));
        assertThat(crisis.load(files(because(IN_THE_FILE))).conflicts()).hasSize(1);
    }

    @Test
    void what_a_person_recorded_and_retracted_is_not_brought_back_by_the_files() {
        var crisis = after(
                loaded(files()),
                new RecordItem(CASE, BY_HAND),
                new RetractItem(CASE, BY_HAND.key(), 1, "It never happened."));

        assertThat(crisis.load(files(because(IN_THE_FILE))).conflicts()).hasSize(1);
    }

    @Test
    void one_id_used_twice_is_refused_with_both_places() {
        var twice = files(filed(AS_LOADED), new Filed(IN_THE_FILE, null, "moves.yaml:31"));

        assertThatThrownBy(() -> new Crisis().load(twice))
                .isInstanceOf(Refused.class)
                .hasMessage("moves.yaml:31: The move \"note\" stands at moves.yaml:7 already; give it another id.");
    }

    @Test
    void a_case_without_a_description_is_refused() {
        assertThatThrownBy(() -> new Crisis().load(new LoadCase(CASE, List.of())))
                .isInstanceOf(Refused.class)
                .hasMessage("case.yaml: The case has no description.");
    }

    @Test
    void every_refusal_of_a_load_is_told_at_once_with_its_place() {
        var broken = files(
                filed(move("too-late", "1914-09")),
                new Filed(learning("l", new MoveId("nowhere"), NORTH, "1914-07-24"), null, "learnings.yaml:3"));

        assertThatThrownBy(() -> new Crisis().load(broken))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.sentences())
                                .hasSize(2)
                                .anyMatch(it -> it.startsWith("moves.yaml:7: The move \"too-late\" happened"))
                                .anyMatch(it -> it.startsWith("learnings.yaml:3: There is no move \"nowhere\"")));
    }

    @Test
    void a_changed_file_may_not_make_impossible_what_a_person_recorded() {
        var crisis = after(
                loaded(files(filed(AS_LOADED))), new RecordItem(CASE, learning("by-hand", NOTE, NORTH, "1914-07-24")));

        assertThatThrownBy(() -> crisis.load(files(because(IN_THE_FILE))))
                .isInstanceOf(Refused.class)
                .hasMessageStartingWith("The learning \"by-hand\" would no longer hold.");
    }

    @Test
    void a_move_may_go_from_the_files_while_a_person_still_refers_to_it() {
        var crisis = after(
                loaded(files(filed(AS_LOADED))), new RecordItem(CASE, learning("by-hand", NOTE, NORTH, "1914-07-24")));

        assertThat(crisis.load(files()).events()).hasSize(1);
    }

    @Test
    void deciding_a_load_answers_the_events_of_its_comparison() {
        var crisis = loaded(files(filed(AS_LOADED)));

        assertThat(crisis.decide(files(because(IN_THE_FILE))))
                .isEqualTo(crisis.load(files(because(IN_THE_FILE))).events());
    }
}

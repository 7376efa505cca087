package predicament.domain.branch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static predicament.domain.perception.SampleCase.CASE;
import static predicament.domain.perception.SampleCase.NORTH;
import static predicament.domain.perception.SampleCase.SOUTH;
import static predicament.domain.perception.SampleCase.hour;
import static predicament.domain.perception.SampleCase.move;
import static predicament.domain.perception.SampleCase.record;

import java.util.List;
import org.junit.jupiter.api.Test;
import predicament.domain.annotation.PersonId;
import predicament.domain.branch.BranchCommand.MakeChange;
import predicament.domain.branch.BranchCommand.RewordBranch;
import predicament.domain.branch.BranchCommand.StartBranch;
import predicament.domain.branch.BranchCommand.UndoChange;
import predicament.domain.branch.BranchCommand.WithdrawBranch;
import predicament.domain.branch.Change.MoveAdded;
import predicament.domain.branch.Change.MoveChanged;
import predicament.domain.branch.Change.MoveRemoved;
import predicament.domain.crisis.MoveId;
import predicament.domain.crisis.Visibility;
import predicament.domain.perception.CaseRecord;

class BranchedTests {

    private static final BranchId ID = new BranchId("what-if");
    private static final PersonId ANN = new PersonId("ann");
    private static final CaseRecord RECORD = record(List.of(
            move("early", 5, NORTH, Visibility.PUBLIC),
            move("note", 20, NORTH, Visibility.PUBLIC),
            move("reply", 30, SOUTH, Visibility.PUBLIC)));
    private static final Change NO_NOTE = new MoveRemoved(new MoveId("note"));

    @Test
    void a_branch_is_started_changed_reworded_and_withdrawn_each_as_an_event() {
        var branched = started();
        branched = after(branched, new MakeChange(ID, ANN, NO_NOTE, 1));
        branched = after(branched, new UndoChange(ID, ANN, new MoveId("note"), 2));
        branched = after(branched, new RewordBranch(ID, ANN, "another", 3));
        branched = after(branched, new WithdrawBranch(ID, ANN, 4));

        assertThat(branched.version()).isEqualTo(5);
        assertThat(branched.withdrawn()).isTrue();
        assertThat(branched.value()).isEqualTo(branch().reworded("another"));
    }

    @Test
    void a_second_change_of_a_move_takes_the_place_of_the_first() {
        var later = new MoveChanged(move("note", 25, NORTH, Visibility.PUBLIC));
        var branched = after(after(started(), new MakeChange(ID, ANN, NO_NOTE, 1)), new MakeChange(ID, ANN, later, 2));

        assertThat(branched.value()).isEqualTo(branch().with(later));
    }

    @Test
    void nothing_before_the_fork_and_nothing_unknown_can_be_altered() {
        refused(new MakeChange(ID, ANN, new MoveRemoved(new MoveId("early")), 1), "only what came after");
        refused(new MakeChange(ID, ANN, new MoveRemoved(new MoveId("nothing")), 1), "There is no move \"nothing\"");
        refused(
                new MakeChange(ID, ANN, new MoveChanged(move("note", 3, NORTH, Visibility.PUBLIC)), 1),
                "give a later time");
        refused(
                new MakeChange(ID, ANN, new MoveChanged(move("note", 40, SOUTH, Visibility.PUBLIC)), 1),
                "keeps who made it");
        refused(
                new MakeChange(ID, ANN, new MoveAdded(move("note", 40, NORTH, Visibility.PUBLIC), null), 1),
                "has a move \"note\" already");
        refused(
                new MakeChange(ID, ANN, new MoveAdded(move("other", 2_000, NORTH, Visibility.PUBLIC), null), 1),
                "after the case");
    }

    @Test
    void only_its_author_changes_it_and_only_as_it_stands() {
        refused(new MakeChange(ID, new PersonId("bob"), NO_NOTE, 1), "Only its author");
        refused(new MakeChange(ID, ANN, NO_NOTE, 7), "at version 1 by now; you saw version 7");
        refused(new UndoChange(ID, ANN, new MoveId("note"), 1), "as the record has it");
        refused(new RewordBranch(ID, ANN, "hash", 1), "as they were");
        refused(new StartBranch(ID, branch()), "started already");

        var withdrawn = after(started(), new WithdrawBranch(ID, ANN, 1));
        assertThatThrownBy(() -> withdrawn.decide(new MakeChange(ID, ANN, NO_NOTE, 2), RECORD))
                .hasMessageContaining("withdrawn");
    }

    @Test
    void a_branch_parts_from_the_record_within_the_case() {
        var outside = new Branch(CASE, ANN, 1, null, hour(-10), "hash", List.of());

        assertThatThrownBy(() -> Branched.NOT_STARTED.decide(new StartBranch(ID, outside), RECORD))
                .hasMessageContaining("within the case");
    }

    private static Branch branch() {
        return new Branch(CASE, ANN, 1, null, hour(10), "hash", List.of());
    }

    private static Branched started() {
        return after(Branched.NOT_STARTED, new StartBranch(ID, branch()));
    }

    private static Branched after(Branched branched, BranchCommand command) {
        var now = branched;
        for (var event : branched.decide(command, RECORD)) now = now.evolve(event);
        return now;
    }

    private static void refused(BranchCommand command, String sentence) {
        assertThatThrownBy(() -> started().decide(command, RECORD)).hasMessageContaining(sentence);
    }
}

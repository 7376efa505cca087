package predicament.app.branch;

import org.springframework.stereotype.Component;
import predicament.app.record.Commands;
import predicament.app.record.ReadYourWrites;
import predicament.domain.annotation.PersonId;
import predicament.domain.branch.Branch;
import predicament.domain.branch.BranchCommand;
import predicament.domain.branch.BranchCommand.MakeChange;
import predicament.domain.branch.BranchCommand.RewordBranch;
import predicament.domain.branch.BranchCommand.StartBranch;
import predicament.domain.branch.BranchCommand.UndoChange;
import predicament.domain.branch.BranchCommand.WithdrawBranch;
import predicament.domain.branch.BranchId;
import predicament.domain.branch.Change;
import predicament.domain.crisis.CrisisId;
import predicament.domain.crisis.MoveId;

/** Sends what an author does with a branch, and waits until the pages show it. */
@Component
class BranchDesk {

    private final Commands commands;
    private final BranchTexts texts;
    private final ReadYourWrites written;

    BranchDesk(Commands commands, BranchTexts texts, ReadYourWrites written) {
        this.commands = commands;
        this.texts = texts;
        this.written = written;
    }

    /** Starts a branch under an id that its form was given, so that a form sent twice starts one. */
    void start(BranchId id, Branch branch, BranchWords words) {
        send(new WriteBranch(new StartBranch(id, branch), branch.crisis(), branch.revision(), branch.reading(), words));
    }

    void change(BranchEntry entry, PersonId by, Change change, int seen) {
        send(entry, new MakeChange(entry.branchId(), by, change, seen));
    }

    void undo(BranchEntry entry, PersonId by, MoveId move, int seen) {
        send(entry, new UndoChange(entry.branchId(), by, move, seen));
    }

    /** Words that did not change keep their salt, and with it their hash: a rewording of nothing is refused. */
    void reword(BranchEntry entry, PersonId by, String title, String question, int seen) {
        var latest = texts.latest(entry.branchId());
        var words = latest != null
                        && latest.title().equals(title)
                        && latest.question().equals(question)
                ? latest
                : BranchWords.of(title, question);
        var command = new RewordBranch(entry.branchId(), by, words.hash(), seen);
        send(new WriteBranch(
                command, crisis(entry), entry.value().revision(), entry.value().reading(), words));
    }

    void withdraw(BranchEntry entry, PersonId by, int seen) {
        send(entry, new WithdrawBranch(entry.branchId(), by, seen));
    }

    private void send(BranchEntry entry, BranchCommand command) {
        send(new WriteBranch(
                command, crisis(entry), entry.value().revision(), entry.value().reading(), null));
    }

    private static CrisisId crisis(BranchEntry entry) {
        return entry.value().crisis();
    }

    private void send(WriteBranch command) {
        var recorded = commands.send(command, command.command().by().value());
        written.await(Branches.PROJECTION, recorded.revision());
    }
}

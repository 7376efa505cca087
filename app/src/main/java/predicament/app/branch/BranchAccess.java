package predicament.app.branch;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import predicament.app.frame.NotFound;
import predicament.app.frame.Way;
import predicament.app.people.Visitor;
import predicament.domain.annotation.PersonId;

/** Which branch a visitor may read, and which change. */
@Component
class BranchAccess {

    private final Branches branches;
    private final Visitor visitor;

    BranchAccess(Branches branches, Visitor visitor) {
        this.branches = branches;
        this.visitor = visitor;
    }

    /** A branch of this case; one that was withdrawn is its author's alone. */
    BranchEntry readable(String slug, String id) {
        return readable(slug, branches.one(id));
    }

    /** The same as it stood at a revision, where one is given. */
    BranchEntry readable(String slug, String id, @Nullable Long revision) {
        readable(slug, id);
        return readable(slug, branches.one(id, revision));
    }

    private BranchEntry readable(String slug, @Nullable BranchEntry entry) {
        if (entry == null || !entry.value().crisis().slug().equals(slug)) {
            throw missing(slug, "There is no such branch of this case.");
        }
        if (entry.withdrawn() && !isMine(entry)) throw missing(slug, "Its author has withdrawn this branch.");
        return entry;
    }

    /** A branch that the visitor may change. */
    BranchEntry changeable(String slug, String id) {
        var entry = readable(slug, id);
        if (!isMine(entry)) throw missing(slug, "This branch is not yours to change.");
        if (entry.withdrawn()) throw missing(slug, "You have withdrawn this branch; start a new one.");
        return entry;
    }

    boolean isMine(BranchEntry entry) {
        return entry.value().by().equals(person());
    }

    @Nullable
    PersonId person() {
        var person = visitor.person();
        return person == null ? null : person.id();
    }

    private static NotFound missing(String slug, String sentence) {
        return new NotFound(
                sentence, List.of(new Way("All branches of the case", "/cases/%s/branches".formatted(slug))));
    }
}

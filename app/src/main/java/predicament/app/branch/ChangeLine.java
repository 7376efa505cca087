package predicament.app.branch;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import predicament.app.sight.CaseSight;
import predicament.app.sight.Words;
import predicament.domain.branch.Branch;
import predicament.domain.branch.Change;
import predicament.domain.branch.Change.MoveAdded;
import predicament.domain.branch.Change.MoveChanged;
import predicament.domain.branch.Change.MoveRemoved;
import predicament.domain.crisis.Link;
import predicament.domain.crisis.Move;
import predicament.domain.crisis.MoveId;
import predicament.domain.crisis.Visibility;

/**
 * A change in words: what was done to which move, and what that means.
 *
 * @param undone in a trial the address without it
 */
public record ChangeLine(
        String move,
        String what,
        String title,
        String detail,
        @Nullable String href,
        @Nullable String undone) {

    ChangeLine undoneBy(String address) {
        return new ChangeLine(move, what, title, detail, href, address);
    }

    static List<ChangeLine> all(CaseSight sight, Branch branch) {
        return branch.changes().stream().map(it -> of(sight, it)).toList();
    }

    /** Moves that stay in the branch although the record codes them as answers to one that is removed. */
    static List<ChangeLine> leftStanding(CaseSight sight, Branch branch) {
        var removed = branch.changes().stream()
                .filter(MoveRemoved.class::isInstance)
                .map(Change::move)
                .toList();
        return sight.record().moves().stream()
                .filter(it -> !branch.alters(it.id()) && answers(it, removed))
                .map(it -> line(sight, it, "Stays", sight.clock().brief(it.occurred())))
                .toList();
    }

    private static boolean answers(Move move, List<MoveId> removed) {
        if (move.reactionTo() != null && removed.contains(move.reactionTo())) return true;
        return move.links().stream().anyMatch(it -> it.kind() == Link.Kind.ANSWERS && removed.contains(it.move()));
    }

    private static ChangeLine of(CaseSight sight, Change change) {
        return switch (change) {
            case MoveRemoved it -> {
                var move = sight.record().move(it.move());
                yield move == null
                        ? new ChangeLine(it.move().value(), "Removed", it.move().value(), "", null, null)
                        : line(
                                sight,
                                move,
                                "Removed",
                                "It happened %s; in the branch it does not, and nobody hears of it."
                                        .formatted(sight.clock().brief(move.occurred())));
            }
            case MoveAdded it -> line(sight, it.value(), "Added", added(sight, it));
            case MoveChanged it -> line(sight, it.value(), "Changed", changed(sight, it.value()));
        };
    }

    private static ChangeLine line(CaseSight sight, Move move, String what, String detail) {
        var recorded = sight.record().move(move.id()) != null;
        return new ChangeLine(
                move.id().value(),
                what,
                move.title(),
                detail,
                recorded ? sight.question().on("/moves/" + move.id()) : null,
                null);
    }

    private static String added(CaseSight sight, MoveAdded added) {
        var move = added.value();
        var who = move.visibility() == Visibility.SECRET ? "nobody else learns of it" : learned(added.hours());
        return String.format(
                Locale.ROOT,
                "%s, strength %.2f, %s; %s.",
                sight.clock().brief(move.occurred()),
                move.magnitude().mode(),
                Words.visibility(move.visibility()).toLowerCase(Locale.ROOT),
                who);
    }

    private static String learned(@Nullable Integer hours) {
        if (hours == null) return "the others learn of it as late as they usually learned of public moves";
        return hours == 0 ? "the others learn of it at once" : "the others learn of it after %d hours".formatted(hours);
    }

    private static String changed(CaseSight sight, Move changed) {
        var actual = sight.record().move(changed.id());
        if (actual == null) return "";
        return java.util.stream.Stream.of(
                        differing(
                                "time",
                                sight.clock().brief(actual.occurred()),
                                sight.clock().brief(changed.occurred())),
                        differing("kind", actual.type().title(), changed.type().title()),
                        differing("strength", strength(actual), strength(changed)))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining("; ", "", "."));
    }

    private static String differing(String name, String actual, String branch) {
        return actual.equals(branch) ? "" : "%s %s instead of %s".formatted(name, branch, actual);
    }

    private static String strength(Move move) {
        return String.format(Locale.ROOT, "%.2f", move.magnitude().mode());
    }
}

package predicament.app.branch;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriUtils;
import predicament.app.sight.CaseSight;
import predicament.domain.annotation.PersonId;
import predicament.domain.branch.Branch;
import predicament.domain.branch.Change;
import predicament.domain.branch.Change.MoveRemoved;
import predicament.domain.crisis.MoveId;
import predicament.domain.crisis.Refused;

/**
 * What an address alters, so that whoever has it sees the same: moves taken out, changed, and put in. Words typed for a
 * branch wait in it until it is saved.
 */
record TrialMoves(String title, String question, List<String> without, List<String> changed, List<String> with) {

    /** Addresses pass through mails and chats; beyond this a branch is to be saved. */
    private static final int LONGEST = 4_000;

    private static final int MOST = 100;
    private static final PersonId SOMEBODY = new PersonId("somebody");

    TrialMoves {
        without = List.copyOf(without);
        changed = List.copyOf(changed);
        with = List.copyOf(with);
    }

    static TrialMoves of(MultiValueMap<String, String> asked) {
        var without = all(asked, "without").flatMap(it -> Arrays.stream(it.split(",", -1)));
        return new TrialMoves(
                StartForm.text(asked, "title", BranchWords.LONGEST_TITLE),
                StartForm.text(asked, "question", BranchWords.LONGEST_QUESTION),
                without.map(String::strip)
                        .filter(it -> !it.isEmpty())
                        .distinct()
                        .limit(MOST)
                        .toList(),
                all(asked, "changed").limit(MOST).toList(),
                all(asked, "with").limit(MOST).toList());
    }

    private static Stream<String> all(MultiValueMap<String, String> asked, String name) {
        return asked.getOrDefault(name, List.of()).stream().filter(it -> it != null && !it.isBlank());
    }

    /** Without words. */
    static TrialMoves of(List<String> without, List<String> changed, List<String> with) {
        return new TrialMoves("", "", without, changed, with);
    }

    boolean isEmpty() {
        return without.isEmpty() && changed.isEmpty() && with.isEmpty();
    }

    /** The branch from the hour shown on, of nobody and without a name. */
    Branch branch(CaseSight sight) {
        return new Branch(
                sight.crisis(), SOMEBODY, sight.record().revision(), sight.reading(), sight.at(), "", read(sight));
    }

    /** The changes, or one sentence that says which move cannot be and why. */
    List<Change> read(CaseSight sight) {
        if (Stream.of(without, changed, with)
                        .flatMap(List::stream)
                        .mapToInt(String::length)
                        .sum()
                > LONGEST) {
            throw new Refused("The address holds more than %,d characters of moves; save the branch to alter more."
                    .formatted(LONGEST));
        }
        var changes = new ArrayList<Change>();
        for (var it : without) changes.add(new MoveRemoved(new MoveId(it)));
        for (var it : changed) changes.add(read(TrialMove.changed(it, sight), it, sight));
        for (var it : with) changes.add(read(TrialMove.added(it, 1 + with.indexOf(it)), it, sight));
        return changes;
    }

    private static Change read(MoveForm form, String text, CaseSight sight) {
        var change = MoveReading.of(form, sight);
        if (change != null) return change;
        throw new Refused(
                "“%s”: %s".formatted(text, String.join(" ", form.errors().values())));
    }

    /** With one more change, which takes the place of an earlier one of the same move. */
    TrialMoves and(MoveForm form) {
        var text = TrialMove.text(form);
        if (form.added()) return altered(without, changed, plus(with, text));
        var rest = back(form.move());
        return altered(rest.without, plus(rest.changed, text), with);
    }

    TrialMoves andWithout(String move) {
        var rest = back(move);
        return altered(plus(rest.without, move), rest.changed, rest.with);
    }

    /** With a move as the record has it; an added one is named by its place. */
    TrialMoves back(String move) {
        return altered(
                without.stream().filter(it -> !it.equals(move)).toList(),
                changed.stream()
                        .filter(it -> !Arrays.asList(it.split(";", -1)).contains("move=" + move))
                        .toList(),
                with.stream()
                        .filter(it -> !move.equals("what-if-" + (1 + with.indexOf(it))))
                        .toList());
    }

    private TrialMoves altered(List<String> without, List<String> changed, List<String> with) {
        return new TrialMoves(title, question, without, changed, with);
    }

    private static List<String> plus(List<String> all, String one) {
        return Stream.concat(all.stream(), Stream.of(one)).distinct().toList();
    }

    /** The address of one of the pages of a trial, such as {@code trial}, from the hour shown on. */
    String on(CaseSight sight, String page) {
        var query = new StringJoiner("&");
        query.add("at=" + sight.clock().typed(sight.at()));
        if (sight.pinned() != null) query.add("rev=" + sight.pinned());
        if (sight.reading() != null) query.add("reading=" + encoded(sight.reading()));
        if (!title.isBlank()) query.add("title=" + encoded(title));
        if (!question.isBlank()) query.add("question=" + encoded(question));
        without.forEach(it -> query.add("without=" + encoded(it)));
        changed.forEach(it -> query.add("changed=" + encoded(it)));
        with.forEach(it -> query.add("with=" + encoded(it)));
        return "/cases/%s/branches/%s?%s".formatted(sight.crisis().slug(), page, query);
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }
}

package predicament.app.branch;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import predicament.app.sight.CaseSight;

/**
 * What a reader typed to start a branch, kept as typed; what cannot be gets a sentence beside its field.
 *
 * @param key the id under which the branch is started, so that a form sent twice starts one
 */
record StartForm(
        String key,
        String at,
        String title,
        String question,
        TrialMoves moves,
        String rev,
        String reading,
        Map<String, String> errors) {

    private static final Pattern KEY = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final int LONGEST_FIELD = 200;

    static StartForm of(MultiValueMap<String, String> sent) {
        return new StartForm(
                key(text(sent, "key", LONGEST_FIELD)),
                text(sent, "at", LONGEST_FIELD),
                text(sent, "title", BranchWords.LONGEST_TITLE + 1),
                text(sent, "question", BranchWords.LONGEST_QUESTION + 1),
                TrialMoves.of(sent),
                text(sent, "rev", LONGEST_FIELD),
                text(sent, "reading", LONGEST_FIELD),
                new LinkedHashMap<>());
    }

    static StartForm blank(CaseSight sight, String at, String title, TrialMoves moves) {
        return new StartForm(
                key(""),
                at,
                title,
                moves.question(),
                moves,
                Long.toString(sight.record().revision()),
                Objects.requireNonNullElse(sight.reading(), ""),
                new LinkedHashMap<>());
    }

    static String text(MultiValueMap<String, String> sent, String name, int longest) {
        var text = sent.getFirst(name);
        if (text == null) return "";
        return text.length() > longest ? text.substring(0, longest) : text;
    }

    private static String key(@Nullable String sent) {
        return sent != null && KEY.matcher(sent).matches()
                ? sent
                : UUID.randomUUID().toString();
    }
}

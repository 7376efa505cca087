package predicament.app.curation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import predicament.app.frame.NotFound;
import predicament.app.frame.Way;
import predicament.domain.crisis.CrisisDescription;
import predicament.domain.crisis.ItemKind;

/** The kinds of items in the words of headings and addresses. */
final class Kinds {

    /** In the order in which the page of a case's items offers them. */
    static final List<ItemKind> ALL = List.of(
            ItemKind.MOVE,
            ItemKind.LEARNING,
            ItemKind.ASSESSMENT,
            ItemKind.BALANCE,
            ItemKind.DISTINGUISHABILITY,
            ItemKind.AIM,
            ItemKind.PRIOR,
            ItemKind.ONSET,
            ItemKind.READING,
            ItemKind.HOLDER,
            ItemKind.ACTOR,
            ItemKind.SOURCE,
            ItemKind.DESCRIPTION);

    private Kinds() {}

    public static String path(ItemKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    static ItemKind of(String path, String slug) {
        return Arrays.stream(ItemKind.values())
                .filter(it -> path(it).equals(path))
                .findFirst()
                .orElseThrow(() -> new NotFound(
                        "Nothing of a case is called \"%s\".".formatted(path),
                        List.of(new Way("Everything that can be edited", "/cases/%s/edit".formatted(slug)))));
    }

    public static String one(ItemKind kind) {
        return switch (kind) {
            case DESCRIPTION -> "description";
            case ACTOR -> "state";
            case HOLDER -> "holder";
            case SOURCE -> "source";
            case MOVE -> "move";
            case LEARNING -> "learning";
            case ASSESSMENT -> "assessment";
            case PRIOR -> "prior";
            case BALANCE -> "offence–defence balance";
            case DISTINGUISHABILITY -> "distinguishability";
            case AIM -> "aim";
            case READING -> "reading";
            case ONSET -> "published onset";
        };
    }

    public static String many(ItemKind kind) {
        return switch (kind) {
            case DESCRIPTION -> "Description";
            case DISTINGUISHABILITY -> "Distinguishability";
            case ACTOR, HOLDER, SOURCE, MOVE, LEARNING, ASSESSMENT, PRIOR, BALANCE, AIM, READING, ONSET ->
                capital(one(kind)) + "s";
        };
    }

    /** With its article: a move, an assessment. */
    public static String a(ItemKind kind) {
        var one = one(kind);
        return ("aeio".indexOf(one.charAt(0)) < 0 ? "a " : "an ") + one;
    }

    /** Whether more of it can be added: a case keeps the one description that it was opened with. */
    public static boolean grows(ItemKind kind) {
        return kind != CrisisDescription.KEY.kind();
    }

    /** Whether a reading may have its own view of it: of what is coded, not of who exists. */
    public static boolean isRead(ItemKind kind) {
        return switch (kind) {
            case MOVE, LEARNING, ASSESSMENT, PRIOR, BALANCE, DISTINGUISHABILITY, AIM -> true;
            case DESCRIPTION, ACTOR, HOLDER, SOURCE, READING, ONSET -> false;
        };
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}

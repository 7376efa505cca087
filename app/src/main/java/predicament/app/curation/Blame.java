package predicament.app.curation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Beside which field a refusal stands. The history judges an item whole and names no field. */
final class Blame {

    /** Where a refusal stands that no field can be blamed for. */
    static final String FORM = "form";

    private static final Map<Pattern, String> CLUES = new LinkedHashMap<>();

    static {
        CLUES.put(Pattern.compile("already|has the (id|code)"), "id");
        CLUES.put(Pattern.compile("changes nothing|Give the reason"), "reason");
        CLUES.put(Pattern.compile("not in the bibliography|at least one source"), "provenance.citations");
        CLUES.put(Pattern.compile("cannot be learned of"), "learned");
        CLUES.put(Pattern.compile("cannot have read"), "readers");
        CLUES.put(Pattern.compile("cannot react"), "reactionTo");
        CLUES.put(Pattern.compile("itself and needs no learning"), "observer");
        CLUES.put(Pattern.compile("linked to itself"), "links");
        CLUES.put(Pattern.compile("target"), "targets");
        CLUES.put(Pattern.compile("(?i)holder"), "holder");
        CLUES.put(Pattern.compile("level 0 to 6"), "level");
        CLUES.put(Pattern.compile("intents"), "intent");
        CLUES.put(Pattern.compile("false report|no true move"), "believed");
        CLUES.put(Pattern.compile("assessed by itself|feared by itself"), "target");
        CLUES.put(Pattern.compile("toward itself"), "toward");
        CLUES.put(Pattern.compile("threat|prior"), "threat");
        CLUES.put(Pattern.compile("best estimate"), "best");
        CLUES.put(Pattern.compile("needs an interval"), "interval");
        CLUES.put(Pattern.compile("dyad"), "dyad");
        CLUES.put(Pattern.compile("outside the case"), "occurred");
        CLUES.put(Pattern.compile("before a day|counted from"), "anchors");
        CLUES.put(Pattern.compile("case ends"), "to");
    }

    private Blame() {}

    static String of(Sheet sheet, String sentence) {
        for (var clue : CLUES.entrySet()) {
            if (clue.getKey().matcher(sentence).find() && asks(sheet, clue.getValue())) return clue.getValue();
        }
        return FORM;
    }

    private static boolean asks(Sheet sheet, String name) {
        return name.equals("id")
                || name.equals("reason")
                || sheet.fields().stream().anyMatch(it -> it.name().equals(name));
    }
}

package predicament.app.table;

import java.util.LinkedHashMap;
import java.util.Map;
import predicament.app.sight.CaseSight;
import predicament.app.sight.Question;

/** What a file answers, said at its head: the case, the question as understood, the revision, the licence. */
public final class Asked {

    private Asked() {}

    /** A map that keeps its order, to be added to. */
    public static Map<String, Object> of(CaseSight sight, String page) {
        var head = new LinkedHashMap<String, Object>();
        head.put("case", sight.crisis().slug());
        head.put("title", sight.description().title());
        head.put("revision", sight.record().revision());
        var question = Question.of(sight);
        head.put("asked", question.parts());
        if (sight.atGiven()) head.put("at", sight.at());
        head.put("clock", sight.clock().name());
        if (!sight.notes().isEmpty()) head.put("notes", sight.notes());
        head.put(
                "permalink",
                question.with("rev", Long.toString(sight.record().revision())).on(page));
        head.put("licence", "https://creativecommons.org/licenses/by/4.0/");
        return head;
    }
}

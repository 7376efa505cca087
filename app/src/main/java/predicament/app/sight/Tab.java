package predicament.app.sight;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One of the pages of a case, asked what this one was asked; {@code closed} where the blind gate stands before it. */
public record Tab(String name, String href, @Nullable Integer count, boolean current, boolean closed) {

    /** The pages of a case, of which {@code here} is the one that is open: the last part of its address. */
    public static List<Tab> of(CaseSight sight, String here, boolean open) {
        var question = Question.of(sight).ofAll();
        var record = sight.record();
        return List.of(
                new Tab("Timeline", timeline(sight), null, here.equals("timeline"), false),
                tab("Moves", "moves", question, record.moves().size(), here, false),
                tab("Perceptions", "perceptions", question, record.assessments().size(), here, false),
                tab("Theories", "theories", question, null, here, !open),
                tab("Annotations", "annotations", question, null, here, !open),
                tab("Sources", "sources", question, record.sources().size(), here, false),
                tab("History", "history", question, null, here, false));
    }

    private static String timeline(CaseSight sight) {
        return sight.atGiven() ? sight.address("") : Question.of(sight).ofAll().on("");
    }

    private static Tab tab(
            String name, String page, Question question, @Nullable Integer count, String here, boolean closed) {
        return new Tab(name, question.on("/" + page), count, here.equals(page), closed);
    }
}

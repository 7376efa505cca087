package predicament.app.branch;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import predicament.app.branch.Courses.Three;
import predicament.app.onset.Onsets.Run;
import predicament.app.sight.CaseSight;
import predicament.domain.theory.Ending;
import predicament.domain.theory.Prediction;
import predicament.domain.theory.TheoryCard;

/** What one theory says of the actual course, of the same without later documents, and of the branch. */
record Compared(
        TheoryCard card,
        String variant,
        Said actual,
        @Nullable Said silenced,
        Said branch,
        String note) {

    /** Onset, share of draws with one, the most draws in it at once, and the likeliest ending, in words. */
    record Said(String onset, long percent, long peak, String ending) {}

    /** Whether the branch says anything else than the actual course. */
    boolean differs() {
        return !actual.equals(branch);
    }

    /** Whether the silence of the documents alone says anything else than the actual course. */
    boolean movedBySilence() {
        return silenced != null && !silenced.equals(actual);
    }

    static List<Compared> all(CaseSight sight, Three courses) {
        return courses.branch().stream()
                .map(run -> of(sight, courses, run))
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable Compared of(CaseSight sight, Three courses, Run run) {
        var actual = Three.like(run, courses.actual());
        if (actual == null) return null;
        var silenced = Three.like(run, courses.silenced());
        return new Compared(
                run.theory().card(),
                run.prediction().variant(),
                said(sight, actual.prediction()),
                silenced == null ? null : said(sight, silenced.prediction()),
                said(sight, run.prediction()),
                run.prediction().note());
    }

    private static Said said(CaseSight sight, Prediction prediction) {
        var from = prediction.onset().quantile(.05);
        var to = prediction.onset().quantile(.95);
        var onset = from == null || to == null
                ? "none dated"
                : from.equals(to)
                        ? sight.clock().brief(from)
                        : sight.clock().brief(from) + " to " + sight.clock().brief(to);
        return new Said(onset, Math.round(100 * prediction.onset().exists()), peak(prediction), ending(prediction));
    }

    private static long peak(Prediction prediction) {
        return Math.round(100 * highest(prediction));
    }

    /** The largest share of draws in the theory's state at one instant. */
    static double highest(Prediction prediction) {
        return prediction.chances().stream()
                .mapToDouble(Prediction.Chance::probability)
                .max()
                .orElse(0);
    }

    private static String ending(Prediction prediction) {
        return prediction.endings().entrySet().stream()
                .max(Map.Entry.<Ending, Double>comparingByValue()
                        .thenComparing(
                                Map.Entry.<Ending, Double>comparingByKey().reversed()))
                .map(it -> "%s, %d %%".formatted(word(it.getKey()), Math.round(100 * it.getValue())))
                .orElse("–");
    }

    private static String word(Ending ending) {
        return ending.name().toLowerCase(Locale.ROOT);
    }
}

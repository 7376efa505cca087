package predicament.app.onset;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import predicament.app.sight.Clock;
import predicament.domain.theory.Ending;
import predicament.domain.theory.Prediction;

/** What a theory says of a course: onset, share of draws with one, the most draws in it at once, and the likeliest ending. */
public record Said(String onset, long percent, long peak, String ending) {

    public static Said of(Prediction prediction, Clock clock) {
        return new Said(
                Objects.requireNonNullElse(Onsets.ninety(prediction.onset(), clock), "none dated"),
                Math.round(100 * prediction.onset().exists()),
                Math.round(100 * highest(prediction)),
                ending(prediction));
    }

    /** The largest share of draws in the theory's state at one instant. */
    public static double highest(Prediction prediction) {
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
                .map(it -> "%s, %d %%"
                        .formatted(it.getKey().name().toLowerCase(Locale.ROOT), Math.round(100 * it.getValue())))
                .orElse("–");
    }
}

package predicament.app.theories;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import predicament.app.onset.Onsets;
import predicament.app.sight.CaseSight;
import predicament.domain.crisis.Dyad;
import predicament.domain.crisis.OnsetClaim;
import predicament.domain.perception.DirectedDyad;
import predicament.domain.theory.BandPoint;
import predicament.domain.theory.Ending;
import predicament.domain.theory.Prediction;

/**
 * What a theory says at the hour shown: what each side feels with its bands, how many draws are in the theory's state, how
 * it would end, and whether it has anything to work on.
 */
public record Said(
        String theory,
        String variant,
        Band ofA,
        Band ofB,
        @Nullable String inState,
        String endings,
        String scope) {

    /** The middle of the draws with the middle 50 and 90 % of them, 0 to 100. */
    public record Band(String median, String half, String most) {}

    private static final Band NOTHING = new Band("–", "", "");

    static List<Said> all(CaseSight sight, Dyad pair, List<Onsets.Run> runs) {
        return runs.stream().map(run -> of(sight, pair, run)).toList();
    }

    private static Said of(CaseSight sight, Dyad pair, Onsets.Run run) {
        var prediction = run.prediction();
        var card = run.theory().card();
        var fit = prediction.applicability();
        return new Said(
                card.id() + " " + card.name(),
                prediction.variant(),
                band(prediction, new DirectedDyad(pair.a(), pair.b()), sight.at()),
                band(prediction, new DirectedDyad(pair.b(), pair.a()), sight.at()),
                claimsAState(card.onsetType()) ? inState(sight, prediction) : null,
                endings(prediction.endings()),
                fit.ok() ? "yes" : fit.why());
    }

    private static boolean claimsAState(OnsetClaim type) {
        return type != OnsetClaim.NONE;
    }

    private static Band band(Prediction prediction, DirectedDyad view, Instant at) {
        return prediction.threat().getOrDefault(view, List.of()).stream()
                .filter(it -> !it.at().isAfter(at))
                .max(Comparator.comparing(BandPoint::at))
                .map(it -> new Band(
                        Long.toString(Math.round(it.median())),
                        span(it.low50(), it.high50()),
                        span(it.low90(), it.high90())))
                .orElse(NOTHING);
    }

    private static String span(double low, double high) {
        return "%d to %d".formatted(Math.round(low), Math.round(high));
    }

    /** Now, and at most so far. */
    private static String inState(CaseSight sight, Prediction prediction) {
        var so = prediction.chances().stream()
                .filter(it -> !it.at().isAfter(sight.at()))
                .toList();
        if (so.isEmpty()) return "0 %";
        var peak = so.stream()
                .max(Comparator.comparingDouble(Prediction.Chance::probability))
                .orElseThrow();
        var now = percent(so.getLast().probability());
        return peak.probability() > so.getLast().probability()
                ? "%s; at most %s, %s"
                        .formatted(
                                now, percent(peak.probability()), sight.clock().brief(peak.at()))
                : now;
    }

    private static String endings(Map<Ending, Double> endings) {
        return endings.entrySet().stream()
                .sorted(Map.Entry.<Ending, Double>comparingByValue().reversed())
                .map(it -> it.getKey().name().toLowerCase(Locale.ROOT) + " " + percent(it.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static String percent(double share) {
        return Math.round(100 * share) + " %";
    }
}

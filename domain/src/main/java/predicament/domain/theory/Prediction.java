package predicament.domain.theory;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import predicament.domain.perception.DirectedDyad;

/** What a theory says of a pair: threat over time, chance of its process, onset, ending and expected responses. */
public record Prediction(
        String theory,
        String variant,
        Measure measure,
        Map<DirectedDyad, List<BandPoint>> threat,
        List<Chance> chances,
        OnsetForecast onset,
        Map<Ending, Double> endings,
        List<Response> responses,
        Applicability applicability,
        String note) {

    /** The share of draws in the theory's state at an instant. */
    public record Chance(Instant at, double probability) {}

    public Prediction {
        threat = Map.copyOf(threat);
        chances = List.copyOf(chances);
        responses = List.copyOf(responses);
    }
}

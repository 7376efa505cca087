package predicament.app.about;

import static predicament.app.about.Numbers.plain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import predicament.domain.crisis.Prior;
import predicament.domain.crisis.Tempo;
import predicament.domain.perception.RecordRule;
import predicament.domain.source.Confidence;
import predicament.domain.theory.Parameter;
import predicament.domain.theory.TheoryCard;

/** A number that the casebook uses where a case codes none; without a source it may not be read as any author's finding. */
public record Assumption(
        String group, String what, String value, @Nullable String source) {

    static List<Assumption> all(List<TheoryCard> theories) {
        var all = new ArrayList<>(List.of(
                new Assumption("Moves", "Base magnitude of a type", "table above", "Goldstein 1992, CAMEO form"),
                assumed("Moves", "Sub-type factor, character, cost, detection", "table above"),
                assumed("Moves", "Relevance: direct target, its ally, another great power", "1; 0.6; 0.3"),
                assumed("Record", "Names, cuts and midpoints of the threat scale", "table above"),
                assumed(
                        "Record",
                        "Half-life of a document in a crisis, in a race",
                        days(Tempo.CRISIS) + "; " + days(Tempo.RACE)),
                assumed("Record", "Level without any document, where the pair has none coded", plain(Prior.DEFAULT)),
                assumed(
                        "Record",
                        "Variance q without news, also before the first document",
                        plain(RecordRule.STATIONARY_VARIANCE) + " logit²"),
                assumed("Record", "Noise √R of a document of high, medium, low confidence", noises() + " logit"),
                assumed("Record", "Weights of the classes of holders", "table above"),
                assumed(
                        "Theories",
                        "Gap between moves until five are known, in a crisis, in a race",
                        "2 days; 60 days"),
                assumed("Theories", "Window in which a spiral shows", "8 gaps"),
                assumed("Theories", "Rise of both threats in that window", "0.25 logit"),
                assumed("Theories", "Cuts of the response categories", "−1.5; 0; 1.5 logit"),
                assumed(
                        "Theories",
                        "Draws over ranges and parameters, spread of a positive parameter",
                        "200; 0.25 log")));
        for (var theory : theories) {
            for (var parameter : theory.parameters()) {
                all.add(of(theory, parameter));
            }
        }
        return all;
    }

    private static Assumption of(TheoryCard theory, Parameter parameter) {
        var value = plain(parameter.value()) + " " + parameter.unit();
        return new Assumption(theory.id(), parameter.meaning(), value, parameter.source());
    }

    private static Assumption assumed(String group, String what, String value) {
        return new Assumption(group, what, value, null);
    }

    private static String noises() {
        return Arrays.stream(Confidence.values())
                .map(confidence -> plain(Math.sqrt(RecordRule.noise(confidence))))
                .collect(Collectors.joining("; "));
    }

    private static String days(Tempo tempo) {
        return plain(tempo.halfLifeDays()) + " days";
    }
}

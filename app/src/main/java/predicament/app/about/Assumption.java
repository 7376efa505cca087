package predicament.app.about;

import static predicament.app.about.Numbers.plain;

import java.util.List;
import predicament.domain.crisis.Prior;
import predicament.domain.crisis.Tempo;

/**
 * A number that the casebook uses where a case codes none.
 *
 * @param basis where it comes from; nothing of it may be read as the finding of an author
 */
public record Assumption(String group, String what, String value, String basis, boolean published) {

    static List<Assumption> all() {
        return List.of(
                published(
                        "Moves",
                        "Base magnitude of a type",
                        "table above",
                        "Goldstein 1992 in its public CAMEO form, divided by ten"),
                assumed("Moves", "Sub-type factor, character, cost, detection", "table above"),
                assumed("Moves", "Relevance: direct target, its ally, another great power", "1, 0.6, 0.3"),
                assumed("Record", "Names and cuts of the threat scale, midpoints of its levels", "table above"),
                assumed("Record", "Half-life in a crisis, in a race", days(Tempo.CRISIS) + ", " + days(Tempo.RACE)),
                assumed("Record", "Level without any document, where the pair has none coded", plain(Prior.DEFAULT)),
                assumed("Record", "Variance before the first document (P₀) and without news (q), logit²", "1, 1"),
                assumed("Record", "Noise of a document of high, medium, low confidence (√R, logit)", "0.4, 0.8, 1.4"),
                assumed("Record", "Weights of the classes of holders", "table above"),
                assumed(
                        "Theories",
                        "Tempo of a crisis, of a race: the gap between moves until five are known",
                        "2 days, 60 days"),
                assumed(
                        "Theories",
                        "Window in which a spiral shows, and the rise on both sides that it takes",
                        "8 tempos, 0.25 logit"),
                assumed("Theories", "Cuts of the response categories", "−1.5, 0, 1.5"),
                assumed("Theories", "Draws over the ranges of coding and parameters", "200, seeded"),
                published("T1", "Signs of its effects", "+ / −", "Jervis 1976, chapter 3"),
                assumed(
                        "T1",
                        "Reactivity β, attribution bias b, discount of reassurance δ, counter-move ω",
                        "1.2, 0.5, 0.35, 1"),
                assumed("T1", "Half-life in a crisis, in a race; threshold of the gain G", "60 days, 730 days; 0.81"),
                assumed("T2", "Aggressiveness A of a challenger, of a status quo power", "1, 0"),
                assumed("T2", "Weight of firmness, of concession, of resolve γ, of capability ν", "0.8, 1, 1, 0.5"),
                assumed(
                        "T2",
                        "Start Q₀ and half-life of believed resolve, aggression after an unanswered challenge",
                        "0, 1460 days, 0.5"));
    }

    private static String days(Tempo tempo) {
        return plain(tempo.halfLifeDays()) + " days";
    }

    private static Assumption published(String group, String what, String value, String basis) {
        return new Assumption(group, what, value, basis, true);
    }

    private static Assumption assumed(String group, String what, String value) {
        return new Assumption(group, what, value, "no published source", false);
    }
}

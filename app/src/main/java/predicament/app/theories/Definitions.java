package predicament.app.theories;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import predicament.app.onset.Onsets;
import predicament.app.sight.CaseSight;
import predicament.domain.detection.Definition;
import predicament.domain.detection.Detections;
import predicament.domain.detection.TwoDilemmas;

/** What each definition of a spiral finds in a pair, in the words of a page, and which of both dilemmas went ahead. */
public record Definitions(String verdict, List<Row> rows, List<Dilemma> dilemmas, String lead) {

    /** One definition's finding; without one there is neither onset nor detection. */
    public record Row(
            Definition definition,
            @Nullable String onset,
            @Nullable String detected,
            int stretches,
            String strength,
            String inputs) {}

    /** Both dilemmas at one hour. */
    public record Dilemma(String at, String severity, long joint) {}

    /** Hours shown of both series. */
    private static final int SHOWN = 8;

    static Definitions of(CaseSight sight, Onsets.Found found) {
        var clock = sight.clock();
        var rows = found.detections().all().stream()
                .map(it -> {
                    var onset = it.onset();
                    var detected = it.detected();
                    return new Row(
                            it.definition(),
                            onset == null ? null : clock.brief(onset),
                            detected == null ? null : clock.brief(detected),
                            it.stretches().size(),
                            String.format(Locale.ROOT, "%.2f", it.strength()),
                            it.inputs());
                })
                .toList();
        var points = found.dilemmas().points();
        var each = Math.max(1, points.size() / SHOWN);
        var dilemmas = IntStream.range(0, points.size())
                .filter(k -> (points.size() - 1 - k) % each == 0)
                .mapToObj(points::get)
                .map(it -> new Dilemma(
                        clock.brief(it.at()),
                        String.format(Locale.ROOT, "%.2f", it.severity()),
                        Math.round(it.joint())))
                .toList();
        return new Definitions(verdict(found.detections().verdict()), rows, dilemmas, lead(found.dilemmas()));
    }

    private static String verdict(Detections.Verdict verdict) {
        return switch (verdict) {
            case STRICT ->
                "a spiral in the strict sense: a process between sides that could both have had what they wanted";
            case PROCESS ->
                "a spiral as a process: at least two of SD1, SD2, SD4 and SD6 find one; aims do not make it a tragedy";
            case NONE -> "no spiral: fewer than two of SD1, SD2, SD4 and SD6 find one";
        };
    }

    private static String lead(TwoDilemmas both) {
        if (both.strongest().isEmpty()) {
            return both.changes() == 0
                    ? "The coded conditions do not change in this case, so nothing can be said of which of the two went ahead."
                    : "The coded conditions change too seldom here (%d) to say which of the two went ahead."
                            .formatted(both.changes());
        }
        var lead = both.strongest().get();
        var how = lead.steps() > 0
                ? "material conditions %d steps ahead of what was felt".formatted(lead.steps())
                : lead.steps() < 0
                        ? "what was felt %d steps ahead of material conditions".formatted(-lead.steps())
                        : "both at the same step";
        return String.format(
                Locale.ROOT,
                "Changes of the two go together most with %s (correlation %.2f over %d changes; few, and no proof of a cause).",
                how,
                lead.correlation(),
                both.changes());
    }
}

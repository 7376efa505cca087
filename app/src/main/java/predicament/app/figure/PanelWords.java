package predicament.app.figure;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says what a panel shows, for those who do not see it. */
final class PanelWords {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.ENGLISH);

    private PanelWords() {}

    static String of(CaseFigure figure, Panel panel, List<PlacedCurve> curves) {
        var at = figure.shown().clamp(figure.cursor()).atZone(figure.clock().zone());
        return String.join(" ", panel.title()) + " at " + at.format(HOUR) + ": "
                + curves.stream().map(PanelWords::of).collect(Collectors.joining("; ")) + ".";
    }

    private static String of(PlacedCurve placed) {
        var curve = placed.curve();
        var pair = curve.who() + " of " + curve.targetName();
        var now = placed.now();
        if (!curve.evidence() || now == null) return pair + ", no evidence";
        return String.format(
                Locale.ROOT,
                "%s, %s %d of 100 (90 %% band %d to %d)%s",
                pair,
                switch (curve.series()) {
                    case RECORD -> "threat";
                    case BEFORE -> "threat before the change";
                    case HINDSIGHT -> "threat in hindsight";
                    case THEORY -> "threat expected by the theory";
                    case ACTUAL -> "threat that the theory expects of the actual course";
                    case BRANCH -> "threat that the theory expects of the counterfactual branch";
                },
                Math.round(now.mean()),
                Math.round(now.low()),
                Math.round(now.high()),
                curve.historians() ? ", as the historian sees it" : "");
    }
}

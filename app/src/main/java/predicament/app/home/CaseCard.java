package predicament.app.home;

import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import predicament.app.figure.CurvePoint;
import predicament.app.figure.FigureSvg;
import predicament.app.figure.SmallFigure;
import predicament.app.figure.TimeWindow;
import predicament.app.record.CaseSummary;
import predicament.app.sight.CaseSight;
import predicament.app.sight.MoveLanes;
import predicament.app.sight.Pairs;
import predicament.domain.crisis.Actor;
import predicament.domain.perception.DirectedDyad;
import predicament.domain.perception.Perception;

/** A case as the gallery shows it: its figure at the size of a thumbnail, its dates and what is on record. */
record CaseCard(CaseSummary summary, String states, String dates, String thumbnail) {

    private static final int POINTS = 80;

    static CaseCard of(CaseSummary summary, CaseSight sight) {
        var about = summary.description();
        return new CaseCard(
                summary,
                String.join(
                        ", ", sight.record().actors().stream().map(Actor::name).toList()),
                about.from().display() + " to " + about.to().display(),
                FigureSvg.thumbnail(new SmallFigure(
                        summary.crisis().slug(),
                        "%s: moves of each state as ticks, and the threat in the pair that moved most as a line"
                                .formatted(about.title()),
                        new TimeWindow(about.start(), about.end()),
                        MoveLanes.of(sight),
                        line(sight))));
    }

    private static List<CurvePoint> line(CaseSight sight) {
        var pairs = Pairs.leading(sight, 1);
        if (pairs.isEmpty()) return List.of();
        var view = new DirectedDyad(pairs.getFirst().a(), pairs.getFirst().b());
        var perception = Perception.of(sight.record(), view, Perception.Clock.WORLD);
        var about = sight.description();
        var grid = Duration.between(about.start(), about.end()).dividedBy(POINTS);
        var points = new ArrayList<CurvePoint>();
        for (var i = 0; i <= POINTS; i++) {
            var at = about.start().plus(grid.multipliedBy(i));
            var threat = perception.at(at);
            points.add(new CurvePoint(at, threat.level(), threat.low90(), threat.high90(), false));
        }
        return points;
    }

    public String slug() {
        return summary.crisis().slug();
    }

    public String words() {
        var about = summary.description();
        return String.join(" ", slug(), about.title(), about.region(), about.summary(), about.question(), states);
    }

    /** Whether every word that was searched for stands somewhere in what the card says. */
    boolean says(String words) {
        var said = plain(words());
        return List.of(plain(words).strip().split("\\s+", -1)).stream().allMatch(said::contains);
    }

    /** How much of some words this case sounds like, 0 to 1: pairs of letters in common (Dice 1945). */
    double nearness(String words) {
        var asked = pairs(words);
        if (asked.isEmpty()) return 0;
        var own = pairs(slug() + " " + summary.description().title() + " "
                + summary.description().region() + " " + states);
        var common = new HashSet<>(asked);
        common.retainAll(own);
        return 2.0 * common.size() / (asked.size() + own.size());
    }

    private static Set<String> pairs(String words) {
        var pairs = new HashSet<String>();
        var letters = plain(words).replaceAll("[^\\p{L}\\p{N}]+", " ");
        for (var i = 0; i + 1 < letters.length(); i++) pairs.add(letters.substring(i, i + 2));
        return pairs;
    }

    /** Without case and accents, so that Pasic finds Pašić. */
    private static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}

package predicament.app.theories;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import predicament.app.sight.CaseSight;
import predicament.domain.comparison.Concord;
import predicament.domain.comparison.Objections;
import predicament.domain.theory.Critics;
import predicament.domain.theory.Sway;
import predicament.domain.theory.Theories;

/** T12 on a pair in the words of a page: six measures, the theories that read O or d, and who is upheld. */
public record Critical(String verdict, List<Row> measures, List<Line> theories, String best) {

    /** One measure: the charge that it answers, its value, and what that says. */
    public record Row(String charge, String measure, String value, String says) {}

    /** One theory that reads O or d. */
    public record Line(String theory, String onset, String ifAllDual, String flips, String byBalance, String byTold) {}

    private static final String TOO_FEW = "not computed";

    static Critical of(CaseSight sight, Objections it) {
        var sway = it.sway();
        return new Critical(
                it.outcome().words(),
                measures(it),
                sway.theories().stream().map(one -> line(sight, one)).toList(),
                best(sway));
    }

    private static List<Row> measures(Objections it) {
        var rows = new ArrayList<Row>();
        rows.add(
                agreement("The balance is vague", "Agreement of coders on O", it.objective(), it.objectiveByReading()));
        rows.add(agreement(
                "Offence and defence are not distinguishable",
                "Agreement of coders on d",
                it.told(),
                it.toldByReading()));
        rows.add(new Row(
                "Leaders of one time see it differently",
                "Agreement on perceived O among the leaders of one state and date",
                TOO_FEW,
                "O is coded for a state, not for its leaders. " + rivals(it.perceivedByReading())));
        var between = it.betweenPeriods();
        rows.add(new Row(
                "It varies little over time",
                "Share of the variance of O that lies between periods (ICC)",
                between == null ? TOO_FEW : number(between),
                between == null
                        ? "O is coded for one period alone."
                        : "The rest lies among those who judge one period, and in the coders’ ranges."));
        rows.add(new Row(
                "Verdicts are the coder’s",
                "Draws of O and d in which the best theory, or its answer, is another",
                percent(it.sway().flips()),
                "Critics upheld above %s; defenders need less than %s."
                        .formatted(percent(Critics.MOST_FLIPS), percent(Critics.LEAST_FLIPS))));
        rows.add(new Row(
                "Most arms serve both uses",
                "Moves coded nearer to 0 than .25, of −1 defensive to 1 offensive",
                percent(it.dualShare()),
                "Critics upheld above %s.".formatted(percent(Critics.MOST_DUAL))));
        return rows;
    }

    private static Row agreement(String charge, String measure, Concord coders, Concord readings) {
        var alpha = coders.alpha();
        return new Row(
                charge,
                measure,
                alpha == null ? TOO_FEW : "alpha " + number(alpha),
                alpha != null
                        ? "%d coders, %d values.".formatted(coders.coders(), coders.units())
                        : few(coders) + " " + rivals(readings));
    }

    private static String few(Concord coders) {
        if (coders.coders() == 0) return "Nobody has coded it.";
        if (coders.coders() == 1) return "One coder: no agreement can be computed.";
        return "%d coders, but fewer than two values that two of them coded.".formatted(coders.coders());
    }

    /** Readings are rival by design, so that their agreement decides nothing. */
    private static String rivals(Concord readings) {
        if (readings.units() == 0) return "No rival reading gives another value.";
        var alpha = readings.alpha();
        return alpha == null
                ? "Rival readings differ on one value alone, too few for an alpha."
                : "Rival readings (no independent coders, and no part of the verdict): alpha %s over %d values."
                        .formatted(number(alpha), readings.units());
    }

    private static Line line(CaseSight sight, Sway.Swayed it) {
        return new Line(
                it.theory() + " " + name(it.theory()),
                onset(sight, it.onset()),
                onset(sight, it.ifAllDual()),
                percent(it.flips()),
                share(it.byBalance()),
                share(it.byTold()));
    }

    private static String name(String theory) {
        return Theories.cards().stream()
                .filter(it -> it.id().equals(theory))
                .findFirst()
                .orElseThrow()
                .name();
    }

    private static String onset(CaseSight sight, @Nullable Instant at) {
        return at == null ? "none" : sight.clock().brief(at);
    }

    /** An estimate from draws can fall a little below 0 or above 1. */
    private static String share(@Nullable Double it) {
        return it == null ? "never moves" : number(Math.clamp(it, 0, 1));
    }

    private static String best(Sway sway) {
        return "Of the four, %s expected the answers given best; in %s of %d draws another does."
                .formatted(sway.best(), percent(sway.otherBest()), sway.draws());
    }

    private static String percent(double share) {
        return Math.round(100 * share) + " %";
    }

    private static String number(double it) {
        return String.format(Locale.ROOT, "%.2f", it).replace('-', '−');
    }
}

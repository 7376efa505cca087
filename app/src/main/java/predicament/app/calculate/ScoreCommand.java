package predicament.app.calculate;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import predicament.app.command.Command;
import predicament.app.command.Stopped;
import predicament.domain.comparison.Scores;

/** Scores of forecasts of one's own; the columns say of which kind they are. */
final class ScoreCommand {

    private static final double ROUNDING = 1e-6;

    /** One line of the result: each measure's value in the order of the names. */
    private record Scored(String forecast, List<Double> values) {}

    private ScoreCommand() {}

    static int run(List<String> line, PrintStream out) {
        var options = Options.of(line, Set.of(), Set.of());
        options.atMost(1);
        var rows = Rows.of(options.word(0, "the file of forecasts"));
        if (rows.named("probability", "happened")) {
            print(List.of("brier", "brier_1950", "log"), rows.map(ScoreCommand::binary), out);
        } else if (rows.named("category", "p1", "p2")) {
            print(List.of("rps", "rps_normalised"), rows.map(it -> ranked(it, rows.names())), out);
        } else if (rows.named("mean", "sd", "observed")) {
            print(List.of("crps"), rows.map(ScoreCommand::normal), out);
        } else if (rows.named("forecast", "value", "share", "observed")) {
            print(List.of("crps"), discrete(rows), out);
        } else {
            throw new Stopped("The columns %s fit no kind of forecast; --help names the four."
                    .formatted(String.join(", ", rows.names())));
        }
        return Command.DONE;
    }

    private static Scored binary(Rows.Row row) {
        var probability = probability("probability", row.number("probability"));
        var happened = switch (row.required("happened")) {
            case "1" -> true;
            case "0" -> false;
            default ->
                throw new IllegalArgumentException(
                        "happened is \"%s\"; write 1 or 0.".formatted(row.required("happened")));
        };
        return new Scored(
                named(row),
                List.of(
                        Scores.brier(probability, happened),
                        Scores.brier1950(probability, happened),
                        Scores.log(probability, happened)));
    }

    private static double probability(String name, double value) {
        if (value >= 0 && value <= 1) return value;
        throw new IllegalArgumentException("%s is %s; a probability lies between 0 and 1.".formatted(name, value));
    }

    private static Scored ranked(Rows.Row row, List<String> names) {
        var shares = new ArrayList<Double>();
        for (var k = 1; names.contains("p" + k); k++) shares.add(probability("p" + k, row.number("p" + k)));
        sumToOne(shares);
        var category = row.number("category");
        if (category != Math.rint(category) || category < 1 || category > shares.size()) {
            throw new IllegalArgumentException(
                    "category is %s; it is a whole number from 1 to %d.".formatted(category, shares.size()));
        }
        var score = Scores.rankedProbability(shares, (int) category - 1);
        return new Scored(named(row), List.of(score, score / (shares.size() - 1)));
    }

    private static void sumToOne(List<Double> shares) {
        var sum = shares.stream().mapToDouble(Double::doubleValue).sum();
        if (Math.abs(sum - 1) > ROUNDING) {
            throw new IllegalArgumentException("The shares sum to %s instead of 1.".formatted(sum));
        }
    }

    private static Scored normal(Rows.Row row) {
        var sd = row.number("sd");
        if (!(sd > 0)) throw new IllegalArgumentException("sd is %s; it is above 0.".formatted(sd));
        return new Scored(named(row), List.of(Scores.crpsNormal(row.number("mean"), sd, row.number("observed"))));
    }

    private static List<Scored> discrete(Rows rows) {
        var forecasts = new LinkedHashMap<String, List<Rows.Row>>();
        rows.map(it -> {
                    it.number("value");
                    it.number("observed");
                    probability("share", it.number("share"));
                    return it;
                })
                .forEach(it -> forecasts
                        .computeIfAbsent(it.required("forecast"), name -> new ArrayList<>())
                        .add(it));
        var scored = new ArrayList<Scored>();
        forecasts.forEach((name, own) -> {
            var shares = own.stream().map(it -> it.number("share")).toList();
            var observed =
                    own.stream().map(it -> it.number("observed")).distinct().toList();
            if (observed.size() != 1)
                throw new Stopped("Forecast %s has more than one observed value.".formatted(name));
            try {
                sumToOne(shares);
            } catch (IllegalArgumentException e) {
                throw new Stopped("Forecast %s: %s".formatted(name, e.getMessage()), e);
            }
            var values = own.stream().map(it -> it.number("value")).toList();
            scored.add(new Scored(name, List.of(Scores.crps(values, shares, observed.getFirst()))));
        });
        return scored;
    }

    private static String named(Rows.Row row) {
        return row.text("forecast").orElse(String.valueOf(row.line()));
    }

    private static void print(List<String> measures, List<Scored> scored, PrintStream out) {
        out.println("forecast," + String.join(",", measures));
        for (var it : scored) {
            out.println(TheoryCommand.quoted(it.forecast()) + ","
                    + String.join(",", it.values().stream().map(Rows::shown).toList()));
        }
        var means = new ArrayList<String>();
        for (var k = 0; k < measures.size(); k++) {
            var measure = k;
            means.add(Rows.shown(scored.stream()
                    .mapToDouble(it -> it.values().get(measure))
                    .average()
                    .orElse(Double.NaN)));
        }
        out.println("mean," + String.join(",", means));
    }
}

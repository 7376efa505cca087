package predicament.app.calculate;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import predicament.app.command.Command;
import predicament.app.command.Stopped;
import predicament.domain.comparison.Agreement;
import predicament.domain.comparison.Unitising;

/** Agreement of coders over ratings, or over periods on a line. */
final class AgreeCommand {

    private record Rating(String unit, String coder, String value) {}

    private record Marked(String coder, Unitising.@org.jspecify.annotations.Nullable Period period) {}

    private AgreeCommand() {}

    static int run(List<String> line, PrintStream out) {
        var options = Options.of(line, Set.of("metric", "from", "to"), Set.of("unitising"));
        options.atMost(1);
        var rows = Rows.of(options.word(0, "the file of ratings or of periods"));
        return options.flags().contains("unitising") ? periods(rows, options, out) : ratings(rows, options, out);
    }

    private static int ratings(Rows rows, Options options, PrintStream out) {
        rows.require("unit", "coder", "value");
        var metric = metric(options.values().getOrDefault("metric", "nominal"));
        var ratings = rows.map(it -> rating(it, metric));
        var units = new LinkedHashMap<String, LinkedHashMap<String, Double>>();
        var names = new ArrayList<String>();
        for (var k = 0; k < ratings.size(); k++) {
            var it = ratings.get(k);
            var number = metric == Agreement.Metric.NOMINAL ? named(names, it.value()) : Double.parseDouble(it.value());
            var twice = units.computeIfAbsent(it.unit(), unit -> new LinkedHashMap<>())
                    .put(it.coder(), number);
            if (twice != null) {
                throw new Stopped("Line %d: %s has rated %s before; a coder rates a unit once."
                        .formatted(rows.all().get(k).line(), it.coder(), it.unit()));
            }
        }
        var agreement = Agreement.of(
                units.values().stream().map(it -> List.copyOf(it.values())).toList());
        out.println("metric,alpha,pairable_values,units,coders");
        out.println(String.join(
                ",",
                metric.name().toLowerCase(Locale.ROOT),
                Rows.shown(agreement.alpha(metric)),
                Rows.shown(agreement.pairable()),
                String.valueOf(units.size()),
                String.valueOf(ratings.stream().map(Rating::coder).distinct().count())));
        return Command.DONE;
    }

    private static Rating rating(Rows.Row row, Agreement.Metric metric) {
        if (metric != Agreement.Metric.NOMINAL) row.number("value");
        return new Rating(row.required("unit"), row.required("coder"), row.required("value"));
    }

    private static double named(List<String> names, String value) {
        if (!names.contains(value)) names.add(value);
        return names.indexOf(value);
    }

    private static Agreement.Metric metric(String name) {
        for (var metric : Agreement.Metric.values()) {
            if (metric.name().toLowerCase(Locale.ROOT).equals(name)) return metric;
        }
        throw new Stopped("--metric is nominal, ordinal, interval or ratio.");
    }

    private static int periods(Rows rows, Options options, PrintStream out) {
        rows.require("coder", "start", "end");
        var marked = rows.map(AgreeCommand::marked);
        var coders = new LinkedHashMap<String, List<Unitising.Period>>();
        for (var it : marked) {
            var own = coders.computeIfAbsent(it.coder(), coder -> new ArrayList<>());
            if (it.period() != null) own.add(it.period());
        }
        var all = coders.values().stream().flatMap(List::stream).toList();
        if (coders.size() < 2)
            throw new Stopped("Agreement needs two coders or more; there is %d.".formatted(coders.size()));
        var from = options.number(
                "from", all.stream().mapToDouble(Unitising.Period::from).min().orElse(0));
        var to = options.number(
                "to", all.stream().mapToDouble(Unitising.Period::to).max().orElse(1));
        for (var period : all) {
            if (period.from() < from || period.to() > to) {
                throw new Stopped("The period from %s to %s lies outside the line from %s to %s."
                        .formatted(period.from(), period.to(), from, to));
            }
        }
        coders.forEach((coder, own) -> apart(coder, own));
        out.println("measure,alpha,from,to,coders,periods");
        out.println(String.join(
                ",",
                "unitising",
                Rows.shown(new Unitising(from, to, List.copyOf(coders.values())).alpha()),
                Rows.shown(from),
                Rows.shown(to),
                String.valueOf(coders.size()),
                String.valueOf(all.size())));
        return Command.DONE;
    }

    private static void apart(String coder, List<Unitising.Period> own) {
        own.sort(Comparator.comparingDouble(Unitising.Period::from));
        for (var k = 1; k < own.size(); k++) {
            if (own.get(k).from() < own.get(k - 1).to()) {
                throw new Stopped("Two periods of %s overlap at %s; join them."
                        .formatted(coder, own.get(k).from()));
            }
        }
    }

    private static Marked marked(Rows.Row row) {
        var coder = row.required("coder");
        if (!row.has("start") && !row.has("end")) return new Marked(coder, null);
        return new Marked(coder, new Unitising.Period(row.number("start"), row.number("end")));
    }
}

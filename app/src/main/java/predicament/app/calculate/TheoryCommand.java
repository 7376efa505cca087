package predicament.app.calculate;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import predicament.app.command.Command;
import predicament.app.command.Stopped;
import predicament.domain.crisis.MoveType;
import predicament.domain.crisis.Tempo;
import predicament.domain.perception.Logit;
import predicament.domain.theory.Conditions;
import predicament.domain.theory.DyadStream;
import predicament.domain.theory.Parameters;
import predicament.domain.theory.Replay;
import predicament.domain.theory.Theories;
import predicament.domain.theory.Theory;

/** A theory over a stream of one's own. */
final class TheoryCommand {

    private TheoryCommand() {}

    static int run(List<String> line, PrintStream out) {
        var options = Options.of(line, Set.of("param", "tempo", "prior", "O", "d"), Set.of());
        options.atMost(2);
        var theory = theory(options.word(0, "a theory, as T1"));
        var rows = Rows.of(options.word(1, "the file of moves"));
        rows.require("day", "actor", "type", "D", "s", "chi", "kappa");
        var actors = actors(rows);
        var stream = stream(rows, actors);
        var prior = Logit.ofThreat(within("--prior", options.number("prior", 30), .01, 99.99));
        var conditions = Conditions.constant(
                within("--O", options.number("O", 0), -1, 1), within("--d", options.number("d", .3), 0, 1));
        var setting = stream.setting(tempo(options), prior, prior, conditions);
        var replays = Replay.of(theory, stream, setting, parameters(theory, options));
        if (replays.isEmpty()) {
            throw new Stopped("%s reads documents, of which a stream of moves has none; \"perceive\" takes them."
                    .formatted(theory.card().id()));
        }
        for (var replay : replays) print(theory, rows, actors, replay, out);
        return Command.DONE;
    }

    private static Theory theory(String id) {
        return Theories.all().stream()
                .filter(it ->
                        it.card().id().equalsIgnoreCase(id) || it.card().slug().equals(id))
                .findFirst()
                .orElseThrow(() -> new Stopped("There is no theory \"%s\": %s."
                        .formatted(
                                id,
                                Theories.all().stream()
                                        .map(it ->
                                                it.card().id() + " " + it.card().slug())
                                        .collect(Collectors.joining(", ")))));
    }

    private static Parameters parameters(Theory theory, Options options) {
        var parameters = Parameters.defaults(theory.card().parameters());
        for (var given : options.params().entrySet()) {
            var parameter = theory.card().parameters().stream()
                    .filter(it -> it.name().equals(given.getKey()))
                    .findFirst()
                    .orElseThrow(() -> new Stopped("%s has no parameter \"%s\"; it has %s."
                            .formatted(
                                    theory.card().id(),
                                    given.getKey(),
                                    theory.card().parameters().stream()
                                            .map(it -> it.name())
                                            .collect(Collectors.joining(", ")))));
            within("--param " + parameter.name(), given.getValue(), parameter.least(), parameter.most());
            parameters = parameters.with(given.getKey(), given.getValue());
        }
        return parameters;
    }

    private static double within(String what, double value, double least, double most) {
        if (value >= least && value <= most) return value;
        throw new Stopped(String.format(Locale.ROOT, "%s is %s; it lies between %s and %s.", what, value, least, most));
    }

    private static Tempo tempo(Options options) {
        return switch (options.values().getOrDefault("tempo", "race")) {
            case "race" -> Tempo.RACE;
            case "crisis" -> Tempo.CRISIS;
            default -> throw new Stopped("--tempo is race or crisis.");
        };
    }

    private static List<String> actors(Rows rows) {
        var names = new LinkedHashSet<>(rows.map(it -> it.required("actor")));
        if (names.size() > 2) {
            throw new Stopped(
                    "The stream has the actors %s; a theory is run over two.".formatted(String.join(", ", names)));
        }
        var actors = new ArrayList<>(names);
        if (actors.size() == 1) actors.add("other");
        return actors;
    }

    private static DyadStream stream(Rows rows, List<String> actors) {
        var deeds = rows.map(row -> new DyadStream.Deed(
                row.number("day"),
                row.required("actor").equals(actors.getFirst()),
                type(row.text("type").orElse("")),
                sign(row.required("D")),
                row.number("s"),
                row.number("chi"),
                row.number("kappa"),
                row.number("cap", 0),
                row.number("reach", 0)));
        try {
            return new DyadStream(deeds);
        } catch (IllegalArgumentException e) {
            throw new Stopped(String.valueOf(e.getMessage()), e);
        }
    }

    /** The casebook's codes have their meaning (WAR ends a spiral); any other word is a note to the reader. */
    private static MoveType type(String text) {
        var code = text.toUpperCase(Locale.ROOT).replace(' ', '_');
        for (var type : MoveType.values()) if (type.name().equals(code)) return type;
        return MoveType.BUILD;
    }

    private static int sign(String text) {
        return switch (text) {
            case "+", "+1", "1" -> 1;
            case "-", "-1", "−" -> -1;
            case "0" -> 0;
            default ->
                throw new IllegalArgumentException(
                        "D is \"%s\"; write + for hostile, - for conciliatory or 0.".formatted(text));
        };
    }

    private static void print(Theory theory, Rows rows, List<String> actors, Replay replay, PrintStream out) {
        var a = actors.getFirst();
        var b = actors.getLast();
        var names = replay.rows().isEmpty()
                ? Set.<String>of()
                : replay.rows().getFirst().state().keySet();
        out.println("theory,casting,day,actor,type,T_%s,T_%s,%s%s"
                .formatted(
                        quoted(a),
                        quoted(b),
                        theory.card().onsetType().name().toLowerCase(Locale.ROOT),
                        names.stream()
                                .map(it -> "," + it + "_" + quoted(a) + "," + it + "_" + quoted(b))
                                .collect(Collectors.joining())));
        for (var row : replay.rows()) {
            var given = rows.all().get(row.deed());
            out.println("%s,%s,%s,%s,%s,%s,%s,%s%s"
                    .formatted(
                            theory.card().id(),
                            replay.casting(),
                            given.required("day"),
                            quoted(given.required("actor")),
                            quoted(given.text("type").orElse("")),
                            Rows.shown(row.threatOfFirst()),
                            Rows.shown(row.threatOfSecond()),
                            row.within() ? "1" : "0",
                            names.stream()
                                    .flatMap(it -> row.state().getOrDefault(it, List.of()).stream())
                                    .map(it -> "," + Rows.shown(it))
                                    .collect(Collectors.joining())));
        }
    }

    static String quoted(String text) {
        return text.contains(",") || text.contains("\"") ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
    }
}

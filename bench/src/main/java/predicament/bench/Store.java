package predicament.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.springframework.util.FileSystemUtils;

/**
 * Compares the store and its read models with their peers, at one number of events after the other, and prints one table.
 * Pages and starts are compared once, beside the smallest number: what they show is the casebook. The property
 * {@code bench.only} names the parts to run, with commas between; without it all are run.
 */
public final class Store {

    private static final List<String> PARTS = List.of("rebuild", "lookup", "correction", "append", "pages");
    private static final List<String> CHOSEN = chosen(System.getProperty("bench.only", ""));

    private Store() {}

    public static void main(String[] arguments) throws Exception {
        var table = new TreeMap<Integer, List<Comparison>>();
        for (var argument : arguments) {
            var events = Integer.parseInt(argument);
            table.put(events, compare(events, table.isEmpty()));
            // so that what was measured is not lost should a larger number end for want of time or space
            Printed.print(table, System.err);
        }
        Printed.print(table, System.out);
    }

    private static List<Comparison> compare(int events, boolean withPages) throws Exception {
        var folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "store-");
        try (var program = Program.on(folder.resolve("data"))) {
            var begun = System.nanoTime();
            var cases = program.generate(events);
            program.mustBeWhole();
            tell("%,d events generated in %,d cases".formatted(events, cases), begun);
            var rows = new ArrayList<Comparison>();
            var rebuilds = new Rebuilds(program, events);
            rebuilds.ready();
            if (CHOSEN.contains("rebuild")) rows.addAll(rebuilds.compare());
            tell("rebuilt", begun);
            if (CHOSEN.contains("lookup")) rows.add(new Lookups(program, cases).compare());
            tell("looked up", begun);
            if (CHOSEN.contains("correction")) {
                rows.addAll(new Corrections(program, cases, rebuilds.ofThreat()).compare());
            }
            tell("corrected", begun);
            if (CHOSEN.contains("append")) rows.add(new Appends(program).compare());
            tell("appended", begun);
            if (withPages && CHOSEN.contains("pages")) {
                program.close();
                var prepared = folder.resolve("prepared");
                Jar.prepare(prepared);
                rows.addAll(new Starts(folder.resolve("data"), prepared).compare());
                tell("started", begun);
                rows.addAll(new Pages(folder.resolve("data"), prepared).compare());
                tell("pages asked for", begun);
            }
            return rows;
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private static List<String> chosen(String only) {
        if (only.isBlank()) return PARTS;
        var chosen = List.of(only.split(","));
        if (PARTS.containsAll(chosen)) return chosen;
        throw new IllegalArgumentException(
                "bench.only=%s: the parts are %s, with commas between.".formatted(only, String.join(", ", PARTS)));
    }

    private static void tell(String what, long begun) {
        System.err.printf(Locale.ROOT, "%s: %.0f s%n", what, (System.nanoTime() - begun) / 1e9);
    }
}

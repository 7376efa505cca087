package predicament.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    private final int events;
    private final long begun = System.nanoTime();
    private final List<Comparison> rows = new ArrayList<>();

    private Store(int events) {
        this.events = events;
    }

    public static void main(String[] arguments) throws Exception {
        var table = new TreeMap<Integer, List<Comparison>>();
        for (var argument : arguments) {
            var events = Integer.parseInt(argument);
            table.put(events, new Store(events).compare(table.isEmpty()));
        }
        Printed.print(table, System.out);
    }

    private List<Comparison> compare(boolean withPages) throws Exception {
        var folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "store-");
        try (var program = Program.on(folder.resolve("data"))) {
            var cases = program.generate(events);
            program.mustBeWhole();
            tell("generated in %,d cases".formatted(cases));
            var rebuilds = new Rebuilds(program, events);
            rebuilds.ready();
            tell("ready");
            if (CHOSEN.contains("rebuild")) take(rebuilds.compare());
            if (CHOSEN.contains("lookup")) take(List.of(new Lookups(program, cases).compare()));
            if (CHOSEN.contains("correction")) {
                take(new Corrections(program, cases, rebuilds.ofThreat()).compare());
            }
            if (CHOSEN.contains("append")) take(List.of(new Appends(program).compare()));
            if (withPages && CHOSEN.contains("pages")) {
                program.close();
                var prepared = folder.resolve("prepared");
                Jar.prepare(prepared);
                take(new Starts(folder.resolve("data"), prepared).compare());
                take(new Pages(folder.resolve("data"), prepared).compare());
            }
            return rows;
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    /** Told at once, so that what was measured is not lost should the rest end for want of time or space. */
    private void take(List<Comparison> part) {
        rows.addAll(part);
        Printed.print(new TreeMap<>(Map.of(events, part)), System.err);
        tell("measured");
    }

    private void tell(String what) {
        System.err.printf(Locale.ROOT, "%,d events %s: %.0f s%n", events, what, (System.nanoTime() - begun) / 1e9);
    }

    private static List<String> chosen(String only) {
        if (only.isBlank()) return PARTS;
        var chosen = List.of(only.split(","));
        if (PARTS.containsAll(chosen)) return chosen;
        throw new IllegalArgumentException(
                "bench.only=%s: the parts are %s, with commas between.".formatted(only, String.join(", ", PARTS)));
    }
}

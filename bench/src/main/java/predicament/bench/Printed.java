package predicament.bench;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;

/** The one table: a row for each comparison and number of events, and how its two times grow from the number before. */
final class Printed {

    private static final String LINE = "%-34s %11s  %-24s %-40s %-40s %8s %9s %-4s %s%n";

    private Printed() {}

    static void print(SortedMap<Integer, List<Comparison>> table, PrintStream out) {
        out.printf(Locale.ROOT, "%d cores, Java %s%n%n", Runtime.getRuntime().availableProcessors(), Runtime.version());
        out.printf(LINE, "what", "events", "peer", "peer: median (p10–p90)", "ours: median (p10–p90)", "ratio", "target", "met", "growth of peer, ours");
        var subjects = table.values().stream().flatMap(List::stream).map(Comparison::subject).distinct().toList();
        for (var subject : subjects) {
            Comparison before = null;
            for (var events : table.keySet()) {
                for (var row : table.get(events)) {
                    if (!row.subject().equals(subject)) continue;
                    out.printf(
                            LINE,
                            row.name(),
                            String.format(Locale.ROOT, "%,d", events),
                            row.peerName(),
                            row.told(row.peer()),
                            row.told(row.ours()),
                            Comparison.number(row.ratio()),
                            row.target(),
                            row.isMet() ? "yes" : "NO",
                            before == null ? "" : growth(before, row));
                    before = row;
                }
            }
        }
    }

    private static String growth(Comparison before, Comparison now) {
        return "× %s, × %s".formatted(
                Comparison.number(now.at(now.peer()) / before.at(before.peer())),
                Comparison.number(now.at(now.ours()) / before.at(before.ours())));
    }
}

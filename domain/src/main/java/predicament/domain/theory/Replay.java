package predicament.domain.theory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A theory taken through a stream at its default parameters or given ones: after each move, both sides' threat (0 to 100),
 * whether the pair is in the theory's state, and what else the theory keeps in mind.
 */
public record Replay(String casting, List<Row> rows) {

    /** The state after one move; {@code state} has one entry a side, the first's before the second's. */
    public record Row(
            int deed, double threatOfFirst, double threatOfSecond, boolean within, Map<String, List<Double>> state) {}

    /** Is told of each row as it is worked out; what the theory keeps of no side is 0. */
    @FunctionalInterface
    public interface Sink {
        void row(
                int deed,
                double threatOfFirst,
                double threatOfSecond,
                boolean within,
                double keptOfFirst,
                double keptOfSecond);
    }

    public Replay {
        rows = List.copyOf(rows);
    }

    /** One replay for each casting; persistence has none, since it reads documents. */
    public static List<Replay> of(Theory theory, DyadStream stream, Setting setting, Parameters parameters) {
        return runs(theory, new StreamColumns(stream), setting, parameters).stream()
                .map(Replay::of)
                .toList();
    }

    private static Replay of(Run run) {
        var rows = new ArrayList<Row>();
        tell(run, (deed, first, second, within, keptOfFirst, keptOfSecond) -> {
            var state = new LinkedHashMap<String, List<Double>>();
            if (!run.keeps().isEmpty()) state.put(run.keeps(), List.of(keptOfFirst, keptOfSecond));
            rows.add(new Row(deed, first, second, within, state));
        });
        return new Replay(run.casting(), rows);
    }

    /** The same row by row, one casting after the other, from columns and without an object for a move. */
    public static void into(Sink sink, Theory theory, StreamColumns columns, Setting setting, Parameters parameters) {
        for (var run : runs(theory, columns, setting, parameters)) tell(run, sink);
    }

    private static List<Run> runs(Theory theory, StreamColumns columns, Setting setting, Parameters parameters) {
        return CentralRuns.of(
                theory, setting, columns.moves().in(Draw.CENTRAL), AttackBeliefs.none(setting), parameters);
    }

    /** Where a theory judges the moves of one instant together, its rows wait for the last of them. */
    private static void tell(Run run, Sink sink) {
        var exchange = run.exchange;
        var next = 0;
        for (var move = 0; move < exchange.size(); move++) {
            run.tell(move);
            var now = exchange.learned(move);
            if (run.together() && move + 1 < exchange.size() && exchange.learned(move + 1) == now) continue;
            var threatOfFirst = run.threat(0, now);
            var threatOfSecond = run.threat(1, now);
            var within = run.within(now);
            var keptOfFirst = run.kept(0, now);
            var keptOfSecond = run.kept(1, now);
            for (; next <= move; next++) {
                sink.row(next, threatOfFirst, threatOfSecond, within, keptOfFirst, keptOfSecond);
            }
        }
    }
}

package predicament.app.perception;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import predicament.app.record.StreamRange;

/** Writes what many cases' events come to into tables that hold nothing of them yet. */
final class BulkRuns {

    /** Then they are written: a case of many corrections has far more steps than events. */
    private static final int STEPS_WAITING = 50_000;

    private final Connection connection;
    private final List<Run> waiting = new ArrayList<>();
    private int steps;

    private BulkRuns(Connection connection) {
        this.connection = connection;
    }

    static void copy(StreamRange streams, Connection connection) throws SQLException {
        var versions = StoredInputs.of(streams, connection);
        InputTable.copy(versions, connection);
        var runs = new BulkRuns(connection);
        for (var history : stretches(versions, InputVersion::crisis)) {
            var chronicle = new Chronicle(history.getFirst().crisis());
            for (var commit : stretches(history, InputVersion::revision)) runs.add(chronicle.after(commit));
        }
        runs.write();
    }

    /** Parts a list wherever what follows differs. */
    static <T> List<List<T>> stretches(List<T> all, Function<T, Object> of) {
        var stretches = new ArrayList<List<T>>();
        var first = 0;
        for (var k = 1; k <= all.size(); k++) {
            if (k < all.size() && of.apply(all.get(k)).equals(of.apply(all.get(first)))) continue;
            stretches.add(all.subList(first, k));
            first = k;
        }
        return stretches;
    }

    private void add(List<Run> runs) throws SQLException {
        waiting.addAll(runs);
        for (var run : runs) steps += run.steps().size();
        if (steps > STEPS_WAITING) write();
    }

    private void write() throws SQLException {
        RunTables.copy(waiting, connection);
        waiting.clear();
        steps = 0;
    }
}

package predicament.app.perception;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import predicament.app.record.StreamRange;

/** Writes what many cases' events come to into tables that hold nothing of them yet. */
final class BulkRuns {

    private BulkRuns() {}

    static void copy(StreamRange streams, Connection connection) throws SQLException {
        var versions = StoredInputs.of(streams, connection);
        InputTable.copy(versions, connection);
        var runs = new RunWriter(connection);
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
}

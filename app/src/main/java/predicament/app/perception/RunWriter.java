package predicament.app.perception;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Writes runs in portions, since a case of many corrections has far more steps than events. */
final class RunWriter {

    private static final int STEPS_WAITING = 50_000;

    private final Connection connection;
    private final List<Run> waiting = new ArrayList<>();
    private int steps;

    RunWriter(Connection connection) {
        this.connection = connection;
    }

    void add(List<Run> runs) throws SQLException {
        waiting.addAll(runs);
        for (var run : runs) steps += run.steps().size();
        if (steps > STEPS_WAITING) write();
    }

    void write() throws SQLException {
        RunTables.copy(waiting, connection);
        waiting.clear();
        steps = 0;
    }
}

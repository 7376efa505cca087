package predicament.app.record;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Who holds it builds a projection anew, alone; it goes with its connection, should the process die. */
final class RebuildLock implements AutoCloseable {

    private final Connection connection;
    private final String projection;

    private RebuildLock(Connection connection, String projection) {
        this.connection = connection;
        this.projection = projection;
    }

    /** Nothing where another holds it. */
    static @Nullable RebuildLock tried(DataSource source, String projection) throws SQLException {
        var lock = new RebuildLock(source.getConnection(), projection);
        if (lock.asked("select pg_try_advisory_lock(hashtextextended(?, 0))")) return lock;
        lock.connection.close();
        return null;
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            asked("select pg_advisory_unlock(hashtextextended(?, 0))");
        }
    }

    private boolean asked(String question) throws SQLException {
        try (var statement = connection.prepareStatement(question)) {
            statement.setString(1, "rebuild of " + projection);
            var answer = statement.executeQuery();
            return answer.next() && answer.getBoolean(1);
        }
    }
}

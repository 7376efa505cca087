package predicament.app.record;

import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.eventhandling.pooled.MaxSegmentProvider;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/**
 * This program among those that share its database: it says every second that it lives, sees who else does and so which
 * projections are its own, and hears of what the others commit. Its connection is none of the pool's, so that a node all
 * of whose connections are taken is not thought dead.
 */
@Component
final class Node implements MaxSegmentProvider, SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Node.class);
    private static final Duration BEAT = Duration.ofSeconds(1);

    /** One process may stand behind several names: a container's process number and host need not be its own. */
    private final String name = "%s#%04x"
            .formatted(
                    ManagementFactory.getRuntimeMXBean().getName(),
                    ThreadLocalRandom.current().nextInt(0x10000));

    private final JdbcConnectionDetails database;
    private final ObjectProvider<Handled> handled;
    private final ObjectProvider<PromptSource> source;

    private volatile Cluster cluster = new Cluster(List.of());
    private volatile @Nullable String rebuilds;
    private volatile @Nullable Thread thread;
    private volatile @Nullable Connection open;

    Node(JdbcConnectionDetails database, ObjectProvider<Handled> handled, ObjectProvider<PromptSource> source) {
        this.database = database;
        this.handled = handled;
        this.source = source;
    }

    String name() {
        return name;
    }

    /** A projection has one segment. A node that knows of no other may take it if it is free. */
    @Override
    public int getMaxSegments(String projection) {
        var runner = cluster.runner(projection);
        return runner == null || runner.equals(name) ? 1 : 0;
    }

    /** Takes a projection from whoever runs it while it is built anew. */
    void alone(String projection, Runnable rebuilding) {
        rebuilds = projection;
        try {
            rebuilding.run();
        } finally {
            rebuilds = null;
        }
    }

    /** Right after Axon, whose processors are refused where they may take nothing when they are built. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE - 3_000;
    }

    @Override
    public void start() {
        var living = Thread.ofPlatform().daemon().name("node").unstarted(this::live);
        thread = living;
        living.start();
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    @Override
    public void stop() {
        thread = null;
        var connection = open;
        try (var another = connect()) {
            // it may be waiting for news, which closing would wait for as well
            if (connection != null) connection.abort(Runnable::run);
            nodes(another).leave(name);
        } catch (SQLException | RuntimeException e) {
            LOG.debug("The node ends without a word: the database does not answer.", e);
        }
    }

    private void live() {
        while (isRunning()) {
            try (var connection = connect()) {
                open = connection;
                attend(connection);
            } catch (SQLException | RuntimeException e) {
                if (!isRunning()) return;
                LOG.debug("The node's connection is lost and opened again.", e);
                LockSupport.parkNanos(BEAT.toNanos());
            }
        }
    }

    private Connection connect() throws SQLException {
        var properties = new Properties();
        properties.setProperty("ApplicationName", "predicament node");
        properties.setProperty("socketTimeout", "10");
        if (database.getUsername() != null) properties.setProperty("user", database.getUsername());
        if (database.getPassword() != null) properties.setProperty("password", database.getPassword());
        return DriverManager.getConnection(database.getJdbcUrl(), properties);
    }

    private void attend(Connection connection) throws SQLException {
        var nodes = nodes(connection);
        var news = connection.unwrap(PGConnection.class);
        nodes.listen();
        var next = System.nanoTime();
        while (isRunning()) {
            var left = next - System.nanoTime();
            if (left <= 0) {
                cluster = nodes.beat(new Cluster.Member(name, projections(), rebuilds));
                next = System.nanoTime() + BEAT.toNanos();
            } else if (news.getNotifications(1 + (int) (left / 1_000_000)).length > 0) {
                source.getObject().committed();
            }
        }
    }

    private static Nodes nodes(Connection connection) {
        return new Nodes(JdbcClient.create(new SingleConnectionDataSource(connection, true)));
    }

    private Set<String> projections() {
        return handled.getObject().projections();
    }
}

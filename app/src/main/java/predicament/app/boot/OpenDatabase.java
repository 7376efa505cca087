package predicament.app.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The database of a command that runs without the web program: the one that is named in the settings, else the one of
 * the data folder, whose server is started, or joined where the program is running.
 */
public final class OpenDatabase implements AutoCloseable {

    private final DriverManagerDataSource source;
    private final List<AutoCloseable> held;

    private OpenDatabase(String url, String user, String password, List<AutoCloseable> held) {
        source = new DriverManagerDataSource(url, user, password);
        this.held = held;
    }

    /** The folder that the settings choose. */
    public static Path folder(Environment settings) {
        return DataFolder.chosen(settings.getProperty("predicament.data"), Path.of(""));
    }

    /** Whether the settings name a database, so that there is no data folder. */
    public static boolean isNamed(Environment settings) {
        return settings.containsProperty("spring.datasource.url");
    }

    /** Opens what the settings name; a data folder in which nothing was ever recorded is refused. */
    public static OpenDatabase of(Environment settings) {
        return isNamed(settings) ? named(settings) : in(folder(settings));
    }

    public static OpenDatabase named(Environment settings) {
        var opened = new OpenDatabase(
                settings.getRequiredProperty("spring.datasource.url"),
                settings.getProperty("spring.datasource.username", ""),
                settings.getProperty("spring.datasource.password", ""),
                List.of());
        try (var connection = opened.source.getConnection()) {
            connection.isValid(1);
            return opened;
        } catch (SQLException e) {
            throw new CannotStart("The database that SPRING_DATASOURCE_URL names does not open: " + e.getMessage(), e);
        }
    }

    /** Opens the database of a data folder, also beside the running program. */
    public static OpenDatabase in(Path folder) {
        try {
            return alone(folder);
        } catch (FolderHeld held) {
            return joined(folder, held);
        }
    }

    /** Opens the database of a data folder that nobody else is using. */
    public static OpenDatabase alone(Path folder) {
        if (!Files.isDirectory(folder.resolve("postgresql"))) {
            throw new CannotStart("Nothing is recorded in the data folder %s: name the right one in PREDICAMENT_DATA."
                    .formatted(folder));
        }
        return started(folder);
    }

    /** Starts a server on a folder that nobody else is using; files that are missing are created. */
    public static OpenDatabase started(Path folder) {
        var data = DataFolder.open(folder);
        try {
            var server = EmbeddedPostgres.start(data, programsBelow(folder), Map.of());
            return new OpenDatabase(
                    server.url(PostgresDatabase.NAME), PostgresDatabase.NAME, server.password(), List.of(server, data));
        } catch (RuntimeException e) {
            data.close();
            throw e;
        }
    }

    /** Unpacked once, also where a folder is prepared inside another. */
    private static Path programsBelow(Path folder) {
        return folder.getFileName().toString().startsWith("restoring") ? folder.resolveSibling("") : folder;
    }

    private static OpenDatabase joined(Path folder, FolderHeld held) {
        try {
            var cluster = PostgresCluster.in(folder);
            var lines = Files.readAllLines(cluster.folder().resolve("postmaster.pid"));
            var opened = new OpenDatabase(
                    "jdbc:postgresql://127.0.0.1:%s/%s".formatted(lines.get(3).strip(), PostgresDatabase.NAME),
                    PostgresDatabase.NAME,
                    cluster.password(),
                    List.of());
            opened.source.getConnection().close();
            return opened;
        } catch (IOException | SQLException | IndexOutOfBoundsException e) {
            throw held;
        }
    }

    public DataSource dataSource() {
        return source;
    }

    public String url() {
        return String.valueOf(source.getUrl());
    }

    public String user() {
        return String.valueOf(source.getUsername());
    }

    public String password() {
        return String.valueOf(source.getPassword());
    }

    /**
     * A connection that sees the database as it stands now, whatever is written meanwhile, and writes nothing. It holds the
     * tables from the first: another that took the place of one, after a rebuild, would show no row of this moment.
     */
    public Connection snapshot() throws SQLException {
        var connection = source.getConnection();
        var tables = tables(connection);
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setReadOnly(true);
        if (tables != null) {
            try (var statement = connection.createStatement()) {
                statement.execute("lock table " + tables + " in access share mode");
            }
        }
        return connection;
    }

    private static @Nullable String tables(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var tables = statement.executeQuery(
                        "select string_agg(format('%I.%I', schemaname, tablename), ', ') from pg_tables "
                                + "where schemaname = 'public'")) {
            tables.next();
            return tables.getString(1);
        }
    }

    @Override
    public void close() {
        for (var resource : held) {
            try {
                resource.close();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }
}

package predicament.app.boot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** One PostgreSQL for the whole test run, fast rather than durable; every caller gets a migrated database of its own. */
public final class TestPostgres {

    private static final Path FOLDER = Path.of(System.getProperty("basedir", "."), "target", "test-postgres")
            .toAbsolutePath()
            .normalize();
    private static final String TEMPLATE = "migrated";
    private static final AtomicInteger COUNT = new AtomicInteger();

    /** Closed before the server, which they would otherwise wait for in vain. */
    private static final Set<ConfigurableApplicationContext> PROGRAMS =
            Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

    private static final TestPostgres RUNNING = new TestPostgres();

    private final EmbeddedPostgres server;

    private TestPostgres() {
        try {
            Files.createDirectories(FOLDER);
            sweep();
            var data = DataFolder.open(
                    FOLDER.resolve("run-" + ProcessHandle.current().pid()));
            server = EmbeddedPostgres.start(
                    data,
                    FOLDER,
                    Map.of(
                            "fsync",
                            "off",
                            "synchronous_commit",
                            "off",
                            "full_page_writes",
                            "off",
                            "max_connections",
                            "200"));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                List.copyOf(PROGRAMS).forEach(ConfigurableApplicationContext::close);
                server.close();
                data.close();
                delete(data.path());
            }));
            execute("create database " + TEMPLATE + " owner " + PostgresDatabase.NAME);
            Flyway.configure()
                    .dataSource(server.url(TEMPLATE), PostgresDatabase.NAME, server.password())
                    .locations("classpath:db/migration")
                    .load()
                    .migrate();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A new database with all migrations applied: a copy of a template, some tens of milliseconds. */
    public static Database fresh() {
        return RUNNING.create(" template " + TEMPLATE);
    }

    /** A new database for a program. */
    public static Database freshFor(ConfigurableApplicationContext program) {
        PROGRAMS.add(program);
        return fresh();
    }

    /** A new database with nothing in it, for tests of the migrations themselves. */
    public static Database empty() {
        return RUNNING.create("");
    }

    private Database create(String template) {
        var name = "test_" + COUNT.incrementAndGet();
        execute("create database " + name + " owner " + PostgresDatabase.NAME + template);
        return new Database(server.url(name), PostgresDatabase.NAME, server.password());
    }

    private void execute(String statement) {
        try (var connection = DriverManager.getConnection(server.url("postgres"), "postgres", server.password());
                var open = connection.createStatement()) {
            open.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Programs unpacked once for all tests that start a server of their own. */
    public static Path programs() {
        return FOLDER;
    }

    private static void sweep() throws IOException {
        try (var runs = Files.newDirectoryStream(FOLDER, "run-*")) {
            for (var run : runs) {
                try (var left = DataFolder.open(run)) {
                    if (Files.isDirectory(left.path().resolve("postgresql"))) {
                        var programs = PostgresPrograms.in(PostgresBinaries.unpackedBelow(FOLDER));
                        PostgresOrphan.stop(left.path().resolve("postgresql"), programs);
                    }
                } catch (CannotStart stillRunning) {
                    continue;
                }
                delete(run);
            }
        }
    }

    private static void delete(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where a test's database is. */
    public record Database(String url, String user, String password) {

        public DataSource dataSource() {
            var source = new PGSimpleDataSource();
            source.setUrl(url);
            source.setUser(user);
            source.setPassword(password);
            return source;
        }
    }
}

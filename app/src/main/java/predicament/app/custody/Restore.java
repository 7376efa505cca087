package predicament.app.custody;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.postgresql.PGConnection;
import org.springframework.util.FileSystemUtils;
import predicament.app.boot.OpenDatabase;
import predicament.app.command.Stopped;

/**
 * Brings a backup back into a folder or a database in which nothing was recorded. A folder is prepared aside and takes
 * its place when every row is in and the chain of hashes holds.
 */
final class Restore {

    private final Archive archive;
    private final PrintStream out;

    Restore(Archive archive, PrintStream out) {
        this.archive = archive;
        this.out = out;
    }

    void intoFolder(Path folder) throws IOException, SQLException {
        if (Files.exists(folder.resolve("postgresql"))) throw used("data folder " + folder);
        var aside = folder.resolve("restoring");
        FileSystemUtils.deleteRecursively(aside.resolve("postgresql"));
        try {
            try (var database = OpenDatabase.started(aside)) {
                into(database);
            }
            Files.move(aside.resolve("postgresql.password"), folder.resolve("postgresql.password"), REPLACE_EXISTING);
            Files.move(aside.resolve("postgresql"), folder.resolve("postgresql"), ATOMIC_MOVE);
        } finally {
            FileSystemUtils.deleteRecursively(aside);
        }
    }

    void into(OpenDatabase database) throws IOException, SQLException {
        try (var connection = database.dataSource().getConnection()) {
            if (new Tables(connection).areUsed()) throw used("database");
        }
        migrations(database, archive.manifest().schema());
        try (var connection = database.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            fill(connection);
            var found = Verification.on(connection, out);
            if (!found.isWhole() || !found.holds(archive.heads())) {
                throw new Stopped(
                        "The backup holds a record that was changed before it was made: nothing was restored.");
            }
            connection.commit();
        }
        migrations(database, "latest");
    }

    private void fill(Connection connection) throws IOException, SQLException {
        var copy = connection.unwrap(PGConnection.class).getCopyAPI();
        for (var table : archive.manifest().tables()) {
            try (var rows = archive.rows(table);
                    var statement = connection.createStatement()) {
                statement.execute("delete from \"%s\"".formatted(table.name()));
                var read = copy.copyIn("copy %s from stdin".formatted(table.target()), rows);
                if (read != table.rows()) throw new IOException("rows of %s are missing".formatted(table.name()));
            }
        }
        new Tables(connection).continueNumbers();
    }

    private static void migrations(OpenDatabase database, String version) {
        Flyway.configure()
                .dataSource(database.url(), database.user(), database.password())
                .locations("classpath:db/migration")
                .target(version)
                .load()
                .migrate();
    }

    private static Stopped used(String what) {
        return new Stopped(
                "The %s is in use already: a backup is restored into an empty one alone, named in PREDICAMENT_DATA."
                        .formatted(what));
    }
}

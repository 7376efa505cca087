package predicament.app.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.springframework.util.FileSystemUtils;

/** A PostgreSQL and its streaming replica, which has every commit on its disk before the commit is acknowledged. */
public final class ReplicatedPostgres implements AutoCloseable {

    private final PostgresPrograms programs;
    private final PostgresCluster primary;
    private final PostgresCluster replica;
    private final TestPostgres.Database database;

    private ReplicatedPostgres(
            PostgresPrograms programs,
            PostgresCluster primary,
            PostgresCluster replica,
            TestPostgres.Database database) {
        this.programs = programs;
        this.primary = primary;
        this.replica = replica;
        this.database = database;
    }

    /** Starts both, with an empty database. */
    public static ReplicatedPostgres started(Path folder) throws IOException {
        var first = folder.resolve("primary");
        var second = folder.resolve("replica");
        try (var data = DataFolder.open(first)) {
            EmbeddedPostgres.start(data, TestPostgres.programs(), Map.of()).close();
        }
        FileSystemUtils.copyRecursively(first, second);
        var programs = PostgresPrograms.in(PostgresBinaries.unpackedBelow(TestPostgres.programs()));
        var primary = PostgresCluster.in(first);
        var replica = PostgresCluster.in(second);
        Files.setPosixFilePermissions(replica.folder(), PosixFilePermissions.fromString("rwx------"));
        Files.createFile(replica.folder().resolve("standby.signal"));
        int one = EmbeddedPostgres.freePort();
        int other = EmbeddedPostgres.freePort();
        start(programs, primary, one, Map.of("synchronous_standby_names", "replica"));
        start(
                programs,
                replica,
                other,
                Map.of(
                        "primary_conninfo",
                        "host=127.0.0.1 port=%d user=postgres password=%s application_name=replica"
                                .formatted(one, primary.password())));
        var url = "jdbc:postgresql://127.0.0.1:%d,127.0.0.1:%d/%s?targetServerType=primary"
                .formatted(one, other, PostgresDatabase.NAME);
        return new ReplicatedPostgres(
                programs, primary, replica, new TestPostgres.Database(url, PostgresDatabase.NAME, primary.password()));
    }

    private static void start(
            PostgresPrograms programs, PostgresCluster cluster, int port, Map<String, String> settings)
            throws IOException {
        cluster.configure(port, settings);
        var started = programs.pgCtl(List.of(
                "start",
                "-w",
                "-s",
                "-D",
                cluster.folder().toString(),
                "-l",
                cluster.startLog().toString()));
        assertThat(started.succeeded()).as(started.said()).isTrue();
    }

    /** Named by both addresses, of which whoever connects finds the primary. */
    public TestPostgres.Database database() {
        return database;
    }

    /** Without a word, with all that it had open. */
    public void killPrimary() throws IOException {
        var server = PostgresOrphan.runningIn(primary.folder().resolve("postmaster.pid"))
                .orElseThrow();
        var serving = server.descendants().toList();
        server.destroyForcibly();
        serving.forEach(ProcessHandle::destroyForcibly);
        server.onExit().join();
    }

    /** Makes the replica the primary, and answers when it takes writes. */
    public void promote() throws IOException {
        var promoted = programs.pgCtl(
                List.of("promote", "-w", "-s", "-D", replica.folder().toString()));
        assertThat(promoted.succeeded()).as(promoted.said()).isTrue();
    }

    @Override
    public void close() throws IOException {
        PostgresOrphan.stop(replica.folder(), programs);
        PostgresOrphan.stop(primary.folder(), programs);
    }
}

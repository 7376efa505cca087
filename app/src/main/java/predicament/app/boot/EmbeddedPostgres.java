package predicament.app.boot;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** PostgreSQL as this program's own child: durable, reachable from this machine only, and only with its password. */
final class EmbeddedPostgres implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedPostgres.class);
    private static final int ATTEMPTS = 20;
    private static final long PAUSE = 500_000_000L;
    private static final long BETWEEN_REVIVALS = 3_000;

    private final PostgresPrograms programs;
    private final PostgresCluster cluster;
    private final int port;
    private final Map<String, String> settings;
    private boolean closing;

    private EmbeddedPostgres(
            PostgresPrograms programs, PostgresCluster cluster, int port, Map<String, String> settings) {
        this.programs = programs;
        this.cluster = cluster;
        this.port = port;
        this.settings = settings;
    }

    static EmbeddedPostgres start(DataFolder data) {
        return start(data, data.path(), Map.of());
    }

    /** Starts with its programs below another folder and with other server settings than the durable ones. */
    static EmbeddedPostgres start(DataFolder data, Path programsBelow, Map<String, String> settings) {
        try {
            var programs = PostgresPrograms.in(PostgresBinaries.unpackedBelow(programsBelow));
            var cluster = PostgresCluster.in(data.path());
            cluster.initialise(programs);
            PostgresOrphan.stop(cluster.folder(), programs);
            var port = launch(programs, cluster, settings, EmbeddedPostgres::freePort);
            var server = new EmbeddedPostgres(programs, cluster, port, settings);
            PostgresDatabase.ensure(server);
            server.guard();
            return server;
        } catch (IOException e) {
            throw new CannotStart(
                    "PostgreSQL cannot be prepared in the data folder %s: %s".formatted(data.path(), e.getMessage()),
                    e);
        }
    }

    /** Where the server is to listen; asked anew for each attempt. */
    private interface Port {

        int next() throws IOException;
    }

    private static int launch(
            PostgresPrograms programs, PostgresCluster cluster, Map<String, String> settings, Port wanted)
            throws IOException {
        var said = "";
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            int port = wanted.next();
            cluster.configure(port, settings);
            Files.deleteIfExists(cluster.startLog());
            var outcome = programs.pgCtl(List.of(
                    "start",
                    "-w",
                    "-t",
                    "120",
                    "-s",
                    "-D",
                    cluster.folder().toString(),
                    "-l",
                    cluster.startLog().toString()));
            if (outcome.succeeded()) return port;
            said = Files.exists(cluster.startLog()) ? Files.readString(cluster.startLog(), UTF_8) : outcome.said();
            if (!passes(said)) break;
            log.info("PostgreSQL does not start yet: {}", lastLine(said));
            LockSupport.parkNanos(PAUSE);
            PostgresOrphan.stop(cluster.folder(), programs);
        }
        throw new CannotStart("PostgreSQL did not start: %s (its log is in %s)."
                .formatted(lastLine(said), cluster.folder().resolve("log")));
    }

    /** The port was taken in between, or a killed server's last processes are leaving, or a killed program's is starting. */
    private static boolean passes(String said) {
        return said.contains("Address already in use")
                || said.contains("still in use")
                || said.contains("already exists")
                || said.contains("could not create any TCP");
    }

    private static String lastLine(String said) {
        return said.lines()
                .filter(line -> line.contains("FATAL") || line.contains("ERROR"))
                .findFirst()
                .orElseGet(() -> said.lines().reduce("no reason given", (_, line) -> line))
                .strip();
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Waits beside the server: one that dies while the program lives is started again where it was. */
    private void guard() throws IOException {
        var server = PostgresOrphan.runningIn(cluster.folder().resolve("postmaster.pid"));
        if (server.isEmpty()) return;
        var ended = server.get().onExit();
        Thread.ofPlatform().daemon().name("postgresql-guard").start(() -> {
            ended.join();
            revive();
        });
    }

    /** Until it succeeds: a disk that is full, for one, may be given room. */
    private synchronized void revive() {
        while (!closing) {
            log.warn("PostgreSQL has ended under the program and is started again.");
            try {
                launch(programs, cluster, settings, () -> port);
                guard();
                return;
            } catch (IOException | CannotStart e) {
                log.error("PostgreSQL could not be started again, which is tried once more soon: {}", e.getMessage());
            }
            try {
                wait(BETWEEN_REVIVALS);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    String password() {
        return cluster.password();
    }

    /** Stops the server after its last client; a checkpoint is written, nothing needs recovery. */
    @Override
    public synchronized void close() {
        closing = true;
        notifyAll();
        try {
            var outcome = programs.pgCtl(List.of(
                    "stop",
                    "-w",
                    "-t",
                    "120",
                    "-s",
                    "-m",
                    "fast",
                    "-D",
                    cluster.folder().toString()));
            if (!outcome.succeeded()) log.warn("PostgreSQL did not stop cleanly: {}", outcome.said());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

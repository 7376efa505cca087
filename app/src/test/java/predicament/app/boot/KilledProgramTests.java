package predicament.app.boot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static predicament.app.boot.EmbeddedPostgresTests.open;
import static predicament.app.boot.EmbeddedPostgresTests.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledProgramTests {

    private static final String ACKNOWLEDGED = "acknowledged ";

    @TempDir
    Path folder;

    @Test
    void a_second_program_on_the_same_folder_is_refused() throws Exception {
        var first = anotherProgram();
        awaitRows(first, 1);

        assertThatThrownBy(() -> DataFolder.open(folder))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("Another Predicament (process %d)", first.pid());

        kill(first);
        try (var data = DataFolder.open(folder)) {
            start(data).close();
        }
    }

    @Test
    void after_a_kill_the_server_left_behind_is_stopped_and_no_acknowledged_row_is_lost() throws Exception {
        var program = anotherProgram();
        int acknowledged = awaitRows(program, 50);
        var orphan = postmaster();
        kill(program);
        assertThat(orphan.isAlive()).isTrue();

        try (var data = DataFolder.open(folder);
                var server = start(data)) {
            assertThat(orphan.onExit()).succeedsWithin(Duration.ofSeconds(30));
            assertThat(rows(server)).isGreaterThanOrEqualTo(acknowledged);
        }
    }

    @Test
    void after_a_kill_of_the_server_too_no_acknowledged_row_is_lost() throws Exception {
        var program = anotherProgram();
        int acknowledged = awaitRows(program, 50);
        var server = postmaster();
        server.destroyForcibly();
        kill(program);
        assertThat(server.onExit()).succeedsWithin(Duration.ofSeconds(30));

        try (var data = DataFolder.open(folder);
                var again = start(data)) {
            assertThat(rows(again)).isGreaterThanOrEqualTo(acknowledged);
        }
    }

    @Test
    void a_pid_file_that_names_a_stranger_harms_nobody() throws Exception {
        try (var data = DataFolder.open(folder)) {
            start(data).close();
            var stranger = new ProcessBuilder("tail", "-f", "/dev/null").start();
            Files.writeString(folder.resolve("postgresql/postmaster.pid"), stranger.pid() + "\n" + folder + "\n");

            start(data).close();

            assertThat(stranger.isAlive()).isTrue();
            kill(stranger);
        }
    }

    private Process anotherProgram() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        folder.toString(),
                        TestPostgres.programs().toString())
                .redirectErrorStream(true)
                .start();
    }

    private static int awaitRows(Process program, int wanted) throws IOException {
        var said = program.inputReader(UTF_8);
        for (var line = said.readLine(); line != null; line = said.readLine()) {
            if (line.startsWith(ACKNOWLEDGED)) {
                int rows = Integer.parseInt(line.substring(ACKNOWLEDGED.length()));
                if (rows >= wanted) return rows;
            }
        }
        throw new AssertionError("The other program ended before it wrote " + wanted + " rows.");
    }

    private ProcessHandle postmaster() throws IOException {
        var pid = Files.readAllLines(folder.resolve("postgresql/postmaster.pid"))
                .getFirst()
                .strip();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    private static void kill(Process process) throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    private static int rows(EmbeddedPostgres server) throws SQLException {
        try (var connection = open(server);
                var rows = connection.createStatement().executeQuery("select count(*) from written")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    /** Another program: says each row that the server has acknowledged, until it is killed. */
    static final class Writer {

        private Writer() {}

        public static void main(String[] arguments) throws SQLException {
            var data = DataFolder.open(Path.of(arguments[0]));
            var server = EmbeddedPostgres.start(data, Path.of(arguments[1]), Map.of());
            try (var connection = open(server);
                    var statement = connection.createStatement()) {
                statement.execute("create table written (row integer)");
                for (int row = 1; row < 1_000_000; row++) {
                    statement.execute("insert into written values (" + row + ")");
                    System.out.println(ACKNOWLEDGED + row);
                }
            }
        }
    }
}

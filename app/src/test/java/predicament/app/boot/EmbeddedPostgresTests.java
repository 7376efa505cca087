package predicament.app.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTests {

    @TempDir
    Path folder;

    @Test
    void a_commit_is_on_disk_before_it_is_acknowledged() throws SQLException {
        try (var data = DataFolder.open(folder);
                var server = start(data);
                var connection = open(server)) {
            assertThat(shown(connection, "fsync")).isEqualTo("on");
            assertThat(shown(connection, "synchronous_commit")).isEqualTo("on");
            assertThat(shown(connection, "full_page_writes")).isEqualTo("on");
            assertThat(shown(connection, "data_checksums")).isEqualTo("on");
        }
    }

    @Test
    void it_listens_on_this_machine_alone_and_asks_for_a_password() throws SQLException, IOException {
        try (var data = DataFolder.open(folder);
                var server = start(data);
                var connection = open(server)) {
            assertThat(shown(connection, "listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(shown(connection, "is_superuser")).isEqualTo("off");
            assertThatThrownBy(() -> DriverManager.getConnection(server.url("predicament"), "predicament", "guess"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
            assertThat(Files.getPosixFilePermissions(folder.resolve("postgresql.password")))
                    .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        }
    }

    @Test
    void what_was_stored_survives_a_restart() throws SQLException {
        try (var data = DataFolder.open(folder);
                var server = start(data);
                var connection = open(server);
                var statement = connection.createStatement()) {
            statement.execute("create table kept (what text)");
            statement.execute("insert into kept values ('the blank cheque')");
        }

        try (var data = DataFolder.open(folder);
                var server = start(data);
                var connection = open(server);
                var rows = connection.createStatement().executeQuery("select what from kept")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString("what")).isEqualTo("the blank cheque");
        }
    }

    @Test
    void a_server_that_dies_under_the_program_is_started_again_where_it_was() throws Exception {
        try (var data = DataFolder.open(folder);
                var server = start(data)) {
            try (var connection = open(server);
                    var statement = connection.createStatement()) {
                statement.execute("create table kept (what text)");
            }
            var died = PostgresOrphan.runningIn(folder.resolve("postgresql/postmaster.pid"))
                    .orElseThrow();

            died.destroyForcibly();

            assertThat(died.onExit()).succeedsWithin(Duration.ofSeconds(30));
            await().atMost(Duration.ofSeconds(60)).ignoreExceptions().until(() -> {
                try (var connection = open(server);
                        var rows = connection.createStatement().executeQuery("select count(*) from kept")) {
                    return rows.next();
                }
            });
        }
        assertThat(folder.resolve("postgresql/postmaster.pid")).doesNotExist();
    }

    @Test
    void files_of_another_major_version_are_refused_with_a_sentence() throws IOException {
        try (var data = DataFolder.open(folder)) {
            start(data).close();
            Files.writeString(folder.resolve("postgresql/PG_VERSION"), "17\n");

            assertThatThrownBy(() -> start(data))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("was written by PostgreSQL 17 and this program brings 18");
        }
    }

    static EmbeddedPostgres start(DataFolder data) {
        return EmbeddedPostgres.start(data, TestPostgres.programs(), Map.of());
    }

    static Connection open(EmbeddedPostgres server) throws SQLException {
        return DriverManager.getConnection(server.url(PostgresDatabase.NAME), PostgresDatabase.NAME, server.password());
    }

    private static String shown(Connection connection, String setting) throws SQLException {
        try (var rows = connection.createStatement().executeQuery("show " + setting)) {
            rows.next();
            return rows.getString(1);
        }
    }
}

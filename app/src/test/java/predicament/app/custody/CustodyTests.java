package predicament.app.custody;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;
import predicament.app.boot.OpenDatabase;
import predicament.app.boot.TestPostgres;
import predicament.app.command.Stopped;
import predicament.app.record.Checksum;
import predicament.app.record.Commands;
import predicament.app.record.RecordFixtures;
import predicament.app.record.RecordTest;
import predicament.domain.crisis.CrisisCommand.CorrectItem;
import predicament.domain.crisis.CrisisId;

@RecordTest
class CustodyTests {

    @Autowired
    private Commands commands;

    @Autowired
    private JdbcClient jdbc;

    @Value("${spring.datasource.url}")
    private String url;

    @Value("${spring.datasource.username}")
    private String user;

    @Value("${spring.datasource.password}")
    private String password;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(said, true, UTF_8);

    private void recorded(String slug) {
        var crisis = new CrisisId(slug);
        commands.send(RecordFixtures.fullCase(crisis), "casebook");
        commands.send(
                new CorrectItem(crisis, RecordFixtures.ultimatum("Tab\tand \\ backslash"), 1, "Read again."),
                "person-1");
    }

    private Connection snapshot() throws SQLException {
        var connection = DriverManager.getConnection(url, user, password);
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        return connection;
    }

    private Path backup() throws SQLException {
        var file = folder.resolve("predicament.backup");
        try (var snapshot = snapshot()) {
            Backup.write(snapshot, file, out);
        }
        return file;
    }

    @Test
    void what_was_saved_comes_back_whole_into_an_empty_folder_and_the_record_goes_on() throws Exception {
        recorded("saved");
        var before = Checksum.of(jdbc, "domain_event_entry");
        var accounts = Checksum.of(jdbc, "account");
        var file = backup();
        var data = Files.createDirectory(folder.resolve("data"));

        try (var archive = Archive.whole(file)) {
            new Restore(archive, out).intoFolder(data);
        }

        try (var restored = OpenDatabase.in(data)) {
            var there = JdbcClient.create(restored.dataSource());
            assertThat(Checksum.of(there, "domain_event_entry")).isEqualTo(before);
            assertThat(Checksum.of(there, "account")).isEqualTo(accounts);
            assertThat(there.sql("select nextval(pg_get_serial_sequence('domain_event_entry', 'global_index')) "
                                    + "> max(global_index) from domain_event_entry")
                            .query(Boolean.class)
                            .single())
                    .isTrue();
        }
        assertThat(data.resolve("restoring")).doesNotExist();
        try (var archive = Archive.whole(file)) {
            assertThatThrownBy(() -> new Restore(archive, out).intoFolder(data))
                    .isInstanceOf(Stopped.class)
                    .hasMessageContaining("is in use already");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"cut", "changed", "without a table"})
    void a_damaged_backup_is_told_and_changes_nothing(String how) throws Exception {
        recorded("damaged-" + how.replace(' ', '-'));
        var file = damaged(backup(), how);
        var data = Files.createDirectory(folder.resolve("data"));

        assertThatThrownBy(() -> {
                    try (var archive = Archive.whole(file)) {
                        new Restore(archive, out).intoFolder(data);
                    }
                })
                .isInstanceOf(Stopped.class)
                .hasMessageStartingWith("The backup " + file + " is damaged")
                .hasMessageEndingWith("nothing was changed; take another copy of it.");

        assertThat(data).isEmptyDirectory();
    }

    private static Path damaged(Path file, String how) throws IOException {
        var damaged = file.resolveSibling("damaged.backup");
        if (how.equals("cut")) {
            var bytes = Files.readAllBytes(file);
            return Files.write(damaged, Arrays.copyOf(bytes, bytes.length / 2));
        }
        try (var from = new ZipFile(file.toFile());
                var to = new ZipOutputStream(Files.newOutputStream(damaged))) {
            for (var entry : List.copyOf(from.stream().toList())) {
                var isEvents = entry.getName().equals("tables/domain_event_entry.copy");
                if (isEvents && how.equals("without a table")) continue;
                to.putNextEntry(new ZipEntry(entry.getName()));
                var text = new String(from.getInputStream(entry).readAllBytes(), UTF_8);
                to.write((isEvents ? text.replace("The North", "The West") : text).getBytes(UTF_8));
                to.closeEntry();
            }
        }
        return damaged;
    }

    @Test
    void a_changed_row_is_named_with_its_commit_and_time_and_is_not_backed_up() throws Exception {
        recorded("altered");

        try (var snapshot = snapshot()) {
            try (var statement = snapshot.createStatement()) {
                statement.execute("update domain_event_entry set payload = jsonb_set(payload, '{item,name}', '\"X\"') "
                        + "where aggregate_identifier = 'crisis:altered' and sequence_number = 1");
            }
            assertThat(Verification.on(snapshot, out).isWhole()).isFalse();
            assertThat(said.toString(UTF_8))
                    .containsPattern("BROKEN  crisis:altered, event 1 of commit \\d+, recorded 20.+Z .+: "
                            + "It is not as it was recorded\\.");
            assertThatThrownBy(() -> Backup.write(snapshot, folder.resolve("not"), out))
                    .isInstanceOf(Stopped.class)
                    .hasMessageContaining("no backup was made");
            assertThat(folder).isEmptyDirectory();
        }
    }

    @Test
    void a_tail_that_was_cut_off_is_seen_beside_a_backup() throws Exception {
        recorded("cut-tail");
        var file = backup();

        try (var snapshot = snapshot();
                var archive = Archive.whole(file)) {
            try (var statement = snapshot.createStatement()) {
                statement.execute("delete from domain_event_entry where aggregate_identifier = 'crisis:cut-tail' and "
                        + "revision = (select max(revision) from domain_event_entry "
                        + "where aggregate_identifier = 'crisis:cut-tail')");
            }
            var verification = Verification.on(snapshot, out);
            assertThat(verification.isWhole())
                    .as("the commit is there without events")
                    .isFalse();
            assertThat(verification.holds(archive.heads())).isFalse();
            assertThat(said.toString(UTF_8))
                    .contains("crisis:cut-tail had", "its end has been cut off.", "has lost its events.");
        }
    }

    @Test
    void every_read_model_is_built_anew_the_same() throws Exception {
        recorded("rebuilt");
        var file = backup();
        var other = TestPostgres.empty();

        try (var archive = Archive.whole(file);
                var database = opened(other)) {
            new Restore(archive, out).into(database);
            new Rebuilding(out).run(database, List.of());
            var first = checksums(database);
            new Rebuilding(out).run(database, List.of("record"));

            assertThat(checksums(database)).isEqualTo(first);
            assertThat(first.getFirst()).isEqualTo(Checksum.of(jdbc, "recorded_item"));
            assertThat(first).noneMatch(it -> it.startsWith("0:"));
            assertThat(said.toString(UTF_8)).contains("annotation ", "perception ", "record ", "built anew from");
            assertThatThrownBy(() -> new Rebuilding(out).run(database, List.of("weather")))
                    .isInstanceOf(Stopped.class)
                    .hasMessageStartingWith("There are these read models: annotation, ");
        }
    }

    private static List<String> checksums(OpenDatabase database) {
        var there = JdbcClient.create(database.dataSource());
        return Stream.of("recorded_item", "perception_run", "perception_step", "perception_input")
                .map(table -> Checksum.of(there, table))
                .toList();
    }

    private static OpenDatabase opened(TestPostgres.Database database) {
        return OpenDatabase.named(new MockEnvironment()
                .withProperty("spring.datasource.url", database.url())
                .withProperty("spring.datasource.username", database.user())
                .withProperty("spring.datasource.password", database.password()));
    }

    @Test
    void a_backup_replaces_no_file() throws Exception {
        recorded("twice");
        backup();

        assertThatThrownBy(this::backup).isInstanceOf(Stopped.class).hasMessageContaining("a backup replaces nothing");
    }

    @Test
    void where_a_file_cannot_be_written_it_is_told_and_nothing_stays_behind() throws Exception {
        var nowhere = folder.resolve("no-such-folder").resolve("file");

        try (var snapshot = snapshot()) {
            assertThatThrownBy(() -> Backup.write(snapshot, nowhere, out))
                    .isInstanceOf(Stopped.class)
                    .hasMessageContaining("cannot be written");
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_database_in_use_is_no_place_for_a_backup() throws Exception {
        recorded("in-use");
        var file = backup();
        var other = TestPostgres.empty();

        try (var archive = Archive.whole(file)) {
            for (var first : List.of(true, false)) {
                var restore = new Restore(archive, out);
                try (var database = opened(other)) {
                    if (first) {
                        restore.into(database);
                    } else {
                        assertThatThrownBy(() -> restore.into(database))
                                .isInstanceOf(Stopped.class)
                                .hasMessageContaining("The database is in use already");
                    }
                }
            }
        }
    }
}

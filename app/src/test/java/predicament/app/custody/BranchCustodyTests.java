package predicament.app.custody;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;
import predicament.app.Browser;
import predicament.app.PostgresTest;
import predicament.app.boot.OpenDatabase;
import predicament.app.boot.TestPostgres;
import predicament.app.record.Checksum;

/** A saved branch outlives a backup, a restore and a rebuild: its events, its read model and its words. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@PostgresTest
class BranchCustodyTests {

    private static final String JULY = "/cases/july-1914";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Value("${spring.datasource.url}")
    private String url;

    @Value("${spring.datasource.username}")
    private String user;

    @Value("${spring.datasource.password}")
    private String password;

    @TempDir
    private Path folder;

    @Test
    void a_branch_comes_back_whole_with_its_words_and_is_built_anew_the_same() throws Exception {
        var author = new Browser(port).signedUp("keeps.branches", "K. Eeper");
        author.get(JULY + "/branches/new");
        for (var reading : List.of("", "loss-of-control")) {
            author.post(
                            JULY + "/branches",
                            "key",
                            UUID.randomUUID().toString(),
                            "at",
                            "1914-07-01",
                            "title",
                            "Kept " + reading,
                            "question",
                            "And then?",
                            "reading",
                            reading,
                            "without",
                            "de-blank-cheque")
                    .is(303);
        }
        var out = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        var file = folder.resolve("predicament.backup");
        try (var snapshot = DriverManager.getConnection(url, user, password)) {
            snapshot.setAutoCommit(false);
            snapshot.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            Backup.write(snapshot, file, out);
        }

        try (var archive = Archive.whole(file);
                var database = opened(TestPostgres.empty())) {
            new Restore(archive, out).into(database);
            var there = JdbcClient.create(database.dataSource());
            new Rebuilding(out).run(database, List.of("branch"));

            assertThat(Checksum.of(there, "branch_text")).isEqualTo(Checksum.of(jdbc, "branch_text"));
            assertThat(Checksum.of(there, "branch_entry"))
                    .isEqualTo(Checksum.of(jdbc, "branch_entry"))
                    .doesNotStartWith("0:");
            new Rebuilding(out).run(database, List.of("branch"));
            assertThat(Checksum.of(there, "branch_entry")).isEqualTo(Checksum.of(jdbc, "branch_entry"));
        }
    }

    private static OpenDatabase opened(TestPostgres.Database database) {
        return OpenDatabase.named(new MockEnvironment()
                .withProperty("spring.datasource.url", database.url())
                .withProperty("spring.datasource.username", database.user())
                .withProperty("spring.datasource.password", database.password()));
    }
}

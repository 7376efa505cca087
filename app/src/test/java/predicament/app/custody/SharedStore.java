package predicament.app.custody;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;
import predicament.app.boot.OpenDatabase;
import predicament.app.boot.TestPostgres;

/** What must be found in a database that several nodes wrote to, whatever happened to them. */
record SharedStore(TestPostgres.Database database, JdbcClient jdbc) {

    static SharedStore in(TestPostgres.Database database) {
        return new SharedStore(database, JdbcClient.create(database.dataSource()));
    }

    void holdsOnceWhatWasAcknowledgedBy(RunningNode... nodes) {
        var stored = Set.copyOf(
                jdbc.sql("""
                select distinct revision || ' ' || aggregate_identifier as commit
                from domain_event_entry where type = 'crisis'
                """).query((row, number) -> row.getString("commit")).list());
        var missing = Stream.of(nodes)
                .flatMap(node -> node.acknowledged().stream())
                .filter(it -> !stored.contains(it.substring(0, it.lastIndexOf(' '))))
                .toList();
        assertThat(missing).isEmpty();
        assertThat(count("select count(*) from domain_event_entry where type = 'crisis'"))
                .as("events, each with its row in the record")
                .isEqualTo(count("select count(*) from recorded_item"));
        assertThat(count("select count(*) from recorded_item where version > 1"))
                .as("items recorded twice")
                .isZero();
    }

    /** By the command that rebuilds, which is a node more for as long as it runs. */
    void hasReadModelsThatEqualFreshOnes() throws Exception {
        var live = ReadModels.checksums(jdbc);
        var said = new ByteArrayOutputStream();
        var settings = new MockEnvironment()
                .withProperty("spring.datasource.url", database.url())
                .withProperty("spring.datasource.username", database.user())
                .withProperty("spring.datasource.password", database.password());
        new Rebuilding(new PrintStream(said, true, UTF_8)).run(settings, List.of());
        assertThat(ReadModels.checksums(jdbc)).as(said.toString(UTF_8)).isEqualTo(live);
        try (var opened = OpenDatabase.named(settings);
                var snapshot = opened.snapshot()) {
            assertThat(Verification.on(snapshot, new PrintStream(said, true, UTF_8))
                            .isWhole())
                    .as(said.toString(UTF_8))
                    .isTrue();
        }
    }

    long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}

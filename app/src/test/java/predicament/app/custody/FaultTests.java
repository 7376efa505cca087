package predicament.app.custody;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;
import predicament.app.boot.OpenDatabase;
import predicament.app.boot.TestPostgres;
import predicament.app.record.CaseRecords;
import predicament.app.record.Commands;
import predicament.app.record.ReadYourWrites;
import predicament.app.record.RecordFixtures;
import predicament.domain.crisis.CrisisCommand.RecordItem;
import predicament.domain.crisis.CrisisId;

/** What goes wrong around the program: nothing acknowledged is lost, and it goes on by itself when the fault is over. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FaultTests {

    private static final CrisisId CASE = new CrisisId("faults");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private TestPostgres.Database named;
    private Connection outside;
    private OpenDatabase database;
    private ConfigurableApplicationContext program;
    private JdbcClient jdbc;
    private int moves;

    @BeforeAll
    void the_program_runs() throws SQLException {
        named = TestPostgres.empty();
        var other = TestPostgres.empty();
        outside = DriverManager.getConnection(other.url(), other.user(), other.password());
        database = OpenDatabase.named(new MockEnvironment()
                .withProperty("spring.datasource.url", named.url())
                .withProperty("spring.datasource.username", named.user())
                .withProperty("spring.datasource.password", named.password()));
        program = Rebuilding.start(
                database,
                "--spring.datasource.hikari.connection-timeout=500",
                "--spring.datasource.hikari.maximum-pool-size=8");
        jdbc = JdbcClient.create(database.dataSource());
        program.getBean(Commands.class).send(RecordFixtures.smallCase(CASE), "casebook");
    }

    @AfterAll
    void the_program_ends() throws SQLException {
        program.close();
        database.close();
        outside.close();
    }

    private long recorded() {
        var move = RecordFixtures.move("move-" + moves++);
        return program.getBean(Commands.class)
                .send(new RecordItem(CASE, move), "person-1")
                .revision();
    }

    private void allIsThere(long last) throws SQLException {
        assertThat(program.getBean(ReadYourWrites.class).await(CaseRecords.PROJECTION, last, PATIENCE))
                .isTrue();
        assertThat(jdbc.sql("select count(*) from recorded_item")
                        .query(Long.class)
                        .single())
                .isEqualTo(jdbc.sql("select count(*) from domain_event_entry")
                        .query(Long.class)
                        .single());
        try (var snapshot = database.snapshot()) {
            var said = new PrintStream(new ByteArrayOutputStream(), true, UTF_8);
            assertThat(Verification.on(snapshot, said).isWhole()).isTrue();
        }
    }

    private void outside(String statement) throws SQLException {
        try (var open = outside.createStatement()) {
            open.execute(statement);
        }
    }

    private String databaseName() {
        return named.url().substring(named.url().lastIndexOf('/') + 1);
    }

    @Test
    void when_postgresql_is_gone_nothing_is_acknowledged_and_when_it_is_back_the_program_goes_on() throws Exception {
        var before = recorded();

        outside("alter database %s connection limit 0".formatted(databaseName()));
        outside("select pg_terminate_backend(pid) from pg_stat_activity where datname = '%s'"
                .formatted(databaseName()));
        assertThatThrownBy(this::recorded).isInstanceOf(RuntimeException.class);
        outside("alter database %s connection limit -1".formatted(databaseName()));

        await().atMost(PATIENCE).ignoreExceptions().until(() -> recorded() == before + 1);
        allIsThere(before + 1);
    }

    @Test
    void when_every_connection_is_taken_a_writer_is_turned_away_in_time_and_the_next_one_is_served() throws Exception {
        var before = recorded();
        var taken = new ArrayList<Connection>();
        var pool = program.getBean(DataSource.class);

        await().atMost(PATIENCE).until(() -> {
            try {
                taken.add(pool.getConnection());
                return taken.size() == 8;
            } catch (SQLException noneIsFreeNow) {
                return false;
            }
        });
        assertThatThrownBy(this::recorded).hasStackTraceContaining("Connection is not available");
        for (var connection : taken) connection.close();

        var next = recorded();
        assertThat(next).isEqualTo(before + 1);
        allIsThere(next);
    }

    @Test
    void when_the_clock_is_put_back_the_order_stays_that_of_the_commits() throws Exception {
        var before = recorded();
        jdbc.sql("update commit set recorded_at = recorded_at + interval '1 day' where revision = :before")
                .param("before", before)
                .update();

        var next = recorded();

        assertThat(next).isEqualTo(before + 1);
        assertThat(jdbc.sql("select count(*) from commit a join commit b on a.revision < b.revision "
                                + "and a.recorded_at > b.recorded_at")
                        .query(Long.class)
                        .single())
                .as("commits recorded before an earlier one")
                .isZero();
        assertThat(jdbc.sql("select (max(time_stamp)::timestamptz > now() + interval '23 hours') "
                                + "from domain_event_entry where revision = :next")
                        .param("next", next)
                        .query(Boolean.class)
                        .single())
                .as("the store's clock stands still rather than running backwards")
                .isTrue();
        allIsThere(next);
    }
}

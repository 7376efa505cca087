package predicament.app.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import predicament.domain.crisis.CrisisCommand.CorrectItem;
import predicament.domain.crisis.CrisisCommand.RecordItem;
import predicament.domain.crisis.CrisisCommand.RetractItem;
import predicament.domain.crisis.CrisisDescription;
import predicament.domain.crisis.CrisisId;

/** The bulk rebuild of the record, in use. */
@RecordTest
class RebuildTests {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final int READERS = 4;

    @Autowired
    private Commands commands;

    @Autowired
    private ReadYourWrites readYourWrites;

    @Autowired
    private CaseRecords records;

    @Autowired
    private Rebuild rebuild;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DataSource source;

    private long send(Object command) {
        return commands.send(command, RecordFixtures.PERSON).revision();
    }

    private void settled(long revision) {
        assertThat(readYourWrites.await(CaseRecords.PROJECTION, revision, PATIENCE))
                .isTrue();
    }

    private String rows() {
        return Checksum.of(jdbc, "recorded_item");
    }

    @Test
    void every_kind_of_item_recorded_corrected_and_retracted_is_written_as_the_projection_writes_it() {
        var crisis = new CrisisId("of-every-kind");
        send(RecordFixtures.fullCase(crisis));
        for (var item : RecordFixtures.items()) {
            if (item instanceof CrisisDescription) continue;
            send(new RetractItem(crisis, item.key(), 1, "It was doubted."));
            send(new CorrectItem(crisis, item, 2, "It stands."));
        }
        send(new RetractItem(crisis, RecordFixtures.onset().key(), 3, "He never wrote it."));
        settled(send(new CorrectItem(crisis, RecordFixtures.onset(), 4, "He did, in another book.")));
        var live = rows();

        rebuild.of(CaseRecords.PROJECTION);

        assertThat(rows()).isEqualTo(live);
        assertThat(records.version(crisis, RecordFixtures.onset().key())).isEqualTo(5);
    }

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void who_reads_while_tables_change_places_never_finds_them_empty_or_half_and_never_fails() throws Exception {
        settled(send(RecordFixtures.largeCase(new CrisisId("read-meanwhile"), 2_000)));
        var whole = count();
        var reading = new AtomicBoolean(true);
        var read = new AtomicInteger();
        try (var threads = Executors.newFixedThreadPool(READERS)) {
            var readers = new ArrayList<CompletableFuture<Void>>();
            for (int reader = 0; reader < READERS; reader++) {
                readers.add(CompletableFuture.runAsync(
                        () -> {
                            while (reading.get()) {
                                assertThat(count()).isGreaterThanOrEqualTo(whole);
                                assertThat(records.cases()).isNotEmpty();
                                read.incrementAndGet();
                            }
                        },
                        threads));
            }
            for (int time = 0; time < 8; time++) rebuild.of(CaseRecords.PROJECTION);
            reading.set(false);
            for (var reader : readers) reader.get();
        }

        assertThat(read.get()).isGreaterThan(READERS);
    }

    @Test
    void what_is_stored_while_a_rebuild_runs_is_in_the_new_tables() throws Exception {
        var crisis = new CrisisId("written-meanwhile");
        send(RecordFixtures.largeCase(crisis, 500));
        var last = new AtomicLong();
        var writing = new AtomicBoolean(true);
        try (var thread = Executors.newSingleThreadExecutor()) {
            var writer = thread.submit(() -> {
                for (int k = 0; writing.get(); k++) {
                    last.set(send(new RecordItem(crisis, RecordFixtures.move("meanwhile-" + k))));
                }
            });
            for (int time = 0; time < 5; time++) rebuild.of(CaseRecords.PROJECTION);
            writing.set(false);
            writer.get();
        }
        settled(last.get());
        var live = rows();

        rebuild.of(CaseRecords.PROJECTION);

        assertThat(rows()).isEqualTo(live);
        assertThat(jdbc.sql(
                                "select count(*) from domain_event_entry where aggregate_identifier = 'crisis:written-meanwhile'")
                        .query(Long.class)
                        .single())
                .isEqualTo(records.at(crisis).moves().size() + 6);
    }

    @Test
    void a_long_reading_is_waited_for_and_holds_up_nobody_else() throws Exception {
        settled(send(RecordFixtures.smallCase(new CrisisId("read-at-length"))));
        try (var connection = source.getConnection();
                var thread = Executors.newSingleThreadExecutor()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            var before = countOn(connection);

            var rebuilt = thread.submit(() -> rebuild.of(CaseRecords.PROJECTION));

            await().until(() -> swapIsTried());
            assertThat(records.cases()).isNotEmpty();
            assertThat(countOn(connection)).isEqualTo(before);
            assertThat(rebuilt.isDone()).isFalse();
            connection.rollback();
            assertThat(rebuilt.get(1, TimeUnit.MINUTES)).isPositive();
        }
    }

    private boolean swapIsTried() {
        return jdbc.sql("select exists (select from pg_locks where mode = 'AccessExclusiveLock' and not granted "
                        + "and relation = 'recorded_item'::regclass)")
                .query(Boolean.class)
                .single();
    }

    private static long countOn(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from recorded_item")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    @Test
    void what_an_interrupted_rebuild_left_behind_is_cleaned_and_two_at_a_time_are_refused() throws Exception {
        settled(send(RecordFixtures.smallCase(new CrisisId("interrupted"))));
        jdbc.sql("create schema rebuild_record").update();
        jdbc.sql("create table rebuild_record.recorded_item (half text)").update();
        var refusals = new CopyOnWriteArrayList<Throwable>();

        rebuild.of(CaseRecords.PROJECTION, read -> {
            try {
                rebuild.of(CaseRecords.PROJECTION);
            } catch (IllegalStateException refused) {
                refusals.add(refused);
            }
        });

        assertThat(refusals)
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it).hasMessageContaining("being rebuilt already"));
        assertThat(jdbc.sql("select count(*) from pg_namespace where nspname = 'rebuild_record'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void a_rebuild_that_fails_leaves_the_tables_as_they_were() {
        settled(send(RecordFixtures.smallCase(new CrisisId("fails"))));
        var before = rows();

        assertThatThrownBy(() -> rebuild.of(CaseRecords.PROJECTION, read -> {
                    throw new IllegalStateException("no more");
                }))
                .hasRootCauseMessage("no more");

        assertThat(rows()).isEqualTo(before);
        settled(send(new RecordItem(new CrisisId("fails"), RecordFixtures.move("patrol"))));
    }

    @Test
    void the_new_tables_have_the_keys_and_indexes_of_the_old() {
        var before = indexes();

        rebuild.of(CaseRecords.PROJECTION);

        assertThat(before).contains("recorded_item_pkey");
        assertThat(indexes()).isEqualTo(before);
    }

    private String indexes() {
        return jdbc.sql("""
                select string_agg(line, '; ' order by line) from (
                    select indexdef as line from pg_indexes where tablename = 'recorded_item'
                    union all select conname || ' ' || pg_get_constraintdef(oid) from pg_constraint
                    where conrelid = 'recorded_item'::regclass
                    union all select attname || ' ' || atttypid::regtype || ' ' || attnotnull from pg_attribute
                    where attrelid = 'recorded_item'::regclass and attnum > 0
                ) it
                """).query(String.class).single();
    }

    private long count() {
        return jdbc.sql("select count(*) from recorded_item").query(Long.class).single();
    }
}

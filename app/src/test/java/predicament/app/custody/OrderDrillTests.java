package predicament.app.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.transaction.support.TransactionOperations;
import predicament.app.boot.OpenDatabase;
import predicament.app.boot.TestPostgres;
import predicament.app.record.Commands;
import predicament.app.record.ReadYourWrites;
import predicament.app.record.Rebuild;
import predicament.app.record.RecordFixtures;
import predicament.domain.crisis.CrisisId;
import predicament.domain.crisis.Item;

/** Eight writers at once, in transactions of any length, on historical dates in any order: nothing is missed or doubled. */
class OrderDrillTests {

    private static final int WRITERS = 8;
    private static final int EVENTS = Integer.getInteger("drill.events", 100_000);
    private static final long SEED = Long.getLong("drill.seed", 1914);
    private static final int REPLAYS = 3;
    private static final Duration PATIENCE = Duration.ofHours(2);

    @Test
    @Timeout(value = 8, unit = TimeUnit.HOURS)
    void what_eight_writers_stored_is_in_every_read_model_once_live_replayed_and_rebuilt() throws Exception {
        var fresh = TestPostgres.empty();
        try (var database = OpenDatabase.named(new MockEnvironment()
                        .withProperty("spring.datasource.url", fresh.url())
                        .withProperty("spring.datasource.username", fresh.user())
                        .withProperty("spring.datasource.password", fresh.password()));
                var program = Rebuilding.start(database)) {
            var jdbc = JdbcClient.create(database.dataSource());
            var begun = System.nanoTime();

            var last = written(program);

            var stored = count(jdbc, "select count(*) from domain_event_entry");
            projected(program, last);
            var took = seconds(begun);
            nothingMissingAndNothingDoubled(jdbc, stored);
            var live = ReadModels.checksums(jdbc);
            var replaying = System.nanoTime();
            for (int replay = 0; replay < REPLAYS; replay++) {
                replay(program, last);
                assertThat(ReadModels.checksums(jdbc)).as("replay " + replay).isEqualTo(live);
            }
            var replayed = seconds(replaying);
            var rebuilding = System.nanoTime();
            for (var name : ReadModels.TABLES.keySet())
                program.getBean(Rebuild.class).of(name);
            var rebuilt = seconds(rebuilding);
            assertThat(ReadModels.checksums(jdbc)).as("rebuilt").isEqualTo(live);
            System.out.printf(
                    Locale.ROOT,
                    "Order drill: %,d events of %d writers in %,d commits, seed %d, stored and projected in %.1f s: "
                            + "0 missing, 0 doubled; %d replays in %.1f s and a rebuild in %.1f s gave one checksum.%n",
                    stored,
                    WRITERS,
                    last,
                    SEED,
                    took,
                    REPLAYS,
                    replayed,
                    rebuilt);
        }
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    private static long written(ConfigurableApplicationContext program) throws Exception {
        var left = new AtomicInteger(EVENTS);
        try (var threads = Executors.newFixedThreadPool(WRITERS)) {
            var writers = new ArrayList<Callable<Long>>();
            for (int writer = 0; writer < WRITERS; writer++) {
                var random = new Random(SEED + writer);
                var name = "order-" + writer + "-";
                writers.add(() -> writer(program, random, name, left));
            }
            var last = 0L;
            for (var done : threads.invokeAll(writers)) last = Math.max(last, done.get());
            return last;
        }
    }

    /** Loads case after case; now and then several in one transaction, which goes on for a while after it has stored. */
    private static long writer(ConfigurableApplicationContext program, Random random, String name, AtomicInteger left) {
        var last = 0L;
        for (int k = 0; left.get() > 0; ) {
            var inOne = 1 + random.nextInt(3);
            var from = k;
            k += inOne;
            var revision = program.getBean(TransactionOperations.class).execute(transaction -> {
                var latest = 0L;
                for (int it = from; it < from + inOne; it++) {
                    var items = items(random);
                    left.addAndGet(-items.size());
                    latest = program.getBean(Commands.class)
                            .send(RecordFixtures.load(new CrisisId(name + it), items), "casebook")
                            .revision();
                    program.getBean(JdbcClient.class)
                            .sql("select pg_sleep(:while)")
                            .param("while", random.nextInt(10) / 1000.0)
                            .query()
                            .singleRow();
                }
                return latest;
            });
            last = Math.max(last, revision);
        }
        return last;
    }

    private static List<Item> items(Random random) {
        var items = new ArrayList<Item>(RecordFixtures.items());
        var moves = random.nextInt(1 + random.nextInt(Math.clamp(EVENTS / 50, 1, 400)));
        for (int k = 0; k < moves; k++) {
            var occurred = RecordFixtures.at("1914-07-%02d".formatted(1 + random.nextInt(31)));
            items.add(RecordFixtures.move("move-" + k, "A patrol", occurred));
        }
        return items;
    }

    private static void projected(ConfigurableApplicationContext program, long last) {
        for (var name : ReadModels.TABLES.keySet()) {
            assertThat(program.getBean(ReadYourWrites.class).await(name, last, PATIENCE))
                    .as(name)
                    .isTrue();
        }
    }

    /** All read models at once, as they are also kept. */
    private static void replay(ConfigurableApplicationContext program, long last) {
        var processing = program.getBean(EventProcessingConfiguration.class);
        var processors = ReadModels.TABLES.keySet().stream()
                .map(it -> processing
                        .eventProcessor(it, StreamingEventProcessor.class)
                        .orElseThrow())
                .toList();
        for (var processor : processors) {
            processor.shutDown();
            await().atMost(PATIENCE).ignoreExceptions().untilAsserted(processor::resetTokens);
            program.getBean(JdbcClient.class)
                    .sql("delete from projection_position where name = :name")
                    .param("name", processor.getName())
                    .update();
        }
        processors.forEach(StreamingEventProcessor::start);
        projected(program, last);
    }

    private static void nothingMissingAndNothingDoubled(JdbcClient jdbc, long stored) {
        assertThat(count(jdbc, "select count(*) from recorded_item")).isEqualTo(stored);
        assertThat(count(jdbc, """
                        select count(*) from domain_event_entry e
                        where not exists (select from recorded_item r
                            where 'crisis:' || r.crisis = e.aggregate_identifier and r.revision = e.revision
                              and r.item = coalesce(e.payload #>> '{item,id}', r.item))
                        """)).as("missing").isZero();
        assertThat(count(
                        jdbc,
                        "select count(*) from (select 1 from recorded_item group by crisis, kind, item "
                                + "having count(*) > 1) doubled"))
                .as("doubled")
                .isZero();
        assertThat(count(
                        jdbc,
                        "select count(*) from (select revision, lag(revision) over (order by global_index) as before "
                                + "from domain_event_entry) it where before > revision"))
                .as("stored before an earlier commit")
                .isZero();
        assertThat(count(
                        jdbc,
                        "select count(distinct aggregate_identifier) - (select count(distinct crisis) "
                                + "from perception_run) from domain_event_entry"))
                .as("cases without felt threat")
                .isZero();
    }

    private static long count(JdbcClient jdbc, String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}

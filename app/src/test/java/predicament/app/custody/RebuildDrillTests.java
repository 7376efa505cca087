package predicament.app.custody;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;
import predicament.app.boot.OpenDatabase;
import predicament.app.boot.TestPostgres;
import predicament.app.record.Commands;
import predicament.app.record.ReadYourWrites;
import predicament.app.record.Rebuild;
import predicament.app.record.RecordFixtures;
import predicament.domain.crisis.CrisisId;

/** Rebuilds that are killed anywhere, and backups taken while tables change places. */
@Timeout(value = 2, unit = TimeUnit.HOURS)
class RebuildDrillTests {

    private static final int ROUNDS = Math.min(Integer.getInteger("drill.rounds", 2), 40);
    private static final int BACKUPS = Math.min(Integer.getInteger("drill.rounds", 4), 40);
    private static final long SEED = Long.getLong("drill.seed", 1914);
    private static final int EVENTS = Integer.getInteger("drill.import", 10_000);
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir
    Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(said, true, UTF_8);
    private DrillProcess running;

    @AfterEach
    void nothing_is_left_running() throws Exception {
        if (running == null || !running.process().isAlive()) return;
        postmaster().destroyForcibly();
        running.kill();
    }

    @Test
    void a_rebuild_that_is_killed_leaves_what_was_read_and_the_next_needs_no_hand() throws Exception {
        var random = new Random(SEED);
        var program = restarted();
        program.say("import 0 " + EVENTS);
        program.until(DrillProgram.IMPORTED, line -> {});
        sound(program, "before any was killed");
        var length = lengthOfRebuild(program);
        var moments = new ArrayList<Integer>();
        for (int round = 1; round <= ROUNDS; round++) {
            program.say("rebuild");
            program.until(DrillProgram.REBUILDING, line -> {});
            var moment = random.nextLong(length);
            program.listen(line -> {}, moment);
            moments.add((int) (100 * moment / length));
            if (round % 2 == 0) postmaster().destroyForcibly();
            program.kill();
            program = restarted();
            assertThat(shadows()).as("left behind after round %d", round).isEmpty();
            sound(program, "round %d, killed at %s %% of a rebuild, seed %d".formatted(round, moments, SEED));
        }
        program.end();
        System.out.printf(
                Locale.ROOT,
                "Rebuild drill: rebuilds of %,d events (%d ms) killed at %s %%, all read models as before, nothing left behind.%n",
                EVENTS,
                length,
                moments);
    }

    private long lengthOfRebuild(DrillProcess program) throws IOException {
        program.say("rebuild");
        return Math.max(1, program.until(DrillProgram.REBUILT, line -> {}));
    }

    /** What is read equals what is built anew, which also means that a rebuild succeeds. */
    private static void sound(DrillProcess program, String when) throws IOException, InterruptedException {
        program.say("check");
        assertThat(program.answer()).as(when).isEqualTo(DrillProgram.SOUND);
    }

    private List<String> shadows() {
        try (var database = OpenDatabase.in(folder)) {
            return JdbcClient.create(database.dataSource())
                    .sql("select nspname from pg_namespace where nspname like 'rebuild%'")
                    .query(String.class)
                    .list();
        }
    }

    private DrillProcess restarted() throws IOException, InterruptedException {
        try (var programs = Files.newDirectoryStream(TestPostgres.programs(), "postgresql-*-programs")) {
            for (var program : programs) {
                var link = folder.resolve(program.getFileName());
                if (!Files.exists(link)) Files.createSymbolicLink(link, program);
            }
        }
        running = DrillProcess.on(folder, folder.resolve("drill.args"));
        assertThat(running.answer()).as("what a plain start says").isEqualTo(DrillProgram.READY);
        return running;
    }

    private ProcessHandle postmaster() throws IOException {
        var pid = Files.readAllLines(folder.resolve("postgresql/postmaster.pid"))
                .getFirst()
                .strip();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    @Test
    void a_backup_across_a_rebuild_holds_the_read_models_of_its_moment() throws Exception {
        try (var database = opened(TestPostgres.empty());
                var program = Rebuilding.start(database);
                var thread = Executors.newSingleThreadExecutor()) {
            settled(program, RecordFixtures.fullCase(new CrisisId("backed-up")));
            settled(program, RecordFixtures.largeCase(new CrisisId("backed-up-too"), 2_000));
            var live = ReadModels.checksums(JdbcClient.create(database.dataSource()));
            waitedForByTheSwap(database, program, live);
            rebuild(program);
            assertThat(ReadModels.checksums(JdbcClient.create(database.dataSource())))
                    .as("built anew")
                    .isEqualTo(live);

            var backing = new AtomicBoolean(true);
            var rebuilt = new AtomicInteger();
            var rebuilding = thread.submit(() -> {
                while (backing.get()) {
                    rebuild(program);
                    rebuilt.incrementAndGet();
                }
            });
            for (int backup = 0; backup < BACKUPS; backup++) {
                var file = folder.resolve("meanwhile-" + backup);
                try (var snapshot = database.snapshot()) {
                    Backup.write(snapshot, file, out);
                }
                restoredEquals(live, file);
            }
            backing.set(false);
            rebuilding.get();
            assertThat(rebuilt.get()).isPositive();
        }
    }

    /** Begun before the tables change places and written while the rebuild waits for it. */
    private void waitedForByTheSwap(OpenDatabase database, ConfigurableApplicationContext program, Object live)
            throws Exception {
        var file = folder.resolve("held");
        try (var thread = Executors.newSingleThreadExecutor()) {
            var snapshot = database.snapshot();
            var rebuilding = thread.submit(() -> rebuild(program));
            await().atMost(PATIENCE).until(() -> swapIsTried(database));
            Backup.write(snapshot, file, out);
            assertThat(rebuilding.isDone()).isFalse();
            snapshot.close();
            rebuilding.get(1, TimeUnit.MINUTES);
        }
        restoredEquals(live, file);
    }

    private static boolean swapIsTried(OpenDatabase database) {
        return JdbcClient.create(database.dataSource())
                .sql("select exists (select from pg_locks where mode = 'AccessExclusiveLock' and not granted "
                        + "and database = (select oid from pg_database where datname = current_database()))")
                .query(Boolean.class)
                .single();
    }

    private void restoredEquals(Object live, Path file) throws Exception {
        try (var archive = Archive.whole(file);
                var empty = opened(TestPostgres.empty())) {
            new Restore(archive, out).into(empty);
            var jdbc = JdbcClient.create(empty.dataSource());
            assertThat(ReadModels.checksums(jdbc)).as(said.toString(UTF_8)).isEqualTo(live);
        }
    }

    private static void rebuild(ConfigurableApplicationContext program) {
        for (var name : List.of("perception", "record"))
            program.getBean(Rebuild.class).of(name);
    }

    private static void settled(ConfigurableApplicationContext program, Object command) {
        var revision = program.getBean(Commands.class).send(command, "casebook").revision();
        for (var name : ReadModels.TABLES.keySet()) {
            assertThat(program.getBean(ReadYourWrites.class).await(name, revision, PATIENCE))
                    .as(name)
                    .isTrue();
        }
    }

    private static OpenDatabase opened(TestPostgres.Database database) {
        return OpenDatabase.named(new MockEnvironment()
                .withProperty("spring.datasource.url", database.url())
                .withProperty("spring.datasource.username", database.user())
                .withProperty("spring.datasource.password", database.password()));
    }
}

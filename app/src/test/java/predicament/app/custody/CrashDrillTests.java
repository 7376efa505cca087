package predicament.app.custody;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;
import predicament.app.boot.OpenDatabase;
import predicament.app.boot.TestPostgres;

/** Kills the program, its PostgreSQL or both while it writes, and looks at what a plain restart finds. */
class CrashDrillTests {

    private static final int ROUNDS = Integer.getInteger("drill.rounds", 3);
    private static final long SEED = Long.getLong("drill.seed", 1914);

    private static final int IMPORT = Integer.getInteger("drill.import", 10_000);

    /** An import that was killed goes on where it was, and is killed as often as this on average before it is whole. */
    private static final int KILLS_AN_IMPORT = Math.min(ROUNDS, 20);

    @TempDir
    Path folder;

    private final Random random = new Random(SEED);
    private final Map<String, Long> acknowledged = new TreeMap<>();
    private final Map<Victim, Integer> killed = new TreeMap<>();
    private final List<Integer> moments = new ArrayList<>();
    private int imports;
    private long writtenInAll;
    private long eventsInAll;
    private Path data;
    private DrillProcess running;

    @AfterEach
    void nothing_is_left_running() throws Exception {
        if (running == null || !running.process().isAlive()) return;
        if (Files.exists(data.resolve("postgresql/postmaster.pid")))
            postmaster().destroyForcibly();
        running.kill();
    }

    private enum Victim {
        PROGRAM,
        POSTGRESQL,
        BOTH
    }

    @Test
    @Timeout(value = 4, unit = TimeUnit.HOURS)
    void whatever_is_killed_every_acknowledged_event_is_there_once_and_every_read_model_equals_a_fresh_one()
            throws Exception {
        var length = lengthOfImport();
        var program = anew(1);
        for (int round = 1; round <= ROUNDS; round++) {
            program.say("write %d %d".formatted(round, IMPORT - imported()));
            var victim = Victim.values()[ROUNDS == 3 ? round - 1 : random.nextInt(3)];
            program.listen(this::acknowledge, random.nextLong(2 * length / KILLS_AN_IMPORT));
            kill(victim, program);
            killed.merge(victim, 1, Integer::sum);
            moments.add((int) (100 * imported() / IMPORT));
            program = restarted();
            program.say("check");
            assertThat(program.answer())
                    .as("round %d, seed %d, killed %s", round, SEED, victim)
                    .isEqualTo(DrillProgram.SOUND);
            found(round, victim);
            if (round % 10 == 0) System.out.println(counted(round));
            if (IMPORT - imported() < DrillProgram.SMALLEST) {
                imports++;
                program.end();
                program = anew(round + 1);
            }
        }
        program.end();
        assertThat(writtenInAll).as("acknowledged commits").isPositive();
        System.out.println("Crash drill: " + counted(ROUNDS) + ", none lost, none doubled.");
    }

    /** Events of the import in the folder at hand. */
    private long imported() {
        return acknowledged.entrySet().stream()
                .filter(commit -> commit.getKey().contains("import-"))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private String counted(int rounds) {
        var share = moments.stream().mapToInt(it -> it).summaryStatistics();
        return String.format(
                Locale.ROOT,
                "%d rounds, seed %d, killed %s at %d to %d %% (mean %.0f %%) of imports of %,d events, of which %d "
                        + "went through, %,d acknowledged commits of %,d events",
                rounds,
                SEED,
                killed,
                share.getMin(),
                share.getMax(),
                share.getAverage(),
                IMPORT,
                imports,
                writtenInAll,
                eventsInAll);
    }

    /** In milliseconds, with the clients beside it, when nothing is killed. */
    private long lengthOfImport() throws Exception {
        var program = anew(0);
        program.say("write 0 " + IMPORT);
        var length = program.until(DrillProgram.IMPORTED, line -> {});
        kill(Victim.BOTH, program);
        writtenInAll = 0;
        eventsInAll = 0;
        return length;
    }

    private DrillProcess anew(int round) throws IOException, InterruptedException {
        if (data != null) FileSystemUtils.deleteRecursively(data);
        acknowledged.clear();
        data = Files.createDirectory(folder.resolve("data-" + round));
        try (var programs = Files.newDirectoryStream(TestPostgres.programs(), "postgresql-*-programs")) {
            for (var program : programs) Files.createSymbolicLink(data.resolve(program.getFileName()), program);
        }
        return restarted();
    }

    private void acknowledge(String line) {
        if (!line.startsWith(DrillProgram.ACKNOWLEDGED)) return;
        var words = line.split(" ", -1);
        var events = Long.parseLong(words[3]);
        acknowledged.put(words[1] + " " + words[2], events);
        writtenInAll++;
        eventsInAll += events;
    }

    private void found(int round, Victim victim) throws Exception {
        try (var database = OpenDatabase.in(data)) {
            var jdbc = JdbcClient.create(database.dataSource());
            var stored = new TreeMap<String, Long>();
            jdbc.sql("select revision || ' ' || aggregate_identifier as commit, count(*) as events "
                            + "from domain_event_entry group by revision, aggregate_identifier")
                    .query(row -> {
                        stored.put(row.getString("commit"), row.getLong("events"));
                    });
            assertThat(stored).as("round %d, killed %s", round, victim).containsAllEntriesOf(acknowledged);
            assertThat(jdbc.sql("select count(*) from (select 1 from domain_event_entry group by aggregate_identifier, "
                                    + "payload #>> '{item,kind}', payload #>> '{item,id}' having count(*) > 1) doubled")
                            .query(Long.class)
                            .single())
                    .as("items recorded twice")
                    .isZero();
            assertThat(jdbc.sql("select count(*) from (select 1 from domain_event_entry "
                                    + "where aggregate_identifier like 'crisis:import-%' "
                                    + "group by aggregate_identifier "
                                    + "having count(*) <> split_part(aggregate_identifier, '-', 4)::bigint) half")
                            .query(Long.class)
                            .single())
                    .as("cases imported by halves")
                    .isZero();
        }
    }

    private void kill(Victim victim, DrillProcess program) throws Exception {
        var server = postmaster();
        switch (victim) {
            case PROGRAM -> program.kill();
            case POSTGRESQL -> {
                server.destroyForcibly();
                program.listen(this::acknowledge, 300);
                program.kill();
            }
            case BOTH -> {
                server.destroyForcibly();
                program.kill();
            }
        }
        program.rest().forEach(this::acknowledge);
        if (victim != Victim.PROGRAM) assertThat(server.onExit()).succeedsWithin(Duration.ofSeconds(30));
    }

    private ProcessHandle postmaster() throws IOException {
        var pid = Files.readAllLines(data.resolve("postgresql/postmaster.pid"))
                .getFirst()
                .strip();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    private DrillProcess restarted() throws IOException, InterruptedException {
        running = DrillProcess.on(data, folder.resolve("drill.args"));
        assertThat(running.answer()).as("what a plain restart says").isEqualTo(DrillProgram.READY);
        return running;
    }
}

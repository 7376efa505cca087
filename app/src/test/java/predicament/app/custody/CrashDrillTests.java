package predicament.app.custody;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
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

    /** Then the next round begins with an empty folder. */
    private static final int ROUNDS_A_FOLDER = 5;

    @TempDir
    Path folder;

    private final Random random = new Random(SEED);
    private final Map<String, Long> acknowledged = new TreeMap<>();
    private final Map<Victim, Integer> killed = new TreeMap<>();
    private long writtenInAll;
    private Path data;
    private Running running;

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
        var program = anew(1);
        for (int round = 1; round <= ROUNDS; round++) {
            program.say("write " + round);
            var victim = Victim.values()[ROUNDS == 3 ? round - 1 : random.nextInt(3)];
            program.listen(this::acknowledge, 200 + random.nextInt(2_500));
            kill(victim, program);
            killed.merge(victim, 1, Integer::sum);
            program = restarted();
            program.say("check");
            assertThat(program.answer())
                    .as("round %d, seed %d, killed %s", round, SEED, victim)
                    .isEqualTo(DrillProgram.SOUND);
            found(round, victim);
            if (round % 10 == 0) {
                System.out.printf("%d rounds, killed %s, %,d acknowledged commits%n", round, killed, writtenInAll);
            }
            if (round % ROUNDS_A_FOLDER == 0) {
                program.end();
                program = anew(round + 1);
            }
        }
        program.end();
        assertThat(writtenInAll).as("acknowledged commits").isPositive();
        System.out.printf(
                "Crash drill: %d rounds, seed %d, killed %s, %,d acknowledged commits, none lost, none doubled.%n",
                ROUNDS, SEED, killed, writtenInAll);
    }

    private Running anew(int round) throws IOException, InterruptedException {
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
        acknowledged.put(words[1] + " " + words[2], Long.parseLong(words[3]));
        writtenInAll++;
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
                                    + "group by aggregate_identifier having count(*) <> :size) half")
                            .param("size", DrillProgram.CASE_SIZE)
                            .query(Long.class)
                            .single())
                    .as("cases imported by halves")
                    .isZero();
        }
    }

    private void kill(Victim victim, Running program) throws Exception {
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

    private Running restarted() throws IOException, InterruptedException {
        // in a file, since a class path can be longer than a command line may be
        var line = Files.writeString(
                folder.resolve("drill.args"),
                "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmx1g -cp \"%s\" %s"
                        .formatted(
                                System.getProperty("java.class.path").replace("\\", "\\\\"),
                                DrillProgram.class.getName()));
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "@" + line, data.toString())
                .redirectErrorStream(true)
                .start();
        running = new Running(process, process.inputReader(UTF_8));
        assertThat(running.answer()).as("what a plain restart says").isEqualTo(DrillProgram.READY);
        return running;
    }

    private record Running(Process process, BufferedReader said) {

        void say(String line) throws IOException {
            process.outputWriter(UTF_8).append(line).append('\n').flush();
        }

        /** The next line that is no acknowledgement and nothing from a log; a program that says nothing for long is ended. */
        String answer() throws IOException, InterruptedException {
            var before = new StringBuilder();
            var tooLong = CompletableFuture.runAsync(
                    process.toHandle()::destroyForcibly, CompletableFuture.delayedExecutor(3, TimeUnit.MINUTES));
            for (var line = said.readLine(); line != null; line = said.readLine()) {
                if (line.equals(DrillProgram.READY) || line.equals(DrillProgram.SOUND) || line.startsWith("late ")) {
                    tooLong.cancel(false);
                    return line;
                }
                before.append(line).append('\n');
            }
            tooLong.cancel(false);
            return "It ended with %d: %s".formatted(process.waitFor(), before);
        }

        /** Reads lines until the time is over; the moment falls wherever the program then is. */
        void listen(Consumer<String> line, long milliseconds) throws IOException {
            var end = System.nanoTime() + milliseconds * 1_000_000;
            while (System.nanoTime() < end) {
                if (said.ready()) line.accept(said.readLine());
                else LockSupport.parkNanos(1_000_000);
            }
        }

        void kill() throws InterruptedException {
            // by its handle: the process itself would close the pipe, with acknowledgements in it
            process.toHandle().destroyForcibly();
            process.waitFor();
        }

        /** What it had said before it died. */
        List<String> rest() {
            return said.lines().toList();
        }

        void end() throws Exception {
            process.outputWriter(UTF_8).close();
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        }
    }
}

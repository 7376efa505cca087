package predicament.app.custody;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import predicament.app.boot.OpenDatabase;
import predicament.app.record.Commands;
import predicament.app.record.ReadYourWrites;
import predicament.app.record.Rebuild;
import predicament.app.record.RecordFixtures;
import predicament.domain.crisis.CrisisCommand.RecordItem;
import predicament.domain.crisis.CrisisId;
import predicament.domain.crisis.Item;

/**
 * The program without its pages, in a process of its own that is going to be killed. It says each commit that it was
 * acknowledged, and on request checks what it finds.
 */
final class DrillProgram {

    static final String ACKNOWLEDGED = "acknowledged ";
    static final String READY = "ready";
    static final String SOUND = "sound";
    static final int CLIENTS = 8;

    private static final int MOVES_OF_A_CLIENT = 100;

    static final String IMPORTED = "imported";
    static final String REBUILDING = "rebuilding";
    static final String REBUILT = "rebuilt";

    /** Events of the smallest case: with fewer left, an import is whole. */
    static final int SMALLEST = 20;

    private final ConfigurableApplicationContext program;
    private final OpenDatabase database;

    private DrillProgram(ConfigurableApplicationContext program, OpenDatabase database) {
        this.program = program;
        this.database = database;
    }

    public static void main(String[] arguments) throws Exception {
        var database = OpenDatabase.started(Path.of(arguments[0]));
        var drill = new DrillProgram(Rebuilding.start(database), database);
        say(READY);
        var asked = new BufferedReader(new InputStreamReader(System.in, UTF_8));
        for (var line = asked.readLine(); line != null; line = asked.readLine()) {
            if (line.equals("check")) drill.checked();
            var words = line.split(" ", -1);
            if (words[0].equals("write")) drill.write(words[1], Integer.parseInt(words[2]));
            if (words[0].equals("import")) drill.imported(words[1], Integer.parseInt(words[2]));
            if (line.equals("rebuild")) drill.rebuild();
        }
        drill.program.close();
        database.close();
    }

    private static synchronized void say(String line) {
        System.out.println(line);
        System.out.flush();
    }

    /** What goes wrong is said at once, since threads of the program would keep it alive in silence. */
    private void checked() {
        try {
            check();
        } catch (Exception e) {
            e.printStackTrace(System.out);
            say("late " + e);
        }
    }

    /** Waits for the read models, builds each anew, and recomputes the chain. */
    private void check() throws Exception {
        var jdbc = JdbcClient.create(database.dataSource());
        var last = jdbc.sql("select coalesce(max(revision), 0) from commit")
                .query(Long.class)
                .single();
        var late = ReadModels.TABLES.keySet().stream()
                .filter(name -> !program.getBean(ReadYourWrites.class).await(name, last, Duration.ofMinutes(1)))
                .toList();
        var live = ReadModels.checksums(jdbc);
        rebuildAll();
        var fresh = ReadModels.checksums(jdbc);
        var findings = new ByteArrayOutputStream();
        try (var snapshot = database.snapshot()) {
            var whole = Verification.on(snapshot, new PrintStream(findings, true, UTF_8))
                    .isWhole();
            say(
                    late.isEmpty() && live.equals(fresh) && whole
                            ? SOUND
                            : "late %s; live %s; fresh %s; whole %s %s"
                                    .formatted(late, live, fresh, whole, findings)
                                    .replace('\n', ' '));
        }
    }

    /** Imports cases in one thread and records single moves in eight others until it is killed. */
    private void write(String round, int events) {
        var threads = Executors.newFixedThreadPool(
                CLIENTS + 1, Thread.ofPlatform().daemon().factory());
        threads.execute(() -> acknowledged(() -> imported(round, events)));
        for (int client = 0; client < CLIENTS; client++) {
            var name = "client-%s-%d".formatted(round, client);
            threads.execute(() -> acknowledged(() -> {
                for (int k = 0; ; k++) recorded(new CrisisId(name + "-" + k));
            }));
        }
    }

    /** All its moves are of one day, so that each takes in all those before it: a case after which there is another. */
    private void recorded(CrisisId crisis) {
        commands().send(RecordFixtures.smallCase(crisis), "casebook");
        for (int k = 0; k < MOVES_OF_A_CLIENT; k++) {
            var move = RecordFixtures.move("move-" + k);
            var revision =
                    commands().send(new RecordItem(crisis, move), "person-1").revision();
            say(ACKNOWLEDGED + revision + " " + crisis + " 1");
        }
    }

    private void imported(String round, int events) {
        var sizes = new Random(round.hashCode());
        for (int k = 0, left = events; left >= SMALLEST; k++) {
            var size = Math.min(left, size(sizes));
            var crisis = new CrisisId("import-%s-%d-%d".formatted(round, k, size));
            var revision = commands().send(aCase(crisis, size), "casebook").revision();
            say(ACKNOWLEDGED + revision + " " + crisis + " " + size);
            left -= size;
        }
        say(IMPORTED);
    }

    private void rebuild() {
        say(REBUILDING);
        rebuildAll();
        say(REBUILT);
    }

    private void rebuildAll() {
        for (var name : ReadModels.TABLES.keySet())
            program.getBean(Rebuild.class).of(name);
    }

    /** Two of three cases are small ones. */
    private static int size(Random random) {
        return random.nextInt(3) > 0 ? SMALLEST + random.nextInt(200) : 1_000 + random.nextInt(3_000);
    }

    /** What fails once the database is gone was not acknowledged. */
    private static void acknowledged(Runnable writing) {
        try {
            writing.run();
        } catch (RuntimeException gone) {
            say("refused " + gone.getClass().getSimpleName());
        }
    }

    private Commands commands() {
        return program.getBean(Commands.class);
    }

    private static Object aCase(CrisisId crisis, int size) {
        List<Item> frame = List.of(
                RecordFixtures.description(),
                RecordFixtures.north(),
                RecordFixtures.south(),
                RecordFixtures.minister(),
                RecordFixtures.king(),
                RecordFixtures.source(),
                RecordFixtures.ultimatum(),
                RecordFixtures.assessment(),
                RecordFixtures.prior());
        var moves = IntStream.range(frame.size(), size).mapToObj(k -> (Item) RecordFixtures.move("move-" + k));
        return RecordFixtures.load(crisis, Stream.concat(frame.stream(), moves).toList());
    }
}

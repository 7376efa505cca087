package predicament.app.custody;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import predicament.app.record.CaseRecords;
import predicament.app.record.Commands;
import predicament.app.record.ReadYourWrites;
import predicament.app.record.RecordFixtures;
import predicament.domain.crisis.CrisisCommand.RecordItem;
import predicament.domain.crisis.CrisisId;

/** The whole program, pages included, as one of several nodes; it writes when it is told to, and says what was acknowledged. */
final class NodeProgram {

    static final CrisisId SHARED = new CrisisId("shared");

    private static final int CLIENTS = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final ConfigurableApplicationContext program;
    private final String name;
    private final AtomicBoolean writing = new AtomicBoolean();
    private ExecutorService clients = Executors.newCachedThreadPool();

    private NodeProgram(ConfigurableApplicationContext program, String name) {
        this.program = program;
        this.name = name;
    }

    /** What the program is made of, without the parts of other tests that lie on the class path beside it. */
    @EnableAutoConfiguration
    @ComponentScan(
            basePackages = "predicament.app",
            excludeFilters = {
                @ComponentScan.Filter(SpringBootConfiguration.class),
                @ComponentScan.Filter(TestConfiguration.class),
                @ComponentScan.Filter(TestComponent.class)
            })
    static class Whole {}

    public static void main(String[] arguments) throws Exception {
        var pid = ProcessHandle.current().pid();
        var settings = Arrays.copyOf(arguments, arguments.length + 1);
        settings[arguments.length] = "--spring.datasource.hikari.data-source-properties.ApplicationName=" + pid;
        var program = new SpringApplicationBuilder(Whole.class).run(settings);
        var node = new NodeProgram(program, "node-" + pid);
        say("ready " + program.getEnvironment().getProperty("local.server.port"));
        var asked = new BufferedReader(new InputStreamReader(System.in, UTF_8));
        for (var line = asked.readLine(); line != null; line = asked.readLine()) {
            switch (line) {
                case "write" -> node.write();
                case "rest" -> node.rest();
                default -> node.measure(Integer.parseInt(line));
            }
        }
        node.rest();
        program.close();
    }

    private static synchronized void say(String line) {
        System.out.println(line);
        System.out.flush();
    }

    /** Two cases of its own, and one that every node writes to. */
    private void write() {
        writing.set(true);
        clients = Executors.newFixedThreadPool(
                CLIENTS, Thread.ofPlatform().daemon().factory());
        for (int client = 1; client < CLIENTS; client++) {
            var own = new CrisisId(name + "-" + client);
            clients.execute(() -> {
                record(own, RecordFixtures.smallCase(own), "case");
                moves(own);
            });
        }
        clients.execute(() -> {
            record(SHARED, RecordFixtures.smallCase(SHARED), "case");
            moves(SHARED);
        });
    }

    private void moves(CrisisId crisis) {
        for (int k = 0; writing.get(); k++) {
            var move = RecordFixtures.move(name + "-move-" + k);
            try {
                record(crisis, new RecordItem(crisis, move), move.id().value());
            } catch (RuntimeException refused) {
                say("refused " + refused);
            }
        }
    }

    private long record(CrisisId crisis, Object command, String what) {
        var revision = program.getBean(Commands.class).send(command, "person-1").revision();
        if (revision > 0) say("acknowledged %d %s %s".formatted(revision, crisis, what));
        return revision;
    }

    private void rest() throws InterruptedException {
        writing.set(false);
        clients.shutdown();
        say("rested " + clients.awaitTermination(1, TimeUnit.MINUTES));
    }

    /** From the acknowledgement of a move until it can be read, in milliseconds. */
    private void measure(int times) {
        record(SHARED, RecordFixtures.smallCase(SHARED), "case");
        var waited = new double[times];
        for (int k = 0; k < times; k++) {
            var revision = record(
                    SHARED, new RecordItem(SHARED, RecordFixtures.move(name + "-timed-" + System.nanoTime())), "timed");
            var begun = System.nanoTime();
            if (!program.getBean(ReadYourWrites.class).await(CaseRecords.PROJECTION, revision, PATIENCE)) {
                say("measured nothing: revision " + revision + " was not projected");
                return;
            }
            waited[k] = (System.nanoTime() - begun) / 1e6;
        }
        Arrays.sort(waited);
        say("measured "
                + String.format(
                        Locale.ROOT,
                        "p50 %.1f ms, p99 %.1f ms",
                        waited[times / 2],
                        waited[(int) Math.ceil(times * .99) - 1]));
    }
}

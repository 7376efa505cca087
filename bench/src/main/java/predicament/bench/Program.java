package predicament.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import predicament.app.boot.OpenDatabase;
import predicament.app.custody.RebuildProgram;
import predicament.app.perception.Threats;
import predicament.app.record.Commands;
import predicament.app.record.ReadYourWrites;
import predicament.app.record.RecordVerifier;
import predicament.app.record.Verdict;

/** The program without its pages, over a durable PostgreSQL of its own. */
final class Program implements AutoCloseable {

    static final String PERSON = "bench";
    static final List<String> PROJECTIONS = List.of("record", Threats.PROJECTION);

    private static final Duration PATIENCE = Duration.ofHours(2);

    private final OpenDatabase database;
    private final ConfigurableApplicationContext context;

    private Program(OpenDatabase database) {
        this.database = database;
        this.context = new SpringApplicationBuilder(RebuildProgram.class, Threats.class)
                .web(WebApplicationType.NONE)
                .run(
                        "--spring.datasource.url=" + database.url(),
                        "--spring.datasource.username=" + database.user(),
                        "--spring.datasource.password=" + database.password());
    }

    static Program on(Path folder) {
        return new Program(OpenDatabase.started(folder));
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    ConfigurableApplicationContext context() {
        return context;
    }

    /** The program's own pool of connections. */
    DataSource pool() {
        return bean(DataSource.class);
    }

    JdbcClient jdbc() {
        return bean(JdbcClient.class);
    }

    Commands commands() {
        return bean(Commands.class);
    }

    StreamingEventProcessor processor(String projection) {
        return bean(EventProcessingConfiguration.class)
                .eventProcessor(projection, StreamingEventProcessor.class)
                .orElseThrow();
    }

    void stopProjections() {
        bean(EventProcessingConfiguration.class).eventProcessors().values().forEach(it -> it.shutDown());
    }

    /** Waits until a projection has written everything that is stored. */
    void awaitProjected(String projection) {
        var last = jdbc().sql("select max(revision) from commit").query(Long.class).single();
        if (!bean(ReadYourWrites.class).await(projection, last, PATIENCE)) {
            throw new IllegalStateException("%s did not come to revision %d.".formatted(projection, last));
        }
    }

    /** Loads cases by the ordinary command, two at once, while no projection follows; answers how many. */
    int generate(int events) throws Exception {
        stopProjections();
        var cases = events / GeneratedCase.SIZE;
        var next = new AtomicInteger();
        try (var threads = Executors.newFixedThreadPool(2)) {
            var loaders = new ArrayList<Callable<Void>>();
            for (var k = 0; k < 2; k++) {
                loaders.add(() -> {
                    for (var number = next.getAndIncrement(); number < cases; number = next.getAndIncrement()) {
                        commands().send(GeneratedCase.load(number), PERSON);
                    }
                    return null;
                });
            }
            for (var done : threads.invokeAll(loaders)) done.get();
        }
        return cases;
    }

    void mustBeWhole() {
        var verifier = bean(RecordVerifier.class);
        if (!verifier.verifyAll().stream().allMatch(Verdict.Intact.class::isInstance)) {
            throw new IllegalStateException("What was generated does not hold together.");
        }
    }

    void settle() {
        jdbc().sql("vacuum analyze").update();
    }

    @Override
    public void close() {
        if (!context.isActive()) return;
        context.close();
        database.close();
    }
}

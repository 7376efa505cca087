package predicament.app.custody;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.config.EventProcessingConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import predicament.app.boot.OpenDatabase;
import predicament.app.command.Stopped;
import predicament.app.record.Rebuild;

/** Builds read models anew from the events, and says how far it is. */
final class Rebuilding {

    private static final Duration TELL_EVERY = Duration.ofSeconds(1);

    private final PrintStream out;

    Rebuilding(PrintStream out) {
        this.out = out;
    }

    /** Rebuilds the read models that are named, or all; the data folder must not be in use. */
    void run(Environment settings, List<String> wanted) {
        try (var database = OpenDatabase.isNamed(settings)
                ? OpenDatabase.named(settings)
                : OpenDatabase.alone(OpenDatabase.folder(settings))) {
            run(database, wanted);
        }
    }

    void run(OpenDatabase database, List<String> wanted) {
        try (var program = start(database)) {
            var all = names(program);
            if (!all.containsAll(wanted)) {
                throw new Stopped("There are these read models: %s.".formatted(String.join(", ", all)));
            }
            for (var name : wanted.isEmpty() ? all : wanted) rebuild(program, name);
        }
    }

    /** Starts the part of the program that keeps read models, with other settings than the usual ones where some are given. */
    static ConfigurableApplicationContext start(OpenDatabase database, String... settings) {
        var line = new ArrayList<>(List.of(settings));
        line.add("--spring.datasource.url=" + database.url());
        line.add("--spring.datasource.username=" + database.user());
        line.add("--spring.datasource.password=" + database.password());
        return new SpringApplicationBuilder(RebuildProgram.class)
                .web(WebApplicationType.NONE)
                .run(line.toArray(String[]::new));
    }

    static Set<String> names(ConfigurableApplicationContext program) {
        return new TreeSet<>(program.getBean(EventProcessingConfiguration.class)
                .eventProcessors()
                .keySet());
    }

    private void rebuild(ConfigurableApplicationContext program, String name) {
        var all = program.getBean(JdbcClient.class)
                .sql("select count(*) from domain_event_entry")
                .query(Long.class)
                .single();
        var begun = System.nanoTime();
        var told = new AtomicLong(begun);
        var read = program.getBean(Rebuild.class).of(name, events -> {
            var now = System.nanoTime();
            var before = told.get();
            if (now - before < TELL_EVERY.toNanos() || !told.compareAndSet(before, now)) return;
            tell(
                    "%-12s %,9d of %,d events, %3.0f %%, %,.0f a second",
                    name, events, all, 100.0 * events / all, rate(events, now - begun));
        });
        var took = System.nanoTime() - begun;
        tell("%-12s built anew from %,d events in %.1f s, %,.0f a second", name, read, took / 1e9, rate(read, took));
    }

    private void tell(String line, Object... values) {
        out.printf(Locale.ROOT, line + "%n", values);
    }

    private static double rate(long events, long nanoseconds) {
        return events * 1e9 / nanoseconds;
    }
}

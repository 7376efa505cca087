package predicament.app.boot;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A server that outlived its program: found by its pid file, checked to be ours, stopped and waited for. */
final class PostgresOrphan {

    private static final Logger log = LoggerFactory.getLogger(PostgresOrphan.class);

    private PostgresOrphan() {}

    /** To be called by the holder of the data folder alone. */
    static void stop(Path folder, PostgresPrograms programs) throws IOException {
        var pidFile = folder.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) return;
        var running = runningIn(pidFile);
        if (running.isPresent() && serves(running.get(), folder)) {
            log.info(
                    "Stopping the PostgreSQL server {} that a killed program left behind.",
                    running.get().pid());
            var stopped =
                    programs.pgCtl(List.of("stop", "-w", "-t", "60", "-s", "-m", "fast", "-D", folder.toString()));
            if (!stopped.succeeded()) {
                stopped = programs.pgCtl(
                        List.of("stop", "-w", "-t", "60", "-s", "-m", "immediate", "-D", folder.toString()));
            }
            if (!stopped.succeeded() && running.get().isAlive()) {
                throw new CannotStart("A PostgreSQL server (process %d) still holds %s: end it and start again."
                        .formatted(running.get().pid(), folder));
            }
        } else {
            Files.deleteIfExists(pidFile);
        }
    }

    static Optional<ProcessHandle> runningIn(Path pidFile) throws IOException {
        var first = Files.readAllLines(pidFile, UTF_8).stream()
                .findFirst()
                .orElse("")
                .strip();
        return first.matches("\\d{1,18}") ? ProcessHandle.of(Long.parseLong(first)) : Optional.empty();
    }

    private static boolean serves(ProcessHandle process, Path folder) {
        return process.isAlive()
                && process.info()
                        .arguments()
                        .map(given -> Arrays.asList(given).contains(folder.toString()))
                        .orElse(true);
    }
}

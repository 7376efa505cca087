package predicament.app.custody;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/** A {@link DrillProgram} as it runs, and what it has said. */
record DrillProcess(Process process, BufferedReader said) {

    static DrillProcess on(Path data, Path arguments) throws IOException {
        // in a file, since a class path can be longer than a command line may be
        Files.writeString(
                arguments,
                "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:+ExitOnOutOfMemoryError -Xmx1g -cp \"%s\" %s"
                        .formatted(
                                System.getProperty("java.class.path").replace("\\", "\\\\"),
                                DrillProgram.class.getName()));
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "@" + arguments,
                        data.toString())
                .redirectErrorStream(true)
                .start();
        return new DrillProcess(process, process.inputReader(UTF_8));
    }

    void say(String line) throws IOException {
        process.outputWriter(UTF_8).append(line).append('\n').flush();
    }

    /**
     * The next line that is no acknowledgement and nothing from a log. A program that says nothing for long tells what its
     * threads do, and is ended.
     */
    String answer() throws IOException, InterruptedException {
        var before = new StringBuilder();
        var tooLong = CompletableFuture.runAsync(
                this::endWithItsThreads, CompletableFuture.delayedExecutor(3, TimeUnit.MINUTES));
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

    /** Java prints what its threads do where it prints all else. */
    private void endWithItsThreads() {
        try {
            new ProcessBuilder("kill", "-QUIT", Long.toString(process.pid())).start();
            process.waitFor(10, TimeUnit.SECONDS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            process.toHandle().destroyForcibly();
        }
    }

    /** Reads lines up to one, and answers after how many milliseconds it came. */
    long until(String last, Consumer<String> line) throws IOException {
        var begun = System.nanoTime();
        for (var said = this.said.readLine(); said != null && !said.equals(last); said = this.said.readLine()) {
            line.accept(said);
        }
        return (System.nanoTime() - begun) / 1_000_000;
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

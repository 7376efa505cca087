package predicament.app.custody;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import predicament.app.boot.TestPostgres;

/** A {@link NodeProgram} in a process of its own, and what it has said. */
final class RunningNode {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Process process;
    private final List<String> said = new CopyOnWriteArrayList<>();
    private final Thread listener;

    private RunningNode(Process process) {
        this.process = process;
        listener = Thread.ofPlatform()
                .daemon()
                .start(() -> process.inputReader(UTF_8).lines().forEach(said::add));
    }

    static RunningNode started(TestPostgres.Database database, Path folder, Path casebook) throws IOException {
        // in a file, since a class path can be longer than a command line may be
        var line = Files.writeString(
                Files.createTempFile(folder, "node", ".args"),
                "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmx512m -cp \"%s\" %s"
                        .formatted(
                                System.getProperty("java.class.path").replace("\\", "\\\\"),
                                NodeProgram.class.getName()));
        return new RunningNode(new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "@" + line,
                        "--server.port=0",
                        "--predicament.casebook=" + casebook,
                        "--spring.datasource.url=" + database.url(),
                        "--spring.datasource.username=" + database.user(),
                        "--spring.datasource.password=" + database.password())
                .redirectErrorStream(true)
                .start());
    }

    /** A casebook of one case below a folder, which starts sooner than the whole. */
    static Path casebookOf(String slug, Path folder) throws IOException {
        var casebook = Files.createDirectory(folder.resolve("casebook"));
        Files.createSymbolicLink(
                casebook.resolve(slug), Path.of("..", "cases", slug).toRealPath());
        return casebook;
    }

    int port() {
        return Integer.parseInt(answer("ready "));
    }

    long pid() {
        return process.pid();
    }

    List<String> said() {
        return said;
    }

    void say(String line) throws IOException {
        process.outputWriter(UTF_8).append(line).append('\n').flush();
    }

    /** The end of the line that begins so, as soon as it was said. */
    String answer(String beginning) {
        await().atMost(PATIENCE)
                .failFast(() ->
                        assertThat(process.isAlive()).as("It ended: " + said).isTrue())
                .until(() -> said.stream().anyMatch(it -> it.startsWith(beginning)));
        return said.stream()
                .filter(it -> it.startsWith(beginning))
                .toList()
                .getLast()
                .substring(beginning.length());
    }

    List<String> acknowledged() {
        return said.stream()
                .filter(it -> it.startsWith("acknowledged "))
                .map(it -> it.substring("acknowledged ".length()))
                .toList();
    }

    void signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, Long.toString(pid())).start().waitFor();
    }

    /** Without a word, by its handle: the process itself would close the pipe, with acknowledgements in it. */
    void kill() throws InterruptedException {
        process.toHandle().destroyForcibly();
        process.waitFor();
        listener.join();
    }
}

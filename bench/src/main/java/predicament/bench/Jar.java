package predicament.bench;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The whole program as it is handed out, started in a process of its own on a data folder. */
final class Jar implements AutoCloseable {

    static final String PAGE = "/cases/july-1914";

    private static final Path WHOLE = Path.of("..", "app", "target", "predicament.jar").toAbsolutePath().normalize();
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Process process;
    private final int port;

    private Jar(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static List<String> plain() {
        return List.of(JAVA.toString(), "-jar", WHOLE.toString());
    }

    static List<String> unpacked(Path prepared) {
        return List.of(JAVA.toString(), "-jar", prepared.resolve("predicament.jar").toString());
    }

    static List<String> prepared(Path prepared) {
        return List.of(prepared.resolve("predicament").toString());
    }

    /** The unpacked program with one more static file of its own. */
    static List<String> withFile(Path prepared, String address, int length) throws IOException {
        var jar = prepared.resolve("compared.jar");
        Files.copy(prepared.resolve("predicament.jar"), jar, StandardCopyOption.REPLACE_EXISTING);
        try (var entries = FileSystems.newFileSystem(jar)) {
            Files.writeString(entries.getPath("static" + address), " ".repeat(length));
        }
        return List.of(JAVA.toString(), "-jar", jar.toString());
    }

    /** Unpacks the program and lets it learn what a start loads. */
    static void prepare(Path folder) throws IOException, InterruptedException {
        var line = new ArrayList<>(plain());
        line.addAll(List.of("prepare", folder.toString()));
        if (new ProcessBuilder(line).inheritIO().start().waitFor() != 0) {
            throw new IllegalStateException("The program could not be prepared.");
        }
    }

    /** Starts the program and comes back with its first page. */
    static Jar start(List<String> line, Path data, String... settings) throws IOException, InterruptedException {
        var port = freePort();
        var log = data.resolveSibling("program.log");
        var program = new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(Redirect.appendTo(log.toFile()));
        program.environment().put("PREDICAMENT_DATA", data.toString());
        program.environment().put("SERVER_PORT", Integer.toString(port));
        for (var k = 0; k < settings.length; k += 2) program.environment().put(settings[k], settings[k + 1]);
        var started = new Jar(program.start(), port);
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (!started.answers()) {
            if (!started.process.isAlive() || System.nanoTime() > until) {
                started.close();
                throw new IllegalStateException("The program did not start: " + Files.readString(log));
            }
            TimeUnit.MILLISECONDS.sleep(10);
        }
        return started;
    }

    private boolean answers() {
        try (var visitor = new Visitor(port)) {
            return visitor.get(PAGE) > 0;
        } catch (IOException notYet) {
            return false;
        }
    }

    int port() {
        return port;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }
}

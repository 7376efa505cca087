package predicament.app.boot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs {@code initdb} and {@code pg_ctl}; as root, inside a user namespace, since PostgreSQL refuses to run as root. */
record PostgresPrograms(Path home, List<String> prefix) {

    static PostgresPrograms in(Path home) {
        return new PostgresPrograms(home, isRoot() ? unprivileged() : List.of());
    }

    private static boolean isRoot() {
        try {
            return Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid", NOFOLLOW_LINKS));
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException notLinux) {
            return "root".equals(System.getProperty("user.name"));
        }
    }

    private static List<String> unprivileged() {
        try {
            if (run(List.of("unshare", "-U", "true"), 10).succeeded()) return List.of("unshare", "-U");
        } catch (IOException noSuchProgram) {
            // told below
        }
        throw new CannotStart(
                "PostgreSQL refuses to run as root and this machine offers no user namespace (unshare -U): "
                        + "start Predicament as another user, or name a database in SPRING_DATASOURCE_URL.");
    }

    Outcome initdb(List<String> arguments) throws IOException {
        return run(command("initdb", arguments), 120);
    }

    Outcome pgCtl(List<String> arguments) throws IOException {
        return run(command("pg_ctl", arguments), 180);
    }

    private List<String> command(String program, List<String> arguments) {
        var command = new ArrayList<>(prefix);
        command.add(home.resolve("bin").resolve(program).toString());
        command.addAll(arguments);
        return command;
    }

    private static Outcome run(List<String> command, int seconds) throws IOException {
        var said = Files.createTempFile("postgresql-", ".txt");
        try {
            var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
            builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
            builder.environment().put("LC_ALL", "C");
            var process = builder.start();
            process.getOutputStream().close();
            if (!process.waitFor(seconds, SECONDS)) {
                process.destroyForcibly();
                return new Outcome(false, "no answer within " + seconds + " seconds");
            }
            return new Outcome(
                    process.exitValue() == 0, Files.readString(said, UTF_8).strip());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Outcome(false, "interrupted");
        } finally {
            Files.deleteIfExists(said);
        }
    }

    record Outcome(boolean succeeded, String said) {}
}

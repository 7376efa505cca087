package predicament.app.prepare;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.system.ApplicationHome;
import org.springframework.util.FileSystemUtils;
import predicament.app.command.Command;
import predicament.app.command.Stopped;

/** The command that unpacks the jar, rehearses a start, and leaves a program that begins where the rehearsal ended. */
public final class Preparation {

    public static final Command PREPARE = new Command(
            "prepare",
            "FOLDER",
            "Unpacks the program into a new folder, starts it there once on a casebook of its own to learn what a start "
                    + "loads, and writes a script that starts it in about half the time.",
            Preparation::prepare);

    private static final String JAR = "predicament.jar";
    private static final String CACHE = "predicament.aot";
    private static final String LOG = "prepare.log";

    private Preparation() {}

    private static int prepare(List<String> arguments, PrintStream out) throws Exception {
        if (arguments.size() != 1) throw new Stopped("prepare takes one argument, the folder to make.");
        var folder = Path.of(arguments.getFirst()).toAbsolutePath().normalize();
        if (Files.exists(folder)) throw new Stopped("%s exists already: name a folder to make.".formatted(folder));
        var java = Path.of(System.getProperty("java.home"), "bin", "java");
        unpack(java, folder);
        rehearse(java, folder);
        StartScripts.write(folder, java, JAR, CACHE);
        out.printf("%s starts the program.%n", folder.resolve(StartScripts.NAME));
        return Command.DONE;
    }

    private static void unpack(Path java, Path folder) throws Exception {
        var whole = new ApplicationHome(Preparation.class).getSource();
        if (whole == null || !whole.isFile() || !Files.exists(whole.toPath()) || isUnpacked(whole.toPath())) {
            throw new Stopped("prepare is a command of the whole jar: build it with mvn package -DskipTests, then "
                    + "java -jar app/target/predicament.jar prepare FOLDER.");
        }
        var line = List.of(
                java.toString(),
                "-Djarmode=tools",
                "-jar",
                whole.getPath(),
                "extract",
                "--force",
                "--application-filename",
                JAR,
                "--destination",
                folder.toString());
        run(new ProcessBuilder(line), folder, "The jar could not be unpacked");
    }

    private static boolean isUnpacked(Path jar) {
        return Files.isDirectory(jar.resolveSibling("lib"));
    }

    /** On a database of its own, whatever is named: a rehearsal records nothing where records are kept. */
    private static void rehearse(Path java, Path folder) throws Exception {
        var data = folder.resolve("rehearsal");
        var line = new ArrayList<>(List.of(java.toString(), "-XX:AOTCacheOutput=" + folder.resolve(CACHE)));
        line.addAll(List.of(
                "-D" + Rehearsal.WANTED + "=true",
                "-D" + WarmUp.WANTED + "=false",
                "-jar",
                folder.resolve(JAR).toString()));
        var program = new ProcessBuilder(line);
        var settings = program.environment();
        settings.keySet().removeIf(name -> name.startsWith("SPRING_"));
        settings.put("PREDICAMENT_DATA", data.toString());
        settings.put("SERVER_ADDRESS", "127.0.0.1");
        settings.put("SERVER_PORT", "0");
        run(program, folder, "The rehearsal failed");
        FileSystemUtils.deleteRecursively(data);
        Files.delete(folder.resolve(LOG));
        if (!Files.exists(folder.resolve(CACHE))) {
            throw new Stopped("This Java wrote no cache; prepare with a JDK 25 or later.");
        }
    }

    private static void run(ProcessBuilder program, Path folder, String failure)
            throws IOException, InterruptedException {
        Files.createDirectories(folder);
        var log = folder.resolve(LOG);
        var process = program.redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(log.toFile()))
                .start();
        if (!process.waitFor(10, TimeUnit.MINUTES)) {
            process.destroy();
            throw new Stopped(
                    "%s: it did not end within ten minutes; %s tells how far it came.".formatted(failure, log));
        }
        if (process.exitValue() != 0) throw new Stopped("%s; %s says why.".formatted(failure, log));
    }
}

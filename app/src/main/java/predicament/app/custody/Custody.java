package predicament.app.custody;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.springframework.core.env.StandardEnvironment;
import predicament.app.boot.OpenDatabase;
import predicament.app.command.Command;
import predicament.app.command.Stopped;

/** The commands that keep the record. */
public final class Custody {

    private static final Command VERIFY = new Command(
            "verify",
            "[BACKUP]",
            "Recomputes the chain of hashes of every stream and names the first event that is not as it was recorded; "
                    + "with a backup also tells whether that is whole, and whether anything in it is missing now.",
            Custody::verify);

    private static final Command BACKUP = new Command(
            "backup",
            "FILE",
            "Writes everything that is recorded to one file, as it stands at this moment; the program may be running.",
            Custody::backup);

    private static final Command RESTORE = new Command(
            "restore",
            "FILE",
            "Brings a backup back into an empty data folder, after checking it whole.",
            Custody::restore);

    private static final Command REBUILD = new Command(
            "rebuild",
            "[READ-MODEL…]",
            "Builds the read models anew from the events while the program is stopped, and says how far it is.",
            Custody::rebuild);

    public static final List<Command> ALL = List.of(VERIFY, BACKUP, RESTORE, REBUILD);

    private Custody() {}

    private static int verify(List<String> arguments, PrintStream out) throws Exception {
        if (arguments.size() > 1) throw new Stopped("verify takes at most one argument, a backup to compare with.");
        try (var database = OpenDatabase.of(new StandardEnvironment());
                var snapshot = database.snapshot()) {
            var verification = Verification.on(snapshot, out);
            var whole = verification.isWhole();
            for (var file : arguments) {
                try (var archive = Archive.whole(Path.of(file))) {
                    if (verification.holds(archive.heads())) {
                        out.printf("The backup %s is whole, and nothing in it is missing here.%n", file);
                    } else {
                        whole = false;
                    }
                }
            }
            if (!whole) return Command.FAILED;
            out.printf(
                    "Every one of %,d events in %d streams is as it was recorded.%n",
                    verification.events(), verification.heads().streams().size());
            return Command.DONE;
        }
    }

    private static int backup(List<String> arguments, PrintStream out) throws Exception {
        var file = fileIn(arguments, "backup");
        try (var database = OpenDatabase.of(new StandardEnvironment());
                var snapshot = database.snapshot()) {
            var made = Backup.write(snapshot, file, out);
            out.printf("%s holds everything up to revision %d.%n", file, made.revision());
            return Command.DONE;
        }
    }

    private static int restore(List<String> arguments, PrintStream out) throws Exception {
        var settings = new StandardEnvironment();
        try (var archive = Archive.whole(fileIn(arguments, "restore"))) {
            var restore = new Restore(archive, out);
            if (OpenDatabase.isNamed(settings)) {
                try (var database = OpenDatabase.named(settings)) {
                    restore.into(database);
                }
            } else {
                restore.intoFolder(OpenDatabase.folder(settings));
            }
            out.printf("Restored up to revision %d.%n", archive.manifest().revision());
            return Command.DONE;
        }
    }

    private static int rebuild(List<String> arguments, PrintStream out) {
        new Rebuilding(out).run(new StandardEnvironment(), arguments);
        return Command.DONE;
    }

    private static Path fileIn(List<String> arguments, String command) {
        if (arguments.size() != 1) throw new Stopped("%s takes one argument, a file.".formatted(command));
        return Path.of(arguments.getFirst()).toAbsolutePath();
    }
}

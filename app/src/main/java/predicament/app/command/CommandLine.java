package predicament.app.command;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import predicament.app.boot.CannotStart;

/** Reads the line with which the jar was started: a command, a call for help, or nothing for it to do. */
public final class CommandLine {

    private static final int WRONG_USE = 2;

    private final List<Command> commands;
    private final PrintStream out;
    private final PrintStream err;

    public CommandLine(List<Command> commands, PrintStream out, PrintStream err) {
        this.commands = commands;
        this.out = out;
        this.err = err;
    }

    /** The code with which to end, or nothing where the web program is to start; settings ({@code --name=…}) are its own. */
    public OptionalInt run(String... line) {
        if (line.length == 0) return OptionalInt.empty();
        var name = line[0];
        if (name.equals("--help") || name.equals("-h") || name.equals("help")) return help();
        if (name.startsWith("-")) return OptionalInt.empty();
        return commands.stream()
                .filter(command -> command.name().equals(name))
                .findFirst()
                .map(command -> run(command, Arrays.asList(line).subList(1, line.length)))
                .map(OptionalInt::of)
                .orElseGet(() -> unknown(name));
    }

    private OptionalInt help() {
        out.println("java -jar predicament.jar            starts the program");
        for (var command : commands) {
            out.printf("java -jar predicament.jar %s%n    %s%n", command.usage(), command.purpose());
        }
        return OptionalInt.of(Command.DONE);
    }

    private int run(Command command, List<String> arguments) {
        if (arguments.contains("--help") || arguments.contains("-h")) {
            out.printf("java -jar predicament.jar %s%n    %s%n", command.usage(), command.purpose());
            return Command.DONE;
        }
        // what a library notes goes unsaid beside what a command answers
        LoggingSystem.get(CommandLine.class.getClassLoader())
                .setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.WARN);
        try {
            return command.deed().run(List.copyOf(arguments), out);
        } catch (Stopped | CannotStart e) {
            err.println(e.getMessage());
            return Command.FAILED;
        } catch (Exception e) {
            e.printStackTrace(err);
            return Command.FAILED;
        }
    }

    private OptionalInt unknown(String name) {
        err.printf(
                "There is no command \"%s\": the commands are %s; --help says what they do.%n",
                name, String.join(", ", commands.stream().map(Command::name).toList()));
        return OptionalInt.of(WRONG_USE);
    }
}

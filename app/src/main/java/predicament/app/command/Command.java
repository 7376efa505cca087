package predicament.app.command;

import java.io.PrintStream;
import java.util.List;

/** A command of the jar: {@code arguments} is what follows its name in the help, {@code purpose} one sentence. */
public record Command(String name, String arguments, String purpose, Deed deed) {

    /** Ended well. */
    public static final int DONE = 0;

    /** Ended with a finding or a refusal, which has been told. */
    public static final int FAILED = 1;

    /** What a command does with the arguments after its name; it answers the code with which the program ends. */
    @FunctionalInterface
    public interface Deed {

        int run(List<String> arguments, PrintStream out) throws Exception;
    }

    String usage() {
        return arguments.isEmpty() ? name : name + " " + arguments;
    }
}

package predicament.app.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class CommandLineTests {

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final ByteArrayOutputStream complained = new ByteArrayOutputStream();
    private final CommandLine line = new CommandLine(
            List.of(
                    new Command("count", "WORD…", "Counts words.", (arguments, out) -> {
                        out.println(arguments.size());
                        return Command.DONE;
                    }),
                    new Command("refuse", "", "Refuses.", (arguments, out) -> {
                        throw new Stopped("It cannot be done.");
                    })),
            new PrintStream(said, true, UTF_8),
            new PrintStream(complained, true, UTF_8));

    @Test
    void without_a_command_the_program_starts() {
        assertThat(line.run()).isEmpty();
        assertThat(line.run("--server.port=8090")).isEmpty();
    }

    @Test
    void a_command_gets_what_follows_its_name() {
        assertThat(line.run("count", "one", "two")).isEqualTo(OptionalInt.of(0));
        assertThat(said.toString(UTF_8)).isEqualToIgnoringNewLines("2");
    }

    @Test
    void help_names_every_command() {
        assertThat(line.run("--help")).isEqualTo(OptionalInt.of(0));
        assertThat(said.toString(UTF_8)).contains("count WORD…", "Counts words.", "refuse", "Refuses.");
    }

    @Test
    void help_on_a_command_does_not_run_it() {
        assertThat(line.run("refuse", "--help")).isEqualTo(OptionalInt.of(0));
        assertThat(said.toString(UTF_8)).contains("Refuses.");
    }

    @Test
    void a_refusal_is_one_sentence() {
        assertThat(line.run("refuse")).isEqualTo(OptionalInt.of(1));
        assertThat(complained.toString(UTF_8)).isEqualToIgnoringNewLines("It cannot be done.");
    }

    @Test
    void an_unknown_command_is_told_which_there_are() {
        assertThat(line.run("repair")).isEqualTo(OptionalInt.of(2));
        assertThat(complained.toString(UTF_8))
                .startsWith("There is no command \"repair\": the commands are count, refuse;");
    }
}

package predicament.app;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import predicament.app.command.CommandLine;

/** The program: a web front end over the casebook, with its own PostgreSQL unless another is named. */
@SpringBootApplication
public class PredicamentApplication {

    public static void main(String[] arguments) {
        var ended = new CommandLine(JarCommands.ALL, System.out, System.err).run(arguments);
        if (ended.isPresent()) System.exit(ended.getAsInt());
        SpringApplication.run(PredicamentApplication.class, arguments);
    }
}

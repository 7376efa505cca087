package predicament.app;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import predicament.app.command.CommandLine;
import predicament.app.prepare.WarmUp;

/** The program: a web front end over the casebook, with its own PostgreSQL unless another is named. */
@SpringBootApplication
public class PredicamentApplication {

    public static void main(String[] arguments) {
        var ended = new CommandLine(JarCommands.ALL, System.out, System.err).run(arguments);
        if (ended.isPresent()) System.exit(ended.getAsInt());
        var program = new SpringApplication(PredicamentApplication.class);
        program.setDefaultProperties(Map.of(WarmUp.WANTED, true));
        program.run(arguments);
    }
}

package predicament.app;

import java.util.List;
import java.util.stream.Stream;
import predicament.app.calculate.Calculations;
import predicament.app.command.Command;
import predicament.app.custody.Custody;
import predicament.app.prepare.Preparation;

/** The commands of the jar in the order of the help. */
final class JarCommands {

    static final List<Command> ALL = Stream.of(Custody.ALL, Calculations.ALL, List.of(Preparation.PREPARE))
            .flatMap(List::stream)
            .toList();

    private JarCommands() {}
}

package predicament.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.springframework.transaction.support.TransactionOperations;
import predicament.app.perception.Threats;
import predicament.app.record.ReadYourWrites;
import predicament.bench.Comparison.Target;
import predicament.domain.crisis.CrisisCommand.CorrectItem;
import predicament.domain.crisis.ThreatLevel;

/**
 * What the read model of threat does when the document at half of one series' history is corrected, in a store of many
 * series: the transaction of its projection, and beside it the whole way from the command to the corrected page. The peer
 * is the full rebuild of the same read model.
 */
final class Corrections {

    private static final int WARM_UP = 30;
    private static final int TIMES = 40;

    private final Program program;
    private final int cases;
    private final Samples rebuild;
    private int next;

    Corrections(Program program, int cases, Samples rebuild) {
        this.program = program;
        this.cases = cases;
        this.rebuild = rebuild;
    }

    List<Comparison> compare() throws Exception {
        program.stopProjections();
        var work = Samples.none();
        for (var k = -WARM_UP; k < TIMES; k++) handle(k < 0 ? Samples.none() : work);
        Program.PROJECTIONS.forEach(it -> program.processor(it).start());
        Program.PROJECTIONS.forEach(program::awaitProjected);
        var wholeWay = Samples.none();
        for (var k = -WARM_UP; k < TIMES; k++) {
            (k < 0 ? Samples.none() : wholeWay).time(() -> program.bean(ReadYourWrites.class)
                    .await(Threats.PROJECTION, correct()));
        }
        return List.of(
                new Comparison("correction, its recomputation", "full rebuild", rebuild, work, .5, Target.atMost(.002)),
                new Comparison("correction, from command to page", "full rebuild", rebuild, wholeWay, .5, Target.atMost(.002)));
    }

    /** Corrects the middle document of a case, each time of another, and answers the revision. */
    private long correct() {
        var number = next % cases;
        var seen = 1 + next++ / cases;
        var history = GeneratedCase.history(number);
        var level = seen % 2 == 0 ? ThreatLevel.LATENT : ThreatLevel.IMMINENT;
        var middle = GeneratedCase.regraded(history.get(history.size() / 2), level);
        var command = new CorrectItem(GeneratedCase.id(number), middle, seen, "Another edition reads otherwise.");
        return program.commands().send(command, Program.PERSON).revision();
    }

    private void handle(Samples samples) throws Exception {
        var engine = program.bean(EventStorageEngine.class);
        var before = engine.createHeadToken();
        correct();
        var event = after(engine, before);
        var handler = new AnnotationEventHandlerAdapter(projection(), program.bean(ParameterResolverFactory.class));
        samples.time(() -> program.bean(TransactionOperations.class).executeWithoutResult(transaction -> {
            // as the position does that its processor writes
            program.jdbc().sql("select set_config('synchronous_commit', 'off', true)").query().singleRow();
            var work = new BatchingUnitOfWork<>(List.of(event));
            var result = work.executeWithResult(() -> handler.handle(work.getMessage()));
            if (result.isExceptional()) throw new IllegalStateException(result.exceptionResult());
        }));
    }

    private static EventMessage<?> after(EventStorageEngine engine, TrackingToken token) {
        var events = new ArrayList<EventMessage<?>>();
        try (var read = engine.readEvents(token, false)) {
            read.forEach(events::add);
        }
        return events.getLast();
    }

    private Object projection() {
        return program.context().getBeansWithAnnotation(ProcessingGroup.class).values().stream()
                .filter(it -> Threats.PROJECTION.equals(
                        Objects.requireNonNull(it.getClass().getAnnotation(ProcessingGroup.class))
                                .value()))
                .findFirst()
                .orElseThrow();
    }
}

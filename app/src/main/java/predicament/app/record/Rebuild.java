package predicament.app.record;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes a projection anew from its events, in bulk where it can, else in one transaction: until the end readers see the
 * old rows, and afterwards the new ones.
 */
@Component
public class Rebuild {

    private final EventStorageEngine engine;
    private final ParameterResolverFactory parameters;
    private final Handled handled;
    private final Takeover takeover;
    private final BulkRebuild bulk;
    private final JdbcClient jdbc;

    Rebuild(
            EventStorageEngine engine,
            ParameterResolverFactory parameters,
            Handled handled,
            Takeover takeover,
            BulkRebuild bulk,
            JdbcClient jdbc) {
        this.engine = engine;
        this.parameters = parameters;
        this.handled = handled;
        this.takeover = takeover;
        this.bulk = bulk;
        this.jdbc = jdbc;
    }

    /** Rebuilds a projection by its name and answers how many events it read. */
    public long of(String projection) {
        return of(projection, read -> {});
    }

    /** The same, telling now and then how many events it has read. */
    public long of(String projection, LongConsumer progress) {
        takeover.processor(projection);
        var beans = handled.handlersOf(projection);
        var handlers = new Handlers(projection, handled, parameters, engine, jdbc);
        var read = new AtomicLong();
        LongConsumer more = events -> progress.accept(read.addAndGet(events));
        if (beans.size() == 1 && beans.getFirst() instanceof BulkProjection written) {
            bulk.of(projection, written, handlers, more);
        } else {
            takeover.of(projection, () -> {
                // asked for again after a claim that another held
                read.set(0);
                handlers.reset();
                return handlers.toTheEnd(null, more);
            });
        }
        return read.get();
    }
}

package predicament.app.record;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Writes a projection anew from its events, in one transaction: until it commits, readers see the old rows, and
 * afterwards the new ones.
 */
@Component
public class Rebuild {

    private static final int BATCH = 1_000;
    private static final int ONLY_SEGMENT = 0;

    /** Longer than the token store’s five seconds, and than another node takes to give a projection away. */
    private static final Duration CLAIMS_RUN_OUT = Duration.ofSeconds(15);

    private static final Duration ASK_AGAIN = Duration.ofMillis(200);

    private final EventProcessingConfiguration processing;
    private final EventStorageEngine engine;
    private final TokenStore tokens;
    private final ParameterResolverFactory parameters;
    private final Handled handled;
    private final Positions positions;
    private final Node node;
    private final TransactionOperations transactions;

    Rebuild(
            EventProcessingConfiguration processing,
            EventStorageEngine engine,
            TokenStore tokens,
            ParameterResolverFactory parameters,
            Handled handled,
            Positions positions,
            Node node,
            TransactionOperations transactions) {
        this.processing = processing;
        this.engine = engine;
        this.tokens = tokens;
        this.parameters = parameters;
        this.handled = handled;
        this.positions = positions;
        this.node = node;
        this.transactions = transactions;
    }

    /** Rebuilds a projection by its name and answers how many events it read. */
    public long of(String projection) {
        return of(projection, read -> {});
    }

    /** The same, telling after each batch how many events it has read. */
    public long of(String projection, LongConsumer progress) {
        var processor = processing
                .eventProcessor(projection, StreamingEventProcessor.class)
                .orElseThrow(() -> new IllegalArgumentException("There is no projection \"" + projection + "\"."));
        var handlers = handled.handlersOf(projection).stream()
                .map(bean -> new AnnotationEventHandlerAdapter(bean, parameters))
                .toList();
        processor.shutDown();
        try {
            return node.alone(projection, () -> onceUnclaimed(() -> rewrite(projection, handlers, progress)));
        } finally {
            processor.start();
        }
    }

    /** The claim of a process that was killed runs out by itself, so that it is asked for again until then. */
    private long onceUnclaimed(LongSupplier rewriting) {
        var until = System.nanoTime() + CLAIMS_RUN_OUT.toNanos();
        while (true) {
            try {
                Long read = transactions.execute(transaction -> rewriting.getAsLong());
                return read == null ? 0 : read;
            } catch (UnableToClaimTokenException held) {
                if (System.nanoTime() > until) throw held;
                LockSupport.parkNanos(ASK_AGAIN.toNanos());
            }
        }
    }

    private long rewrite(String projection, List<AnnotationEventHandlerAdapter> handlers, LongConsumer progress) {
        // holds the claim until the commit, so that no other node writes meanwhile
        tokens.fetchToken(projection, ONLY_SEGMENT);
        handlers.forEach(handler -> handler.prepareReset(null));
        @Nullable TrackingToken token = engine.createTailToken();
        var read = 0L;
        for (var batch = after(token); !batch.isEmpty(); batch = after(token)) {
            handle(projection, handlers, batch);
            token = batch.getLast().trackingToken();
            read += batch.size();
            progress.accept(read);
        }
        tokens.storeToken(token, projection, ONLY_SEGMENT);
        tokens.releaseClaim(projection, ONLY_SEGMENT);
        return read;
    }

    private List<TrackedEventMessage<?>> after(@Nullable TrackingToken token) {
        var batch = new ArrayList<TrackedEventMessage<?>>();
        try (var events = engine.readEvents(token, false)) {
            events.limit(BATCH).forEach(batch::add);
        }
        return batch;
    }

    private void handle(
            String projection, List<AnnotationEventHandlerAdapter> handlers, List<TrackedEventMessage<?>> batch) {
        var own = batch.stream()
                .filter(event -> handlers.stream().anyMatch(handler -> handler.canHandle(event)))
                .toList();
        if (own.isEmpty()) return;
        var work = new BatchingUnitOfWork<>(own);
        var result = work.executeWithResult(() -> {
            for (var handler : handlers) handler.handle(work.getMessage());
            return null;
        });
        if (result.isExceptional()) {
            throw new IllegalStateException(
                    "The projection \"" + projection + "\" could not be rebuilt.", result.exceptionResult());
        }
        positions.write(projection, own.getLast());
    }
}

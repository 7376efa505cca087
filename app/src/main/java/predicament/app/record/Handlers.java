package predicament.app.record;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.jspecify.annotations.Nullable;

/** The handlers of one projection, called outside its processor. */
final class Handlers {

    static final int BATCH = 1_000;

    private final String projection;
    private final List<AnnotationEventHandlerAdapter> handlers;
    private final EventStorageEngine engine;

    Handlers(String projection, List<Object> beans, ParameterResolverFactory parameters, EventStorageEngine engine) {
        this.projection = projection;
        this.engine = engine;
        handlers = beans.stream()
                .map(bean -> new AnnotationEventHandlerAdapter(bean, parameters))
                .toList();
    }

    void reset() {
        handlers.forEach(handler -> handler.prepareReset(null));
    }

    /** Handles what is stored after an event, to the end, and answers where that was. */
    @Nullable
    TrackingToken toTheEnd(@Nullable TrackingToken token, LongConsumer read) {
        var last = token;
        for (var batch = after(token); !batch.isEmpty(); batch = after(last)) {
            handle(batch);
            last = batch.getLast().trackingToken();
            read.accept(batch.size());
        }
        return last;
    }

    private List<TrackedEventMessage<?>> after(@Nullable TrackingToken token) {
        var batch = new ArrayList<TrackedEventMessage<?>>();
        try (var events = engine.readEvents(token, false)) {
            events.limit(BATCH).forEach(batch::add);
        }
        return batch;
    }

    /** Handles one whole stream. */
    void stream(String identifier) {
        var batch = new ArrayList<EventMessage<?>>();
        engine.readEvents(identifier).forEachRemaining(event -> {
            batch.add(event);
            if (batch.size() < BATCH) return;
            handle(batch);
            batch.clear();
        });
        handle(batch);
    }

    private void handle(List<? extends EventMessage<?>> batch) {
        var own = batch.stream()
                .<EventMessage<?>>map(event -> event)
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
    }
}

package predicament.app.record;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.LongConsumer;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The handlers of one projection, called outside its processor. */
final class Handlers {

    static final int BATCH = 1_000;

    private final String projection;
    private final String[] handled;
    private final List<AnnotationEventHandlerAdapter> handlers;
    private final EventStorageEngine engine;
    private final JdbcClient jdbc;

    Handlers(
            String projection,
            Handled handled,
            ParameterResolverFactory parameters,
            EventStorageEngine engine,
            JdbcClient jdbc) {
        this.projection = projection;
        this.handled = handled.by(projection);
        this.engine = engine;
        this.jdbc = jdbc;
        handlers = handled.handlersOf(projection).stream()
                .map(bean -> new AnnotationEventHandlerAdapter(bean, parameters))
                .toList();
    }

    void reset() {
        handlers.forEach(handler -> handler.prepareReset(null));
    }

    /** Handles what is stored after an event, to the end, and answers where that was; what is none of its own stays unread. */
    @Nullable
    TrackingToken toTheEnd(@Nullable TrackingToken token, LongConsumer read) {
        var reached = token == null ? -1 : token.position().orElse(-1);
        while (true) {
            var last = Math.max(reached, lastIndex());
            var own = firstOwn(reached, last);
            if (own == null) return token(last);
            var batch = from(own);
            handle(batch);
            reached = batch.getLast().trackingToken().position().orElseThrow();
            read.accept(batch.size());
        }
    }

    /** Commits come in the order of their indexes, so what is stored later has a higher one. */
    long lastIndex() {
        return jdbc.sql("select coalesce(max(global_index), -1) from domain_event_entry")
                .query(Long.class)
                .single();
    }

    static @Nullable TrackingToken token(long index) {
        return index < 0 ? null : GapAwareTrackingToken.newInstance(index, Collections.emptySortedSet());
    }

    private @Nullable Long firstOwn(long after, long upTo) {
        return jdbc.sql("""
                select global_index from domain_event_entry
                where global_index > :after and global_index <= :upTo and payload_type = any(:handled)
                order by global_index limit 1
                """)
                .param("after", after)
                .param("upTo", upTo)
                .param("handled", handled)
                .query(Long.class)
                .optional()
                .orElse(null);
    }

    private List<TrackedEventMessage<?>> from(long index) {
        var batch = new ArrayList<TrackedEventMessage<?>>();
        try (var events = engine.readEvents(token(index - 1), false)) {
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

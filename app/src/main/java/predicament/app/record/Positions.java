package predicament.app.record;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps, for every projection, the revision up to which it has written, in the same transaction as its rows. A commit
 * counts once its last event has been handled.
 */
@Component
class Positions {

    private static final String LAST = "predicament.last";

    private final JdbcClient jdbc;
    private final Tide tide = new Tide();

    Positions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Tide tide() {
        return tide;
    }

    /** Wraps each batch of a projection: when its rows are written, its position is. */
    MessageHandlerInterceptor<EventMessage<?>> of(String projection) {
        return (work, chain) -> {
            var first = work.root().getResource(LAST) == null;
            work.root().resources().put(LAST, work.getMessage());
            if (first) {
                work.root().onPrepareCommit(it -> write(projection, last(it)));
                work.root().afterCommit(it -> tide.rise());
            }
            return chain.proceed();
        };
    }

    private static EventMessage<?> last(UnitOfWork<?> work) {
        return work.getResource(LAST);
    }

    private void write(String projection, EventMessage<?> last) {
        if (!(last.getMetaData().get("revision") instanceof Long revision)) return;
        if (!(last instanceof TrackedEventMessage<?> tracked)) return;
        jdbc.sql("""
                insert into projection_position (name, revision)
                select :projection, case when exists (
                    select from domain_event_entry where revision = :revision and global_index > :index
                ) then :revision - 1 else :revision end
                on conflict (name) do update set revision = excluded.revision
                """)
                .param("projection", projection)
                .param("revision", revision)
                .param("index", tracked.trackingToken().position().orElse(Long.MAX_VALUE))
                .update();
    }

    /** The revision that a projection has reached, 0 before its first. */
    long reached(String projection) {
        return jdbc.sql("select revision from projection_position where name = :projection")
                .param("projection", projection)
                .query(Long.class)
                .optional()
                .orElse(0L);
    }
}

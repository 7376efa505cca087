package predicament.app.record;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
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
    private final ObjectProvider<Handled> handled;
    private final Tide tide = new Tide();

    Positions(JdbcClient jdbc, ObjectProvider<Handled> handled) {
        this.jdbc = jdbc;
        this.handled = handled;
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

    /** A crash of the database may lose the last batches, each whole, with their tokens: they are handled again. */
    void write(String projection, EventMessage<?> last) {
        if (!(last.getMetaData().get("revision") instanceof Long revision)) return;
        if (!(last instanceof TrackedEventMessage<?> tracked)) return;
        jdbc.sql("""
                insert into projection_position (name, revision)
                select :projection, case when exists (
                    select from domain_event_entry
                    where revision = :revision and global_index > :index and payload_type = any(:handled)
                ) then :revision - 1 else :revision end
                from set_config('synchronous_commit', 'off', true)
                on conflict (name) do update set revision = excluded.revision
                """)
                .param("projection", projection)
                .param("revision", revision)
                .param("handled", handled.getObject().by(projection))
                .param("index", tracked.trackingToken().position().orElse(Long.MAX_VALUE))
                .update();
    }

    /** The tables of a projection hold every event up to that of the token. */
    void reach(String projection, @Nullable TrackingToken token) {
        jdbc.sql("""
                insert into projection_position (name, revision)
                select :projection, coalesce(max(revision), 0) from domain_event_entry where global_index <= :index
                on conflict (name) do update set revision = excluded.revision
                """)
                .param("projection", projection)
                .param("index", token == null ? -1 : token.position().orElse(-1))
                .update();
    }

    /** Whether a projection has written all that concerns it up to a revision. */
    boolean reached(String projection, long revision) {
        return jdbc.sql("""
                select not exists (
                    select from domain_event_entry
                    where revision <= :revision and payload_type = any(:handled) and revision > coalesce(
                        (select revision from projection_position where name = :projection), 0)
                )
                """)
                .param("projection", projection)
                .param("revision", revision)
                .param("handled", handled.getObject().by(projection))
                .query(Boolean.class)
                .single();
    }
}

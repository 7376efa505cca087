package predicament.app.perception;

import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import predicament.domain.perception.Archive.Entry;

/** Feeds a projection by hand, batch by batch, as the event processor does. */
@TestComponent
class ThreatStore {

    private final PerceptionProjection projection;
    private final TransactionOperations transactions;
    private final JdbcClient jdbc;

    ThreatStore(PerceptionProjection projection, TransactionOperations transactions, JdbcClient jdbc) {
        this.projection = projection;
        this.transactions = transactions;
        this.jdbc = jdbc;
    }

    /** One batch in one transaction, which may end inside a commit. */
    void handle(Iterable<Entry> batch) {
        transactions.executeWithoutResult(transaction -> {
            var work = DefaultUnitOfWork.startAndGet(GenericEventMessage.asEventMessage("batch"));
            work.execute(() -> batch.forEach(entry -> projection.on(entry.event(), entry.revision())));
        });
        var last = 0L;
        for (var entry : batch) last = Math.max(last, entry.revision());
        seen(last);
    }

    void seen(long revision) {
        jdbc.sql("""
                insert into projection_position (name, revision) values ('perception', :revision)
                on conflict (name) do update set revision = greatest(projection_position.revision, excluded.revision)
                """).param("revision", revision).update();
    }

    void reset() {
        transactions.executeWithoutResult(transaction -> projection.reset());
    }
}

package predicament.app.record;

import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** At each start, throws away the shadow tables of rebuilds that were killed, which could be as large as the read models. */
@Component
final class ShadowSweep {

    private static final Logger LOG = LoggerFactory.getLogger(ShadowSweep.class);

    private final DataSource source;
    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final Handled handled;

    ShadowSweep(DataSource source, JdbcClient jdbc, TransactionOperations transactions, Handled handled) {
        this.source = source;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.handled = handled;
    }

    @EventListener(ApplicationStartedEvent.class)
    void sweep() {
        for (var projection : handled.projections()) {
            var left = new ShadowTables(jdbc, projection, List.of());
            if (left.exist()) sweep(projection, left);
        }
    }

    private void sweep(String projection, ShadowTables left) {
        try (var alone = RebuildLock.tried(source, projection)) {
            if (alone != null) transactions.executeWithoutResult(transaction -> left.dropIfFree());
        } catch (SQLException | DataAccessException e) {
            LOG.debug("The last rebuild of \"{}\" still ends: the next start throws away what is left.", projection, e);
        }
    }
}

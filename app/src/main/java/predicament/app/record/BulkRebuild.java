package predicament.app.record;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;
import javax.sql.DataSource;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Fills shadow tables from ranges of streams, several at a time, builds their indexes, hands what was stored meanwhile to
 * the projection's own handlers, and lets the tables change places. The projection goes on until that moment.
 */
@Component
class BulkRebuild {

    private static final int WORKERS = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 4);

    /** How long readers that hold the tables, such as a backup, are waited for. */
    private static final Duration READERS_LEAVE = Duration.ofMinutes(10);

    private static final Duration TRY_AGAIN = Duration.ofMillis(500);

    private static final String LOCKED = "55P03";

    private final DataSource source;
    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final Handled handled;
    private final EventNames names;
    private final Takeover takeover;

    BulkRebuild(
            DataSource source,
            JdbcClient jdbc,
            TransactionOperations transactions,
            Handled handled,
            EventNames names,
            Takeover takeover) {
        this.source = source;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.handled = handled;
        this.names = names;
        this.takeover = takeover;
    }

    void of(String projection, BulkProjection written, Handlers handlers, LongConsumer read) {
        try (var alone = RebuildLock.tried(source, projection)) {
            if (alone == null) {
                throw new IllegalStateException(
                        "The projection \"%s\" is being rebuilt already: wait until that is done."
                                .formatted(projection));
            }
            try (var shadows = new ShadowTables(jdbc, projection, written.tables())) {
                shadows.create();
                var last = handlers.lastIndex();
                var ranges = new StreamRanges(jdbc, last, handled.by(projection), names);
                var former = fill(written, shadows, ranges, read);
                atOnce(shadows.indexing());
                shadows.complete();
                atOnce(shadows.analyzing().stream()
                        .<Runnable>map(task -> () -> inShadows(shadows, task))
                        .toList());
                for (var stream : former) inShadows(shadows, () -> handlers.stream(stream));
                swap(projection, shadows, handlers, read, Handlers.token(last));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The projection \"" + projection + "\" could not be rebuilt.", e);
        }
    }

    /** Answers the streams that were left out, since they hold events in a former form. */
    private Collection<String> fill(
            BulkProjection written, ShadowTables shadows, StreamRanges ranges, LongConsumer read) {
        var former = new ConcurrentLinkedQueue<String>();
        Runnable filling = () -> {
            for (var range = ranges.next(); range != null; range = ranges.next()) {
                var streams = range;
                inShadows(shadows, () -> written.write(streams));
                former.addAll(range.former());
                read.accept(range.events());
            }
        };
        atOnce(Collections.nCopies(WORKERS, filling));
        return former;
    }

    /**
     * What the tables hold is on disk at the latest with the transaction in which they change places. Few rows tell the
     * planner enough of tables that are sought by their keys, and autovacuum looks at more when they grow.
     */
    private void inShadows(ShadowTables shadows, Runnable writing) {
        transactions.executeWithoutResult(transaction -> {
            shadows.lead();
            jdbc.sql("""
                    select set_config('synchronous_commit', 'off', true), set_config('work_mem', '64MB', true),
                           set_config('enable_seqscan', 'off', true), set_config('default_statistics_target', '20', true)
                    """).query().singleRow();
            writing.run();
        });
    }

    private void swap(
            String projection,
            ShadowTables shadows,
            Handlers handlers,
            LongConsumer read,
            @Nullable TrackingToken from) {
        var until = System.nanoTime() + READERS_LEAVE.toNanos();
        var reached = new AtomicReference<@Nullable TrackingToken>(from);
        while (true) {
            inShadows(shadows, () -> reached.set(handlers.toTheEnd(reached.get(), read)));
            try {
                takeover.of(projection, () -> {
                    shadows.lead();
                    var last = handlers.toTheEnd(reached.get(), read);
                    shadows.swap();
                    return last;
                });
                return;
            } catch (DataAccessException refused) {
                if (!isBeingRead(refused) || System.nanoTime() > until) throw refused;
                LockSupport.parkNanos(TRY_AGAIN.toNanos());
            }
        }
    }

    private static boolean isBeingRead(DataAccessException refused) {
        return refused.getMostSpecificCause() instanceof SQLException cause && LOCKED.equals(cause.getSQLState());
    }

    private static void atOnce(List<Runnable> tasks) {
        try (var workers = Executors.newFixedThreadPool(WORKERS)) {
            var done = tasks.stream()
                    .map(task -> CompletableFuture.runAsync(task, workers))
                    .toList();
            done.forEach(CompletableFuture::join);
        }
    }
}

package predicament.app.record;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Numbers the transactions of the store. Whoever appends holds one lock until the commit, so revisions and indexes are
 * seen in their order and nobody who reads on from an index can miss what a slower transaction stored before it. Every
 * node is told of the commit.
 */
final class CommitLog {

    /** Any number will do, as long as nobody else locks it. */
    private static final long APPEND_LOCK = 0x5052_4544_4943L;

    /** A holder that has fallen silent between two statements, frozen or cut off, loses the lock and its transaction. */
    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(10);

    /** One that fell silent in the middle of a statement counts as busy, and loses them by this. */
    private static final Duration LONGEST_COMMIT = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final Duration patience;

    CommitLog(JdbcClient jdbc, Duration patience) {
        this.jdbc = jdbc;
        this.patience = patience;
    }

    /** The commit of the running transaction, begun if this is its first event. */
    Commit current(MetaData metaData) {
        var revision = lock();
        return revision == null
                ? begin((String) metaData.get("person"), (String) metaData.get("reason"))
                : begun(revision);
    }

    /** Takes the lock and answers the revision of the transaction, if it has one. */
    private @Nullable Long lock() {
        return jdbc.sql("""
                select set_config('lock_timeout', :patience, true), pg_advisory_xact_lock(:lock),
                       set_config('idle_in_transaction_session_timeout', :silence, true),
                       set_config('transaction_timeout', :longest, true),
                       nullif(current_setting('predicament.revision', true), '')::bigint as revision
                """)
                .param("patience", patience.toMillis() + "ms")
                .param("silence", LONGEST_SILENCE.toMillis() + "ms")
                .param("longest", LONGEST_COMMIT.toMillis() + "ms")
                .param("lock", APPEND_LOCK)
                .query((row, number) -> Optional.ofNullable(row.getObject("revision", Long.class)))
                .single()
                .orElse(null);
    }

    private Commit begun(long revision) {
        var recordedAt = jdbc.sql("select recorded_at from commit where revision = :revision")
                .param("revision", revision)
                .query(OffsetDateTime.class)
                .single();
        return new Commit(revision, recordedAt.toInstant());
    }

    /** A clock that is put back must not put a later commit before an earlier one. */
    private Commit begin(@Nullable String person, @Nullable String reason) {
        return jdbc.sql("""
                with last as (
                    select coalesce(max(revision), 0) as revision, max(recorded_at) as recorded_at from commit
                ), begun as (
                    insert into commit (revision, recorded_at, person, reason)
                    select revision + 1,
                           greatest(date_trunc('milliseconds', clock_timestamp()), recorded_at), :person, :reason
                    from last
                    returning revision, recorded_at
                )
                select revision, recorded_at, set_config('predicament.revision', revision::text, true),
                       pg_notify(:channel, revision::text)
                from begun
                """)
                .param("channel", Nodes.CHANNEL)
                .param("person", person)
                .param("reason", reason)
                .query((row, number) -> new Commit(
                        row.getLong("revision"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant()))
                .single();
    }
}

package predicament.app.record;

import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.axonframework.common.DateTimeUtils;
import org.axonframework.common.caching.Cache;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Stores events as jsonb in the order of their commits, each with its revision and the hash that binds it to its stream. */
final class RecordStorageEngine extends JdbcEventStorageEngine {

    private static final String COLUMNS = "revision, event_identifier, aggregate_identifier, sequence_number, type, "
            + "payload_type, payload_revision, payload, meta_data, time_stamp, hash";

    private final CommitLog commits;
    private final NamedParameterJdbcTemplate jdbc;
    private final Cache streams;
    private final com.github.benmanes.caffeine.cache.Cache<String, StreamHeads.Head> committedHeads =
            Caffeine.newBuilder().maximumSize(1_000).build();
    private final List<Runnable> afterCommit = new CopyOnWriteArrayList<>();

    RecordStorageEngine(Builder builder, CommitLog commits, Cache streams, JdbcTemplate jdbc) {
        super(builder);
        this.commits = commits;
        this.streams = streams;
        this.jdbc = new NamedParameterJdbcTemplate(jdbc);
    }

    /** Runs after each transaction that has stored events. */
    void afterCommit(Runnable task) {
        afterCommit.add(task);
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        if (events.isEmpty()) return;
        try {
            var commit = commits.current(events.getFirst().getMetaData());
            var heads = new StreamHeads(jdbc, committedHeads);
            List<DomainEventMessage<?>> stamped = new ArrayList<>();
            for (var event : events) stamped.add(of(event, commit));
            // before the rows, while the connection still answers questions
            stamped.forEach(heads::follow);
            copy(stamped, commit, serializer, heads);
            Receipt.note(commit.revision());
            follow(heads);
        } catch (DataAccessException e) {
            handlePersistenceException(e, events.getFirst());
        }
    }

    /** Tells of the commit, or forgets what was decided in a transaction that comes to nothing. */
    private void follow(StreamHeads heads) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                heads.remember();
                afterCommit.forEach(Runnable::run);
            }

            @Override
            public void afterCompletion(int status) {
                if (status != STATUS_COMMITTED) heads.streams().forEach(streams::remove);
            }
        });
    }

    /** The event as it is stored: stamped by the store's clock, with the revision that projections read. */
    private static DomainEventMessage<?> of(EventMessage<?> event, Commit commit) {
        if (!(event instanceof DomainEventMessage<?> domainEvent)) {
            throw new IllegalArgumentException("%s belongs to no stream.".formatted(event.getPayloadType()));
        }
        return new GenericDomainEventMessage<>(
                domainEvent.getType(),
                domainEvent.getAggregateIdentifier(),
                domainEvent.getSequenceNumber(),
                domainEvent.getPayload(),
                domainEvent.getMetaData().and("revision", commit.revision()),
                domainEvent.getIdentifier(),
                commit.recordedAt());
    }

    /** Each event is on its way to the database while the next is written as JSON and hashed. */
    private void copy(List<DomainEventMessage<?>> events, Commit commit, Serializer serializer, StreamHeads heads) {
        var time = DateTimeUtils.formatInstant(commit.recordedAt());
        var metaData = new HashMap<MetaData, String>();
        jdbc.getJdbcOperations().execute((ConnectionCallback<@Nullable Void>) connection -> {
            try (var rows = new CopyWriter(connection, "domain_event_entry", COLUMNS)) {
                for (var event : events) {
                    // the same for all that one command decided
                    var told = metaData.computeIfAbsent(
                            event.getMetaData(),
                            it -> event.serializeMetaData(serializer, String.class)
                                    .getData());
                    var payload = event.serializePayload(serializer, String.class);
                    rows.row(row(event, payload, told, time, commit, heads));
                }
                return null;
            }
        });
    }

    private static @Nullable Object[] row(
            DomainEventMessage<?> event,
            SerializedObject<String> payload,
            String metaData,
            String time,
            Commit commit,
            StreamHeads heads) {
        var link = new HashChain.Link(
                event.getAggregateIdentifier(),
                event.getSequenceNumber(),
                event.getIdentifier(),
                payload.getType().getName(),
                payload.getType().getRevision(),
                time,
                payload.getData(),
                metaData);
        return new @Nullable Object[] {
            commit.revision(),
            link.identifier(),
            link.stream(),
            link.sequence(),
            event.getType() == null ? "" : event.getType(),
            link.type(),
            link.revision(),
            new CopyWriter.Json(link.payload()),
            new CopyWriter.Json(link.metaData()),
            link.time(),
            heads.append(link)
        };
    }

    /** jsonb comes as an object of the driver's own; Axon wants its text. */
    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    protected <T> T readPayload(ResultSet row, String column) throws SQLException {
        return (T) row.getString(column);
    }
}

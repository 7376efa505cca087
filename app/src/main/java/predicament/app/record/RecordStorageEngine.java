package predicament.app.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.axonframework.common.DateTimeUtils;
import org.axonframework.common.caching.Cache;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Stores events as jsonb in the order of their commits, each with its revision and the hash that binds it to its stream. */
final class RecordStorageEngine extends JdbcEventStorageEngine {

    private static final String INSERT = """
            insert into domain_event_entry (revision, event_identifier, aggregate_identifier, sequence_number, type,
                payload_type, payload_revision, payload, meta_data, time_stamp, hash)
            values (:revision, :identifier, :stream, :sequence, :aggregate,
                :type, :payloadRevision, :payload::jsonb, :metaData::jsonb, :time, :hash)
            """;

    private final CommitLog commits;
    private final NamedParameterJdbcTemplate jdbc;
    private final Cache streams;
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
            var heads = new StreamHeads(jdbc);
            jdbc.batchUpdate(
                    INSERT,
                    events.stream()
                            .map(event -> row(of(event, commit), commit, serializer, heads))
                            .toArray(MapSqlParameterSource[]::new));
            Receipt.note(commit.revision());
            follow(heads.streams());
        } catch (DataAccessException e) {
            handlePersistenceException(e, events.getFirst());
        }
    }

    /** Tells of the commit, or forgets what was decided in a transaction that comes to nothing. */
    private void follow(Set<String> written) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                afterCommit.forEach(Runnable::run);
            }

            @Override
            public void afterCompletion(int status) {
                if (status != STATUS_COMMITTED) written.forEach(streams::remove);
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

    private MapSqlParameterSource row(
            DomainEventMessage<?> event, Commit commit, Serializer serializer, StreamHeads heads) {
        var payload = event.serializePayload(serializer, String.class);
        var metaData = event.serializeMetaData(serializer, String.class).getData();
        var link = new HashChain.Link(
                event.getAggregateIdentifier(),
                event.getSequenceNumber(),
                event.getIdentifier(),
                payload.getType().getName(),
                payload.getType().getRevision(),
                DateTimeUtils.formatInstant(event.getTimestamp()),
                payload.getData(),
                metaData);
        return new MapSqlParameterSource()
                .addValue("revision", commit.revision())
                .addValue("identifier", link.identifier())
                .addValue("stream", link.stream())
                .addValue("sequence", link.sequence())
                .addValue("aggregate", event.getType() == null ? "" : event.getType())
                .addValue("type", link.type())
                .addValue("payloadRevision", link.revision())
                .addValue("payload", link.payload())
                .addValue("metaData", link.metaData())
                .addValue("time", link.time())
                .addValue("hash", heads.append(link));
    }

    /** jsonb comes as an object of the driver's own; Axon wants its text. */
    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    protected <T> T readPayload(ResultSet row, String column) throws SQLException {
        return (T) row.getString(column);
    }
}

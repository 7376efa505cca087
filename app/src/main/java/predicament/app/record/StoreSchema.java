package predicament.app.record;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.axonframework.common.DateTimeUtils;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.statements.TimestampWriter;
import org.axonframework.serialization.Serializer;

/** The tables and columns of the store as V1 of the migrations names them. */
final class StoreSchema {

    private StoreSchema() {}

    static JdbcEventStorageEngine.Builder on(JdbcEventStorageEngine.Builder builder) {
        return builder.schema(columns()).dataType(String.class).appendSnapshot(StoreSchema::snapshot);
    }

    private static EventSchema columns() {
        return EventSchema.builder()
                .eventTable("domain_event_entry")
                .snapshotTable("snapshot_event_entry")
                .globalIndexColumn("global_index")
                .timestampColumn("time_stamp")
                .eventIdentifierColumn("event_identifier")
                .aggregateIdentifierColumn("aggregate_identifier")
                .sequenceNumberColumn("sequence_number")
                .typeColumn("type")
                .payloadTypeColumn("payload_type")
                .payloadRevisionColumn("payload_revision")
                .payloadColumn("payload")
                .metaDataColumn("meta_data")
                .build();
    }

    private static PreparedStatement snapshot(
            Connection connection,
            EventSchema schema,
            Class<?> dataType,
            DomainEventMessage<?> snapshot,
            Serializer serializer,
            TimestampWriter timestamps)
            throws SQLException {
        var payload = snapshot.serializePayload(serializer, String.class);
        var insert = connection.prepareStatement("""
                insert into snapshot_event_entry (event_identifier, aggregate_identifier, sequence_number, type,
                    payload_type, payload_revision, payload, meta_data, time_stamp)
                values (?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?)
                """);
        insert.setString(1, snapshot.getIdentifier());
        insert.setString(2, snapshot.getAggregateIdentifier());
        insert.setLong(3, snapshot.getSequenceNumber());
        insert.setString(4, snapshot.getType());
        insert.setString(5, payload.getType().getName());
        insert.setString(6, payload.getType().getRevision());
        insert.setString(7, payload.getData());
        insert.setString(8, snapshot.serializeMetaData(serializer, String.class).getData());
        insert.setString(9, DateTimeUtils.formatInstant(snapshot.getTimestamp()));
        return insert;
    }
}

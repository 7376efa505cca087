package predicament.app.record;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;
import predicament.domain.crisis.CrisisEvent;

/** Writes each item of each crisis as it stood from every revision on. */
@Component
@ProcessingGroup(CaseRecords.PROJECTION)
class RecordProjection {

    private final NamedParameterJdbcTemplate jdbc;
    private final Buffered<RecordedItem> rows = new Buffered<>(this::write);

    RecordProjection(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(
            CrisisEvent event,
            @MetaDataValue("revision") long revision,
            @MetaDataValue("person") @Nullable String person,
            @Timestamp Instant recordedAt) {
        rows.add(RecordedItem.of(event, revision, person, recordedAt));
    }

    @ResetHandler
    void reset() {
        jdbc.getJdbcOperations().update("delete from recorded_item");
    }

    private void write(List<RecordedItem> items) {
        var seen = new HashMap<List<String>, Seen>();
        jdbc.batchUpdate("""
                insert into recorded_item (crisis, kind, item, revision, version, state,
                    earliest, latest, actor, payload, reason, person, recorded_at, origin)
                values (:crisis, :kind, :item, :revision, :ordinal + (
                        select count(*) from recorded_item
                        where crisis = :crisis and kind = :kind and item = :item and revision < :first
                    ), :state,
                    :earliest, :latest, :actor, :payload::jsonb, :reason, :person, :recordedAt, :origin)
                on conflict (crisis, kind, item, revision) do nothing
                """, items.stream().map(row -> columns(row, seen)).toArray(SqlParameterSource[]::new));
    }

    /** How often an item has come up in a batch, and the revision at which it first did. */
    private record Seen(long first, int times) {}

    /** An item's version counts its events: those recorded before the batch, and those in it. */
    private static SqlParameterSource columns(RecordedItem row, Map<List<String>, Seen> batch) {
        var key = List.of(
                row.event().crisis().slug(), row.kind(), row.event().key().id());
        var seen = batch.merge(
                key, new Seen(row.revision(), 1), (before, now) -> new Seen(before.first(), before.times() + 1));
        return new MapSqlParameterSource()
                .addValue("crisis", row.event().crisis().slug())
                .addValue("kind", row.kind())
                .addValue("item", row.event().key().id())
                .addValue("revision", row.revision())
                .addValue("first", seen.first())
                .addValue("ordinal", seen.times())
                .addValue("state", row.state())
                .addValue("earliest", row.earliest())
                .addValue("latest", row.latest())
                .addValue("actor", row.actor())
                .addValue("payload", row.payload())
                .addValue("reason", row.reason())
                .addValue("person", row.person())
                .addValue("recordedAt", row.recordedAt().atOffset(ZoneOffset.UTC))
                .addValue("origin", row.event().origin().name());
    }
}

package predicament.app.record;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
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
        jdbc.batchUpdate("""
                insert into recorded_item (crisis, kind, item, revision, version, state,
                    earliest, latest, actor, payload, reason, person, recorded_at, origin)
                values (:crisis, :kind, :item, :revision, 0, :state,
                    :earliest, :latest, :actor, :payload::jsonb, :reason, :person, :recordedAt, :origin)
                on conflict (crisis, kind, item, revision) do nothing
                """, items.stream().map(RecordProjection::columns).toArray(SqlParameterSource[]::new));
        count(items);
    }

    private static SqlParameterSource columns(RecordedItem row) {
        return new MapSqlParameterSource()
                .addValue("crisis", row.event().crisis().slug())
                .addValue("kind", row.kind())
                .addValue("item", row.event().key().id())
                .addValue("revision", row.revision())
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

    /** An item's version counts its events; counted anew, since an event may arrive twice. */
    private void count(List<RecordedItem> items) {
        var touched = new MapSqlParameterSource()
                .addValue("crises", each(items, row -> row.event().crisis().slug()))
                .addValue("kinds", each(items, RecordedItem::kind))
                .addValue("items", each(items, row -> row.event().key().id()));
        jdbc.update("""
                update recorded_item set version = counted.version
                from (
                    select crisis, kind, item, revision,
                           row_number() over (partition by crisis, kind, item order by revision) as version
                    from recorded_item
                    where (crisis, kind, item) in (
                        select * from unnest(cast(:crises as text[]), cast(:kinds as text[]), cast(:items as text[]))
                    )
                ) counted
                where recorded_item.crisis = counted.crisis and recorded_item.kind = counted.kind
                    and recorded_item.item = counted.item and recorded_item.revision = counted.revision
                    and recorded_item.version <> counted.version
                """, touched);
    }

    private static String[] each(List<RecordedItem> items, Function<RecordedItem, String> column) {
        return items.stream().map(column).toArray(String[]::new);
    }
}

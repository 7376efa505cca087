package predicament.app.record;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
class RecordProjection implements BulkProjection {

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

    @Override
    public List<String> tables() {
        return List.of("recorded_item");
    }

    @Override
    public void write(StreamRange streams) {
        jdbc.getJdbcOperations().update(RecordedItem.FROM_STORE.formatted(streams.query()));
    }

    private void write(List<RecordedItem> items) {
        var versions = versionsBefore(items);
        jdbc.batchUpdate(
                """
                insert into recorded_item (crisis, kind, item, revision, version, state,
                    earliest, latest, actor, payload, reason, person, recorded_at, origin)
                values (:crisis, :kind, :item, :revision, :version, :state,
                    :earliest, :latest, :actor, :payload::jsonb, :reason, :person, :recordedAt, :origin)
                on conflict (crisis, kind, item, revision) do nothing
                """,
                items.stream()
                        .map(row -> columns(row, versions.merge(key(row), 1, Integer::sum)))
                        .toArray(SqlParameterSource[]::new));
    }

    private static List<String> key(RecordedItem row) {
        return List.of(
                row.event().crisis().slug(), row.kind(), row.event().key().id());
    }

    /** The version of each item before its first event in a batch; an item's version counts its events. */
    private Map<List<String>, Integer> versionsBefore(List<RecordedItem> items) {
        var first = new LinkedHashMap<List<String>, Long>();
        items.forEach(row -> first.putIfAbsent(key(row), row.revision()));
        var versions = new HashMap<List<String>, Integer>();
        jdbc.query(
                """
                select crisis, kind, item, max(version) as version
                from unnest(:crises, :kinds, :items, :revisions) as first (crisis, kind, item, in_batch)
                join recorded_item using (crisis, kind, item)
                where revision < in_batch
                group by crisis, kind, item
                """,
                new MapSqlParameterSource()
                        .addValue("crises", column(first.keySet(), 0))
                        .addValue("kinds", column(first.keySet(), 1))
                        .addValue("items", column(first.keySet(), 2))
                        .addValue("revisions", first.values().toArray(Long[]::new)),
                row -> {
                    versions.put(
                            List.of(row.getString("crisis"), row.getString("kind"), row.getString("item")),
                            row.getInt("version"));
                });
        return versions;
    }

    private static String[] column(Collection<List<String>> keys, int part) {
        return keys.stream().map(key -> key.get(part)).toArray(String[]::new);
    }

    private static SqlParameterSource columns(RecordedItem row, int version) {
        return new MapSqlParameterSource()
                .addValue("crisis", row.event().crisis().slug())
                .addValue("kind", row.kind())
                .addValue("item", row.event().key().id())
                .addValue("revision", row.revision())
                .addValue("version", version)
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

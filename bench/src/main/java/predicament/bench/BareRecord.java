package predicament.bench;

import java.sql.SQLException;
import java.util.HashMap;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/**
 * The peer of the record's rebuild: the same events by COPY BINARY, the version of each item counted in one map, the same
 * rows by COPY BINARY and the same indexes. The same: source rows, target columns, indexes, durability. Not so: nothing
 * is checked, an event of an older form is not known, no reader is thought of, nothing can be stopped and begun again.
 */
final class BareRecord {

    private static final String EVENTS = """
            select crisis, item ->> 'kind', coalesce(item ->> 'id', item #>> '{source,id}', 'case'), revision,
                (coalesce(at, item -> 'from') ->> 'earliest')::timestamptz,
                (coalesce(at, item -> 'to') ->> 'latest')::timestamptz,
                coalesce(item ->> 'by', item ->> 'observer', item ->> 'actor',
                    case when item ->> 'kind' = 'actor' then item ->> 'id' end),
                item::text, payload ->> 'reason', meta_data ->> 'person', time_stamp::timestamptz, payload ->> 'origin'
            from (select substr(aggregate_identifier, 8) as crisis, revision, payload, payload -> 'item' as item,
                         meta_data, time_stamp, global_index,
                         coalesce(payload #> '{item,occurred}', payload #> '{item,learned}',
                             payload #> '{item,written}') as at
                  from domain_event_entry) event
            order by global_index
            """;

    private static final String COLUMNS =
            "crisis, kind, item, revision, version, state, earliest, latest, actor, payload, reason, person, recorded_at, origin";

    private final DataSource database;
    private final BareTable table;

    BareRecord(DataSource database, BareTable table) {
        this.database = database;
        this.table = table;
    }

    void rebuild() throws SQLException {
        table.create();
        try (var from = database.getConnection();
                var to = database.getConnection()) {
            var events = new CopyFields(from.unwrap(PGConnection.class), EVENTS);
            var rows = new CopyRows(to.unwrap(PGConnection.class), table.name(), COLUMNS);
            var versions = new HashMap<String, Integer>();
            while (events.next()) row(events, rows, versions);
            rows.end();
        }
        table.index();
    }

    private static void row(CopyFields events, CopyRows rows, HashMap<String, Integer> versions) throws SQLException {
        var crisis = events.text();
        var kind = events.text();
        var item = events.text();
        rows.row().text(crisis).text(kind).text(item).number(events.number());
        rows.whole(versions.merge(crisis + '/' + kind + '/' + item, 1, Integer::sum)).text("live");
        rows.time(events.number()).time(events.number()).bytes(events.bytes());
        rows.json(events.bytes()).bytes(events.bytes()).bytes(events.bytes()).time(events.number()).bytes(events.bytes());
    }
}

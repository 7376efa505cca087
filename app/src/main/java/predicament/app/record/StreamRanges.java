package predicament.app.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Parts the streams of the store, in the order of their names, into ranges of some twenty thousand events. */
final class StreamRanges {

    private static final int EVENTS = 20_000;

    private final JdbcClient jdbc;
    private final long lastIndex;
    private final String[] handled;
    private final Set<String> forms;
    private String reached = "";

    StreamRanges(JdbcClient jdbc, long lastIndex, String[] handled, EventNames names) {
        this.jdbc = jdbc;
        this.lastIndex = lastIndex;
        this.handled = handled;
        forms = names.types().entrySet().stream()
                .map(event -> event.getKey() + " " + names.revisionOf(event.getValue()))
                .collect(Collectors.toSet());
    }

    /** The next range, for whoever asks first; nothing when all have been given out. */
    synchronized @Nullable StreamRange next() {
        var upTo = jdbc.sql("""
                select coalesce(max(aggregate_identifier), '') from (
                    select aggregate_identifier from domain_event_entry
                    where aggregate_identifier > :reached order by aggregate_identifier limit :events
                ) it
                """)
                .param("reached", reached)
                .param("events", EVENTS)
                .query(String.class)
                .single();
        if (upTo.isEmpty()) return null;
        var range = between(reached, upTo);
        reached = upTo;
        return range;
    }

    private StreamRange between(String after, String upTo) {
        var former = new ArrayList<String>();
        var events = new AtomicLong();
        jdbc.sql("""
                select payload_type || ' ' || coalesce(payload_revision, '') as form, count(*) as events
                from domain_event_entry
                where aggregate_identifier > :after and aggregate_identifier <= :upTo and global_index <= :last
                group by payload_type, payload_revision
                """)
                .param("after", after)
                .param("upTo", upTo)
                .param("last", lastIndex)
                .query(row -> {
                    if (!forms.contains(row.getString("form"))) former.add(row.getString("form"));
                    events.addAndGet(row.getLong("events"));
                });
        var streams = former.isEmpty() ? List.<String>of() : streams(after, upTo, former);
        return new StreamRange(query(after, upTo, streams), events.get(), streams);
    }

    private List<String> streams(String after, String upTo, List<String> former) {
        return jdbc.sql("""
                select distinct aggregate_identifier from domain_event_entry
                where aggregate_identifier > :after and aggregate_identifier <= :upTo and global_index <= :last
                    and payload_type || ' ' || coalesce(payload_revision, '') = any (:former)
                """)
                .param("after", after)
                .param("upTo", upTo)
                .param("last", lastIndex)
                .param("former", former.toArray(String[]::new))
                .query((row, number) -> row.getString("aggregate_identifier"))
                .list();
    }

    /** Without parameters, since COPY takes none. */
    private String query(String after, String upTo, List<String> former) {
        return """
                select * from domain_event_entry
                where aggregate_identifier > %s and aggregate_identifier <= %s and global_index <= %d
                    and aggregate_identifier <> all (%s) and payload_type = any (%s)
                """.formatted(text(after), text(upTo), lastIndex, texts(former), texts(List.of(handled)));
    }

    private static String texts(Collection<String> values) {
        return values.stream().map(StreamRanges::text).collect(Collectors.joining(", ", "array[", "]::text[]"));
    }

    private static String text(String value) {
        return "'" + value.replace("'", "''") + "'";
    }
}

package predicament.app.custody;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Notes in the database itself who owned a projection when it was written, and how it passed from node to node. */
final class NodeWatch {

    private final JdbcClient jdbc;

    private NodeWatch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static NodeWatch over(JdbcClient jdbc) {
        jdbc.sql("""
                create table watched_write (projection text, before bigint, revision bigint, owner text, writer text);
                create table watched_owner (projection text, before text, alive_at timestamptz, owner text,
                    at timestamptz default clock_timestamp());
                create function watch_write() returns trigger language plpgsql as $$ begin
                    insert into watched_write
                    select new.name, old.revision, new.revision, owner, current_setting('application_name')
                    from token_entry where processor_name = new.name;
                    return new;
                end $$;
                create function watch_owner() returns trigger language plpgsql as $$ begin
                    insert into watched_owner values
                        (new.processor_name, old.owner, old."timestamp"::timestamptz, new.owner);
                    return new;
                end $$;
                create trigger watch after insert or update on projection_position
                    for each row execute function watch_write();
                create trigger watch after update on token_entry
                    for each row when (old.owner is distinct from new.owner) execute function watch_owner();
                """).update();
        return new NodeWatch(jdbc);
    }

    /** Each projection with the process number of the node that has it, 0 where none has. */
    Map<String, Long> owners() {
        var owners = new TreeMap<String, Long>();
        jdbc.sql("select processor_name, coalesce(split_part(owner, '@', 1), '0')::bigint as pid from token_entry "
                        + "where processor_name not like '\\_\\_%'")
                .query(row -> {
                    owners.put(row.getString("processor_name"), row.getLong("pid"));
                });
        return owners;
    }

    long writes() {
        return jdbc.sql("select count(*) from watched_write").query(Long.class).single();
    }

    List<String> writesByAnother() {
        return texts("select it::text from watched_write it where split_part(owner, '@', 1) is distinct from writer");
    }

    List<String> stepsBack() {
        return texts("select it::text from watched_write it where revision < before");
    }

    /** Passed on without having been given back, although its owner was heard of a moment before. */
    List<String> takenFromTheLiving() {
        return texts("select it::text from watched_owner it where before is not null and owner is not null "
                + "and at - alive_at < interval '4900 milliseconds'");
    }

    /** How long after a moment the last projection had passed from one node to another. */
    double secondsUntilTaken(OffsetDateTime moment, long from, long to) {
        return jdbc.sql("""
                select extract(epoch from max(at) - :moment)::float8 from watched_owner
                where at > :moment and split_part(before, '@', 1) = :from and split_part(owner, '@', 1) = :to
                """)
                .param("moment", moment)
                .param("from", Long.toString(from))
                .param("to", Long.toString(to))
                .query(Double.class)
                .single();
    }

    private List<String> texts(String sql) {
        return jdbc.sql(sql).query((row, number) -> row.getString(1)).list();
    }
}

package predicament.app.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Recomputes the hash chain of a stream and names the first event that was changed, removed or slipped in. */
@Component
public class RecordVerifier {

    private final JdbcClient jdbc;

    public RecordVerifier(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Verdict> verifyAll() {
        return streams().stream().map(this::verify).toList();
    }

    public List<String> streams() {
        return jdbc.sql("select distinct aggregate_identifier from domain_event_entry order by aggregate_identifier")
                .query((row, number) -> row.getString("aggregate_identifier"))
                .list();
    }

    /** The hash under which an event stands, or nothing where it does not. */
    public Optional<String> hashOf(String stream, long sequence) {
        return jdbc.sql("""
                select hash from domain_event_entry
                where aggregate_identifier = :stream and sequence_number = :sequence
                """)
                .param("stream", stream)
                .param("sequence", sequence)
                .query(String.class)
                .optional();
    }

    /** The first commit that is missing, or of which no event is left; 0 where every commit has its events. */
    public long firstEmptyCommit() {
        return jdbc.sql("""
                select coalesce(min(it), 0)
                from generate_series(1, (select max(revision) from commit)) it
                where not exists (select from domain_event_entry where revision = it)
                """).query(Long.class).single();
    }

    /** Verifies a stream by its id, for example {@code crisis:july-1914}. */
    public Verdict verify(String stream) {
        ResultSetExtractor<Verdict> walk = rows -> walk(stream, rows);
        return jdbc.sql("""
                select sequence_number, event_identifier, payload_type, payload_revision, time_stamp,
                       payload::text as payload, meta_data::text as meta_data, hash, revision,
                       (meta_data ->> 'revision')::bigint as stated
                from domain_event_entry
                where aggregate_identifier = :stream
                order by sequence_number
                """).param("stream", stream).query(walk);
    }

    private static Verdict walk(String stream, ResultSet rows) throws SQLException {
        @Nullable String head = null;
        var expected = 0L;
        while (rows.next()) {
            var link = link(stream, rows);
            var finding = finding(rows, link, expected, head);
            if (finding != null) return broken(rows, link, finding);
            head = rows.getString("hash");
            expected++;
        }
        return new Verdict.Intact(stream, expected, head);
    }

    private static Verdict broken(ResultSet row, HashChain.Link link, String finding) throws SQLException {
        return new Verdict.Broken(
                link.stream(), link.sequence(), link.identifier(), row.getLong("revision"), link.time(), finding);
    }

    private static @Nullable String finding(
            ResultSet row, HashChain.Link link, long expected, @Nullable String previous) throws SQLException {
        if (link.sequence() != expected) return "Event %d is missing before it.".formatted(expected);
        if (row.getLong("revision") != row.getLong("stated")) return "It stands under another revision.";
        if (!HashChain.hash(previous, link).equals(row.getString("hash"))) return "It is not as it was recorded.";
        return null;
    }

    private static HashChain.Link link(String stream, ResultSet row) throws SQLException {
        return new HashChain.Link(
                stream,
                row.getLong("sequence_number"),
                row.getString("event_identifier"),
                row.getString("payload_type"),
                row.getString("payload_revision"),
                row.getString("time_stamp"),
                row.getString("payload"),
                row.getString("meta_data"));
    }
}

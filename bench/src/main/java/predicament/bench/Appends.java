package predicament.bench;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import predicament.bench.Comparison.Target;
import predicament.domain.crisis.CrisisCommand.LoadCase;
import predicament.domain.crisis.CrisisId;

/**
 * A hundred events as one command (decided, checked for their versions, chained by hashes, numbered, stored) against the
 * same rows in batched inserts of one transaction into the same table. The peer is handed its texts and hashes ready-made
 * and names a commit that is there; projections rest meanwhile.
 */
final class Appends {

    private static final int EVENTS = 100;
    private static final int WARM_UP = 100;
    private static final int TIMES = 100;

    private static final String INSERT = """
            insert into domain_event_entry (revision, event_identifier, aggregate_identifier, sequence_number, type,
                payload_type, payload_revision, payload, meta_data, time_stamp, hash)
            values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?, ?)
            """;

    private final Program program;
    private int next;

    Appends(Program program) {
        this.program = program;
    }

    private record Row(
            long revision, String type, String payloadType, String payloadRevision, String payload, String metaData,
            String timeStamp, String hash) {}

    Comparison compare() throws Exception {
        program.stopProjections();
        program.commands().send(command(), Program.PERSON);
        var rows = program.jdbc()
                .sql("""
                        select revision, type, payload_type, payload_revision, payload::text, meta_data::text, time_stamp, hash
                        from domain_event_entry order by global_index desc limit :events
                        """)
                .param("events", EVENTS)
                .query(Row.class)
                .list();
        var peer = Samples.none();
        var ours = Samples.none();
        for (var k = -WARM_UP; k < TIMES; k++) {
            var identifiers = Stream.generate(UUID::randomUUID).limit(EVENTS).map(UUID::toString).toList();
            (k < 0 ? Samples.none() : peer).time(() -> insert(rows, identifiers));
            var command = command();
            (k < 0 ? Samples.none() : ours).time(() -> program.commands().send(command, Program.PERSON));
        }
        program.jdbc().sql("delete from domain_event_entry where aggregate_identifier like 'bare:%'").update();
        return Comparison.of(
                "append of %d events".formatted(EVENTS), "raw batched inserts", new Samples.Pair(peer, ours), Target.atLeast(.95));
    }

    private LoadCase command() {
        var number = next++;
        return GeneratedCase.load(new CrisisId("appended-" + number), number, EVENTS);
    }

    private void insert(List<Row> rows, List<String> identifiers) throws SQLException {
        var stream = "bare:" + next;
        try (var connection = program.pool().getConnection()) {
            connection.setAutoCommit(false);
            try (var insert = connection.prepareStatement(INSERT)) {
                for (var k = 0; k < rows.size(); k++) {
                    var row = rows.get(k);
                    insert.setLong(1, row.revision());
                    insert.setString(2, identifiers.get(k));
                    insert.setString(3, stream);
                    insert.setLong(4, k);
                    insert.setString(5, row.type());
                    insert.setString(6, row.payloadType());
                    insert.setString(7, row.payloadRevision());
                    insert.setString(8, row.payload());
                    insert.setString(9, row.metaData());
                    insert.setString(10, row.timeStamp());
                    insert.setString(11, row.hash());
                    insert.addBatch();
                }
                insert.executeBatch();
            }
            connection.commit();
            connection.setAutoCommit(true);
        }
    }
}

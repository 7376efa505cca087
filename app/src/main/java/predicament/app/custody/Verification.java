package predicament.app.custody;

import java.io.PrintStream;
import java.sql.Connection;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import predicament.app.record.RecordVerifier;
import predicament.app.record.Verdict;

/** Recomputes the chain of hashes of every stream, in one snapshot, and tells a line about each. */
final class Verification {

    private static final int ROWS_AT_ONCE = 2_000;

    private final RecordVerifier record;
    private final PrintStream out;
    private final TreeMap<String, Heads.Head> heads = new TreeMap<>();
    private int broken;

    private Verification(RecordVerifier record, PrintStream out) {
        this.record = record;
        this.out = out;
    }

    /** Begins on a connection in which a transaction is open, so that rows are fetched as they are read. */
    static Verification on(Connection connection, PrintStream out) {
        var rows = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
        rows.setFetchSize(ROWS_AT_ONCE);
        return new Verification(new RecordVerifier(JdbcClient.create(rows)), out);
    }

    /** Whether every event of every stream is as it was recorded. */
    boolean isWhole() {
        record.streams().forEach(stream -> tell(record.verify(stream)));
        var empty = record.firstEmptyCommit();
        if (empty > 0) finding("Commit %d has lost its events.".formatted(empty));
        return broken == 0;
    }

    boolean holds(Heads before) {
        var missing = before.missingIn(record);
        missing.forEach(this::finding);
        return missing.isEmpty();
    }

    Heads heads() {
        return new Heads(heads);
    }

    long events() {
        return heads.values().stream().mapToLong(Heads.Head::events).sum();
    }

    private void tell(Verdict verdict) {
        switch (verdict) {
            case Verdict.Intact it -> {
                heads.put(it.stream(), Heads.of(it));
                out.printf("intact  %-32s %7d events  %s%n", it.stream(), it.events(), it.head());
            }
            case Verdict.Broken it ->
                finding("%s, event %d of commit %d, recorded %s (%s): %s"
                        .formatted(it.stream(), it.sequence(), it.revision(), it.time(), it.event(), it.finding()));
        }
    }

    private void finding(String sentence) {
        broken++;
        out.println("BROKEN  " + sentence);
    }
}

package predicament.app.perception;

import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Up to which revision the read model is whole; rows above it may still be missing their siblings. Whichever node writes,
 * it only grows, so that what was once read of it need not be asked for again. Should the database crash and fall back,
 * the same rows come again.
 */
final class Whole {

    private static final String POSITION =
            "select max(revision) from projection_position where name = '" + Threats.PROJECTION + "'";

    private final JdbcTemplate jdbc;
    private final AtomicLong known = new AtomicLong();

    Whole(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The revision itself, or the last whole one where that is not reached yet or none is given. */
    long upTo(@Nullable Long revision) {
        if (revision != null && revision <= known.get()) return revision;
        var position = jdbc.queryForObject(POSITION, Long.class);
        var whole = known.accumulateAndGet(position == null ? 0 : position, Math::max);
        return revision == null ? whole : Math.min(revision, whole);
    }
}

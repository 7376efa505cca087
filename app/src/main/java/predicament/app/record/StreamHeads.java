package predicament.app.record;

import com.github.benmanes.caffeine.cache.Cache;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

/**
 * The last event of each stream that is being appended to, from which the next hash goes on. What this node committed is
 * remembered: an event never changes, and one that another node has meanwhile stored behind it is found by its sequence.
 */
final class StreamHeads {

    private static final Head NONE = new Head(-1, null);

    private final NamedParameterJdbcTemplate jdbc;
    private final Cache<String, Head> committed;
    private final Map<String, Head> heads = new HashMap<>();

    StreamHeads(NamedParameterJdbcTemplate jdbc, Cache<String, Head> committed) {
        this.jdbc = jdbc;
        this.committed = committed;
    }

    record Head(long sequence, @Nullable String hash) {}

    /** To be called when the transaction has committed. */
    void remember() {
        committed.putAll(heads);
    }

    Set<String> streams() {
        return heads.keySet();
    }

    /** Looks up where the stream of an event that is going to be appended stands, unless an event before it did. */
    void follow(DomainEventMessage<?> event) {
        heads.computeIfAbsent(event.getAggregateIdentifier(), stream -> before(stream, event.getSequenceNumber()));
    }

    /** A stream that begins and is there already is refused by the database. */
    private Head before(String stream, long sequence) {
        if (sequence == 0) return NONE;
        var remembered = committed.getIfPresent(stream);
        return remembered != null && remembered.sequence() == sequence - 1 ? remembered : stored(stream);
    }

    /**
     * The hash of an event that is appended. One that would leave a hole was decided on what was never stored, as after a
     * transaction that was rolled back; one that comes too late is refused by the database.
     */
    String append(HashChain.Link link) {
        var head = heads.getOrDefault(link.stream(), NONE);
        if (link.sequence() > head.sequence() + 1) {
            throw new ConcurrencyException("Event %d of %s would follow on event %d."
                    .formatted(link.sequence(), link.stream(), head.sequence()));
        }
        var hash = HashChain.hash(head.hash(), link);
        heads.put(link.stream(), new Head(link.sequence(), hash));
        return hash;
    }

    private Head stored(String stream) {
        return jdbc
                .query(
                        """
                        select sequence_number, hash from domain_event_entry where aggregate_identifier = :stream
                        order by sequence_number desc limit 1
                        """,
                        Map.of("stream", stream),
                        (row, number) -> new Head(row.getLong("sequence_number"), row.getString("hash")))
                .stream()
                .findFirst()
                .orElse(NONE);
    }
}

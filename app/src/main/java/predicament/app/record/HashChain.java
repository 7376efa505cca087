package predicament.app.record;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Binds each event of a stream to all before it, so that a row changed behind the program's back is found. */
final class HashChain {

    private HashChain() {}

    /** What is stored of an event and must never change. */
    record Link(
            String stream,
            long sequence,
            String identifier,
            String type,
            @Nullable String revision,
            String time,
            String payload,
            String metaData) {}

    /** The hash of an event after {@code previous}, the hash of the event before it in its stream. */
    static String hash(@Nullable String previous, Link link) {
        var digest = sha256();
        put(digest, previous == null ? "" : previous);
        put(digest, link.stream());
        put(digest, Long.toString(link.sequence()));
        put(digest, link.identifier());
        put(digest, link.type());
        put(digest, link.revision() == null ? "" : link.revision());
        put(digest, link.time());
        put(digest, CanonicalJson.of(link.payload()));
        put(digest, CanonicalJson.of(link.metaData()));
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Length first, so that no two lists of texts run together to the same bytes. */
    private static void put(MessageDigest digest, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}

package predicament.app.annotation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/** What a reader wrote freely, with a salt of its own: without both, nobody can tell from its hash what it said. */
public record Rationale(String salt, String markdown) {

    private static final SecureRandom RANDOM = new SecureRandom();

    public static Rationale of(String markdown) {
        var salt = new byte[16];
        RANDOM.nextBytes(salt);
        return new Rationale(HexFormat.of().formatHex(salt), markdown);
    }

    /** SHA-256 over the salt and the text, as the event keeps it. */
    public String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(HexFormat.of().parseHex(salt));
            return HexFormat.of().formatHex(digest.digest(markdown.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

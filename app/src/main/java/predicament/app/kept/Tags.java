package predicament.app.kept;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The tags under which a page may be known: one that any reader of its kind shares, and one for a page with a form,
 * which is stale as soon as its reader's form token changes. They are weak, since the page may travel compressed.
 */
record Tags(String shared, String ofHolder) {

    /** A restarted program may be a new one that draws the page anew. */
    private static final String RUN = UUID.randomUUID().toString();

    static Tags of(Standing standing, String address, FormToken token) {
        var page = String.join("\n", RUN, standing.store(), standing.viewer(), address);
        return new Tags(tag(page), tag(page + "\n" + token.raw()));
    }

    String of(KeptPage page) {
        return page.pieces().holdsToken() ? ofHolder : shared;
    }

    /** Which of the two a browser has, if either: each was given only to a page of its sort. */
    @Nullable
    String named(@Nullable String asked) {
        if (asked == null) return null;
        var known = Arrays.stream(asked.split(",")).map(String::strip).toList();
        if (known.contains(shared)) return shared;
        return known.contains(ofHolder) ? ofHolder : null;
    }

    private static String tag(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "W/\"" + Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, 18)) + "\"";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}

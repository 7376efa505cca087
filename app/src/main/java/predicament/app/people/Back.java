package predicament.app.people;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Where a form leads back to: a path of this site, never an address elsewhere. */
public final class Back {

    private Back() {}

    /** The path as it was asked for where it is one of this site, the fallback otherwise. */
    public static String local(@Nullable String asked, String fallback) {
        if (asked == null || asked.length() > 2000 || !asked.startsWith("/") || asked.startsWith("//")) return fallback;
        try {
            var uri = new URI(asked);
            return uri.getScheme() == null && uri.getRawAuthority() == null ? asked : fallback;
        } catch (URISyntaxException e) {
            return fallback;
        }
    }

    /** Sends the browser there with a GET. */
    public static ResponseEntity<Void> to(String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(path))
                .build();
    }
}

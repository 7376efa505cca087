package predicament.app.kept;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.support.SessionFlashMapManager;
import predicament.app.gate.BlindGate;
import predicament.app.people.Visitor;

/**
 * Draws a page once for each kind of reader and sends it again until the store moves. A browser that has it already is
 * told so without anything being drawn.
 */
final class KeptPages extends OncePerRequestFilter {

    private static final Pattern READ =
            Pattern.compile("/|/(cases|theories|compare|about|accessibility|api/v1)([/.].*)?");

    /** Pages that hold what their reader is typing. */
    private static final Pattern TYPED = Pattern.compile(".*/(new|edit|withdraw)(/.*)?");

    /** Where the framework leaves what a redirect hands to the page that it leads to. */
    private static final String WORDS_WAITING = SessionFlashMapManager.class.getName() + ".FLASH_MAPS";

    private static final int LARGEST = 4_000_000;
    private static final long ALL = Math.min(64_000_000, Runtime.getRuntime().maxMemory() / 8);

    private record Key(String viewer, String address) {}

    private record Kept(String store, KeptPage page) {}

    private final JdbcClient jdbc;
    private final Visitor visitor;
    private final BlindGate gate;
    private final Cache<Key, Kept> pages = Caffeine.newBuilder()
            .maximumWeight(ALL)
            .weigher(
                    (Key key, Kept kept) -> key.address().length() + kept.page().weight())
            .build();

    KeptPages(JdbcClient jdbc, Visitor visitor, BlindGate gate) {
        this.jdbc = jdbc;
        this.visitor = visitor;
        this.gate = gate;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI();
        return !request.getMethod().equals("GET")
                || !READ.matcher(path).matches()
                || TYPED.matcher(path).matches()
                || isTold(request);
    }

    /** Whether a word on what its reader has just done waits for the next page, which then is theirs for once. */
    private static boolean isTold(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(WORDS_WAITING) != null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var standing = standing();
        if (standing == null) {
            chain.doFilter(request, response);
            return;
        }
        var key = new Key(standing.viewer(), Address.of(request));
        var token = FormToken.of(request);
        var tags = Tags.of(standing, key.address(), token);
        var known = tags.named(request.getHeader(HttpHeaders.IF_NONE_MATCH));
        if (known != null) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            headers(response, known);
            return;
        }
        var kept = pages.getIfPresent(key);
        if (kept == null || !kept.store().equals(standing.store())) {
            var page = drawn(request, response, chain, tags, token);
            if (page == null) return;
            kept = new Kept(standing.store(), page);
            pages.put(key, kept);
        }
        headers(response, tags.of(kept.page()));
        kept.page().send(request, response, token.masked());
    }

    /** Where the database is away, the page itself will say so. */
    private @Nullable Standing standing() {
        try {
            return Standing.of(jdbc, visitor, gate);
        } catch (DataAccessException away) {
            return null;
        }
    }

    /** The page, or nothing where it has been sent already because it cannot be kept. */
    private static @Nullable KeptPage drawn(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain, Tags tags, FormToken token)
            throws ServletException, IOException {
        var capture = new Capture(response, LARGEST, () -> {
            if (response.getStatus() == HttpServletResponse.SC_OK) headers(response, tags.ofHolder());
        });
        chain.doFilter(request, capture);
        var page = capture.page();
        if (page == null) return null;
        if (response.getStatus() == HttpServletResponse.SC_OK && !capture.isPersonal() && !response.isCommitted()) {
            return KeptPage.of(response, Pieces.of(page, token.masked()));
        }
        if (page.length > 0) response.getOutputStream().write(page);
        return null;
    }

    private static void headers(HttpServletResponse response, String tag) {
        response.setHeader(HttpHeaders.ETAG, tag);
        // kept by its reader's browser alone, which asks each time
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        for (var header : Set.of(HttpHeaders.COOKIE, HttpHeaders.ACCEPT_ENCODING))
            response.addHeader(HttpHeaders.VARY, header);
    }
}

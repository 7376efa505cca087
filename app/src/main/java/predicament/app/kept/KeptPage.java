package predicament.app.kept;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** A page that was drawn, with what must be said at its head each time it is sent. */
record KeptPage(String type, @Nullable String disposition, Pieces pieces) {

    private static final Pattern TEXT = Pattern.compile("text/.*|application/(.*json|.*xml|javascript).*|image/svg.*");
    private static final Pattern GZIP = Pattern.compile(".*\\bgzip\\b(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$)).*");
    private static final int WORTH_PACKING = 2048;

    static KeptPage of(HttpServletResponse response, Pieces pieces) {
        var type = response.getContentType();
        return new KeptPage(
                type == null ? "application/octet-stream" : type,
                response.getHeader(HttpHeaders.CONTENT_DISPOSITION),
                pieces);
    }

    int weight() {
        return pieces.weight();
    }

    void send(HttpServletRequest request, HttpServletResponse response, String token) throws IOException {
        var accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        var packs = accepted != null
                && GZIP.matcher(accepted).matches()
                && TEXT.matcher(type).matches()
                && pieces.weight() > WORTH_PACKING;
        response.setContentType(type);
        if (disposition != null) response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition);
        if (packs) response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        var body = packs ? pieces.gzip(token) : pieces.plain(token);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}

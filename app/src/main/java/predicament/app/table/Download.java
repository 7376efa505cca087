package predicament.app.table;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.ServletWebRequest;
import predicament.app.sight.CaseSight;

/**
 * A file handed out of a case. Its tag is its address and the revision, so that nobody fetches again what has not
 * changed. A restarted program may be a new one that writes the file anew, so its tags are its own.
 */
public final class Download {

    private static final String RUN = UUID.randomUUID().toString().substring(0, 8);

    private static final String CSV = "text/csv;charset=UTF-8";
    private static final String JSON = "application/json";

    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private final String state;

    public Download(HttpServletRequest request, HttpServletResponse response) {
        this(request, response, "");
    }

    /** A file that looks different in another state of its reader, such as before and behind the blind gate. */
    public Download(HttpServletRequest request, HttpServletResponse response, String state) {
        this.request = request;
        this.response = response;
        this.state = state;
    }

    /** Writes the bytes of a file. */
    @FunctionalInterface
    public interface Body {
        void to(OutputStream out) throws IOException;
    }

    public <R> void csv(CaseSight sight, Table<R> table) throws IOException {
        file(sight, table.name() + ".csv", CSV, out -> Csv.write(table, out));
    }

    public <R> void json(CaseSight sight, Map<String, ?> more, Table<R> table) throws IOException {
        var head = Asked.of(sight, "/" + table.name() + ".json");
        head.putAll(more);
        file(sight, table.name() + ".json", JSON, out -> Json.write(head, table, out));
    }

    /** What is no table, under the name of its page. */
    public void json(CaseSight sight, String page, Map<String, ?> more) throws IOException {
        var head = Asked.of(sight, page + ".json");
        head.putAll(more);
        file(sight, page.substring(page.lastIndexOf('/') + 1) + ".json", JSON, out -> Json.write(head, out));
    }

    /** A file of another kind. */
    public void file(CaseSight sight, String name, String type, Body body) throws IOException {
        write(sight.record().revision(), sight.crisis().slug() + "-" + name, type, body);
    }

    /** A table that is of no case. */
    public <R> void csv(long revision, Table<R> table) throws IOException {
        write(revision, table.name() + ".csv", CSV, out -> Csv.write(table, out));
    }

    /** A table that is of no case, below its head. */
    public <R> void json(long revision, Map<String, ?> head, Table<R> table) throws IOException {
        write(revision, table.name() + ".json", JSON, out -> Json.write(head, table, out));
    }

    private void write(long revision, String name, String type, Body body) throws IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        if (new ServletWebRequest(request, response).checkNotModified(tag(revision))) return;
        response.setContentType(type);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.inline().filename(name).build().toString());
        body.to(response.getOutputStream());
    }

    private String tag(long revision) {
        var asked = request.getRequestURI() + "?" + request.getQueryString() + "#" + state;
        var hash = UUID.nameUUIDFromBytes(asked.getBytes(StandardCharsets.UTF_8));
        return "W/\"%d-%s-%s\"".formatted(revision, hash, RUN);
    }
}

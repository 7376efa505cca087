package predicament.app.table;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import predicament.app.sight.CaseSight;

/** A file handed out of a case. */
public final class Download {

    private static final String CSV = "text/csv;charset=UTF-8";
    private static final String JSON = "application/json";

    private final HttpServletResponse response;

    public Download(HttpServletResponse response) {
        this.response = response;
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
        write(sight.crisis().slug() + "-" + name, type, body);
    }

    /** A table that is of no case. */
    public <R> void csv(Table<R> table) throws IOException {
        write(table.name() + ".csv", CSV, out -> Csv.write(table, out));
    }

    /** A table that is of no case, below its head. */
    public <R> void json(Map<String, ?> head, Table<R> table) throws IOException {
        write(table.name() + ".json", JSON, out -> Json.write(head, table, out));
    }

    private void write(String name, String type, Body body) throws IOException {
        response.setContentType(type);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.inline().filename(name).build().toString());
        body.to(response.getOutputStream());
    }
}

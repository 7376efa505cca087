package predicament.app.custody;

import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a backup says of itself: the version of its tables, each table with its columns and the checksum of its rows in
 * the order in which they can be restored, and the head of every stream.
 */
record Manifest(
        int format, String madeAt, String schema, long revision, List<Table> tables, Map<String, Heads.Head> heads) {

    static final String NAME = "manifest.json";
    static final int FORMAT = 1;

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** The rows of a table as PostgreSQL's COPY writes them as text. */
    record Table(String name, List<String> columns, long rows, String sha256) {

        String entry() {
            return "tables/" + name + ".copy";
        }

        /** The table and its columns, quoted, as COPY names them. */
        String target() {
            return "%s (%s)"
                    .formatted(
                            quoted(name),
                            String.join(
                                    ", ", columns.stream().map(Table::quoted).toList()));
        }

        private static String quoted(String name) {
            return '"' + name.replace("\"", "\"\"") + '"';
        }
    }

    String json() {
        return JSON.writeValueAsString(this);
    }

    static Manifest of(String json) throws JacksonException {
        return JSON.readValue(json, Manifest.class);
    }
}

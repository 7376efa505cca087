package predicament.app.table;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** Writes tables as JSON: what was asked, then the rows under the names of the columns, row by row. */
public final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    /** The head, in its own order, and the rows beside it under {@code rows}. */
    public static <R> void write(Map<String, ?> head, Table<R> table, OutputStream out) {
        try (var json = MAPPER.createGenerator(out)) {
            json.writeStartObject();
            head.forEach((name, value) -> {
                json.writeName(name);
                value(json, value);
            });
            json.writeArrayPropertyStart("rows");
            for (var row : table.rows()) {
                json.writeStartObject();
                for (var column : table.columns()) {
                    json.writeName(column.name());
                    value(json, column.value().of(row));
                }
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    /** What is no table: maps and lists of what a cell may hold. */
    public static void write(Map<String, ?> whole, OutputStream out) {
        try (var json = MAPPER.createGenerator(out)) {
            value(json, whole);
        }
    }

    private static void value(JsonGenerator json, @Nullable Object value) {
        switch (value) {
            case null -> json.writeNull();
            case Double number -> json.writeNumber(number);
            case Long number -> json.writeNumber(number);
            case Integer number -> json.writeNumber(number);
            case Boolean truth -> json.writeBoolean(truth);
            case List<?> list -> {
                json.writeStartArray();
                list.forEach(it -> value(json, it));
                json.writeEndArray();
            }
            case Map<?, ?> map -> {
                json.writeStartObject();
                map.forEach((name, it) -> {
                    json.writeName(String.valueOf(name));
                    value(json, it);
                });
                json.writeEndObject();
            }
            case Object other -> json.writeString(other.toString());
        }
    }
}

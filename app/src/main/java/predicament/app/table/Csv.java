package predicament.app.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes tables as CSV (RFC 4180): UTF-8, a row of names first, row by row. */
public final class Csv {

    /** What a spreadsheet would run as a formula when a cell of text begins with it. */
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

    private Csv() {}

    public static <R> void write(Table<R> table, OutputStream out) throws IOException {
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out, StandardCharsets.UTF_8)) {
            csv.writeRecord(table.columns().stream().map(Column::name).toList());
            for (var row : table.rows()) {
                csv.writeRecord(table.columns().stream()
                        .map(column -> cell(column.value().of(row)))
                        .toList());
            }
        }
    }

    private static String cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Double number -> plain(number);
            case Number number -> number.toString();
            case List<?> list -> guarded(list.stream().map(Csv::inList).collect(Collectors.joining("; ")));
            case Object other -> guarded(other.toString());
        };
    }

    private static String inList(@Nullable Object value) {
        return value instanceof Double number ? plain(number) : String.valueOf(value);
    }

    static String plain(double number) {
        var plain = BigDecimal.valueOf(number).stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0).toPlainString() : plain.toPlainString();
    }

    /** An apostrophe before what would run as a formula; numbers stay numbers. */
    private static String guarded(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}

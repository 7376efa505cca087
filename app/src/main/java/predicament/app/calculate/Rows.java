package predicament.app.calculate;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import predicament.app.command.Stopped;

/** A CSV file with a row of names first; every bad row is told with its line and why, and then nothing is computed. */
final class Rows {

    private static final int TOLD = 20;

    /** A row under its names. */
    record Row(long line, NamedCsvRecord fields) {

        boolean has(String name) {
            return text(name).isPresent();
        }

        Optional<String> text(String name) {
            return fields.findField(name).map(String::strip).filter(it -> !it.isEmpty());
        }

        String required(String name) {
            return text(name).orElseThrow(() -> new IllegalArgumentException("%s is empty.".formatted(name)));
        }

        double number(String name) {
            return number(name, required(name));
        }

        double number(String name, double absent) {
            return text(name).map(it -> number(name, it)).orElse(absent);
        }

        private static double number(String name, String text) {
            try {
                var number = Double.parseDouble(text);
                if (Double.isFinite(number)) return number;
            } catch (NumberFormatException e) {
                // told below, as what is no number at all
            }
            throw new IllegalArgumentException(
                    "%s is \"%s\", which is no number; write it as 0.5 or -2.".formatted(name, text));
        }
    }

    private final Path file;
    private final List<String> names;
    private final List<Row> rows;

    private Rows(Path file, List<String> names, List<Row> rows) {
        this.file = file;
        this.names = names;
        this.rows = rows;
    }

    static Rows of(String name) {
        var file = Path.of(name);
        if (!Files.isReadable(file)) throw new Stopped("There is no file %s that can be read.".formatted(file));
        try (var reader = CsvReader.builder()
                .missingFieldStrategy(FieldMismatchStrategy.STRICT)
                .ofNamedCsvRecord(file)) {
            var rows = reader.stream()
                    .map(it -> new Row(it.getStartingLineNumber(), it))
                    .toList();
            if (rows.isEmpty()) throw new Stopped("%s holds no rows after its names.".formatted(file));
            return new Rows(file, rows.getFirst().fields().getHeader(), rows);
        } catch (CsvParseException e) {
            var cause = e.getCause() == null ? e : e.getCause();
            throw new Stopped("%s cannot be read as CSV: %s".formatted(file, cause.getMessage()), e);
        } catch (IOException e) {
            throw new Stopped("%s cannot be read: %s".formatted(file, e.getMessage()), e);
        }
    }

    boolean named(String... wanted) {
        return names.containsAll(List.of(wanted));
    }

    List<String> names() {
        return names;
    }

    List<Row> all() {
        return rows;
    }

    void require(String... wanted) {
        for (var name : wanted) {
            if (!names.contains(name)) {
                throw new Stopped("%s has no column \"%s\"; its first line must name %s."
                        .formatted(file, name, String.join(", ", wanted)));
            }
        }
    }

    <T> List<T> map(Function<Row, T> reading) {
        var values = new ArrayList<T>();
        var faults = new ArrayList<String>();
        for (var row : rows) {
            try {
                values.add(reading.apply(row));
            } catch (IllegalArgumentException e) {
                faults.add("%s, line %d: %s".formatted(file, row.line(), e.getMessage()));
            }
        }
        if (!faults.isEmpty()) throw new Stopped(told(faults));
        return values;
    }

    private static String told(List<String> faults) {
        var shown = String.join(System.lineSeparator(), faults.subList(0, Math.min(TOLD, faults.size())));
        return faults.size() <= TOLD ? shown : "%s%n%d more rows are wrong.".formatted(shown, faults.size() - TOLD);
    }

    /** A number for a column of results: six decimals, the point whatever the machine's language. */
    static String shown(double number) {
        return Double.isNaN(number) ? "" : String.format(Locale.ROOT, "%.6f", number);
    }
}

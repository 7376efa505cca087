package predicament.app.theories;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import predicament.app.onset.Onsets;
import predicament.domain.crisis.Dyad;

/** The onsets of each theory on a pair as rows: type, share of draws with one, and its quantiles. */
final class TheoryCsv {

    private TheoryCsv() {}

    static String of(Dyad pair, List<Onsets.Run> runs) {
        var out = new StringWriter();
        try (var csv = CsvWriter.builder().build(out)) {
            csv.writeRecord(
                    "theory",
                    "version",
                    "variant",
                    "pair",
                    "onset_type",
                    "exists",
                    "onset_q05",
                    "onset_q50",
                    "onset_q95");
            for (var run : runs) {
                var onset = run.prediction().onset();
                csv.writeRecord(
                        run.theory().card().id(),
                        run.theory().card().version(),
                        run.prediction().variant(),
                        pair.toString(),
                        onset.type().name(),
                        Double.toString(onset.exists()),
                        Objects.toString(onset.quantile(.05), ""),
                        Objects.toString(onset.quantile(.5), ""),
                        Objects.toString(onset.quantile(.95), ""));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}

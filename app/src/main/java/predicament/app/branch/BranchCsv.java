package predicament.app.branch;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import predicament.app.branch.Courses.Three;
import predicament.app.onset.Onsets.Run;
import predicament.app.onset.Said;
import predicament.domain.crisis.Dyad;
import predicament.domain.theory.Ending;

/** The numbers of the three courses as rows; each row says first whether it is counterfactual. */
final class BranchCsv {

    private BranchCsv() {}

    static String of(String branch, Dyad pair, Three courses) {
        var out = new StringWriter();
        try (var csv = CsvWriter.builder().build(out)) {
            var head = new ArrayList<>(List.of(
                    "counterfactual",
                    "branch",
                    "course",
                    "theory",
                    "version",
                    "variant",
                    "pair",
                    "onset_type",
                    "exists",
                    "onset_q05",
                    "onset_q50",
                    "onset_q95",
                    "highest_share_at_once"));
            for (var ending : Ending.values())
                head.add("ending_" + ending.name().toLowerCase(java.util.Locale.ROOT));
            csv.writeRecord(head);
            courses.actual().forEach(it -> csv.writeRecord(row("no", branch, "actual", pair, it)));
            courses.silenced()
                    .forEach(it ->
                            csv.writeRecord(row("yes", branch, "actual_moves_without_later_documents", pair, it)));
            courses.branch().forEach(it -> csv.writeRecord(row("yes", branch, "branch", pair, it)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static List<String> row(String counterfactual, String branch, String course, Dyad pair, Run run) {
        var prediction = run.prediction();
        var onset = prediction.onset();
        var row = new ArrayList<>(List.of(
                counterfactual,
                branch,
                course,
                run.theory().card().id(),
                run.theory().card().version(),
                prediction.variant(),
                pair.toString(),
                onset.type().name(),
                Double.toString(onset.exists()),
                Objects.toString(onset.quantile(.05), ""),
                Objects.toString(onset.quantile(.5), ""),
                Objects.toString(onset.quantile(.95), ""),
                Double.toString(Said.highest(prediction))));
        for (var ending : Ending.values()) {
            row.add(Objects.toString(prediction.endings().get(ending), ""));
        }
        return row;
    }
}

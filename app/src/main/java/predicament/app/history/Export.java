package predicament.app.history;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import predicament.app.sight.CaseSight;
import predicament.app.table.AssessmentList;
import predicament.app.table.AssessmentTable;
import predicament.app.table.Bibliography;
import predicament.app.table.Csv;
import predicament.app.table.LearningTable;
import predicament.app.table.MoveList;
import predicament.app.table.MoveTable;
import predicament.app.table.Table;
import predicament.domain.perception.CaseRecord;

/** A figure or file that is not what it was, with how much of it differs and where both stand. */
public record Export(String what, String differs, List<Link> links) {

    /** The same file at the one and at the other revision. */
    public record Link(String name, String before, String after) {}

    public Export {
        links = List.copyOf(links);
    }

    static List<Export> all(Between between, InFigure inFigure) {
        var was = sight(between.now(), Objects.requireNonNull(between.was()));
        var now = sight(between.now(), between.now().record());
        var exports = new ArrayList<Export>();
        if (!inFigure.isEmpty())
            exports.add(export(
                    between,
                    "The figure, on its page, as a file and in the handout",
                    count(inFigure.moves().size(), "move") + ", "
                            + count(inFigure.shifts().size(), "curve"),
                    List.of(".svg", ".png", ".pdf")));
        table(between, exports, "Moves", MoveTable.of(was, MoveList.of(was)), MoveTable.of(now, MoveList.of(now)));
        table(between, exports, "Who learned of them", LearningTable.of(was), LearningTable.of(now));
        table(
                between,
                exports,
                "Perceptions",
                AssessmentTable.of(was, AssessmentList.of(was)),
                AssessmentTable.of(now, AssessmentList.of(now)));
        var differ = differ(
                Bibliography.ris(was.record().sources()),
                Bibliography.ris(now.record().sources()));
        if (differ > 0)
            exports.add(export(
                    between,
                    "Sources",
                    "entries in the bibliography",
                    List.of("/sources.bib", "/sources.ris", "/sources.csv", "/sources.json")));
        if (!exports.isEmpty())
            exports.add(export(between, "The packet, which holds them", "", List.of("/packet.pdf", "/packet.zip")));
        return exports;
    }

    private static void table(Between between, List<Export> exports, String what, Table<?> before, Table<?> after) {
        var rows = differ(csv(before), csv(after));
        if (rows > 0)
            exports.add(export(
                    between,
                    what,
                    count(rows, "row"),
                    List.of("/" + after.name() + ".csv", "/" + after.name() + ".json")));
    }

    private static String count(int number, String what) {
        return number == 1 ? "1 " + what : number + " " + what + "s";
    }

    private static Export export(Between between, String what, String differs, List<String> files) {
        var page = "/cases/" + between.now().crisis().slug();
        return new Export(
                what,
                differs,
                files.stream()
                        .map(it -> new Link(
                                it.substring(it.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT),
                                page + it + "?rev=" + between.from(),
                                page + it + "?rev=" + between.to()))
                        .toList());
    }

    /** How many lines one has and the other has not; a line that was changed counts once. */
    private static int differ(String before, String after) {
        var gone = new ArrayList<>(before.lines().toList());
        var come = new ArrayList<>(after.lines().toList());
        after.lines().forEach(gone::remove);
        before.lines().forEach(come::remove);
        return Math.max(gone.size(), come.size());
    }

    private static String csv(Table<?> table) {
        var out = new ByteArrayOutputStream();
        try {
            Csv.write(table, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** The whole case, as its files hand it out. */
    private static CaseSight sight(CaseSight now, CaseRecord record) {
        return new CaseSight(
                record, now.at(), false, now.from(), now.to(), null, null, null, null, null, null, List.of());
    }
}

package predicament.app.history;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import predicament.app.figure.Diff;
import predicament.app.figure.FigurePng;
import predicament.app.frame.NotFound;
import predicament.app.frame.Way;
import predicament.app.sight.CaseQuery;
import predicament.app.sight.Heads;
import predicament.app.sight.Pairs;
import predicament.app.table.Download;
import predicament.app.table.Leaf;

/** What was changed between two revisions of a case: in words, in the figure, and what it touches. */
@Controller
class DiffController {

    private static final String PAGE = "/cases/{slug}/history/diff";

    private final Betweens betweens;
    private final Ripples ripples;

    DiffController(Betweens betweens, Ripples ripples) {
        this.betweens = betweens;
        this.ripples = ripples;
    }

    @GetMapping(PAGE)
    String diff(DiffQuery asked, CaseQuery query, Model model) {
        var between = asked.in(betweens, query);
        var names = between.names();
        model.addAttribute(
                "title",
                "Revisions %d to %d: %s"
                        .formatted(
                                between.from(),
                                between.to(),
                                between.now().description().title()));
        model.addAttribute("between", between);
        model.addAttribute("sight", between.now());
        var leaf = Leaf.of(between.changes(), it -> it.key().toString(), asked.start());
        model.addAttribute("leaf", leaf);
        var pair = Pairs.asked(between.now(), asked.pair());
        model.addAttribute("leaves", between.address("") + (pair == null ? "" : "&pair=" + pair) + "&start=");
        model.addAttribute(
                "changes",
                leaf.rows().stream()
                        .map(it -> Changed.of(it, names, between.to()))
                        .toList());
        model.addAttribute("permalink", Heads.absolute(between.address("")));
        if (between.was() == null || between.changes().isEmpty()) return "history/diff";
        var inFigure = InFigure.of(between);
        var diff = DiffFigure.of(between, inFigure, pair);
        model.addAttribute("inFigure", inFigure);
        model.addAttribute("pair", pair);
        model.addAttribute("pairs", inFigure.pairs());
        model.addAttribute("overviews", diff.overviews());
        model.addAttribute("figures", diff.onPage());
        model.addAttribute("keys", diff.key());
        model.addAttribute("rows", DiffRow.all(between, inFigure));
        model.addAttribute("ripple", ripples.of(between, inFigure));
        return "history/diff";
    }

    @GetMapping(PAGE + ".svg")
    void svg(DiffQuery asked, CaseQuery query, HttpServletResponse response) throws IOException {
        var between = compared(asked, query);
        var drawing = figure(between, asked.pair()).download().getBytes(StandardCharsets.UTF_8);
        new Download(response).file(between.now(), "diff.svg", "image/svg+xml", out -> out.write(drawing));
    }

    @GetMapping(PAGE + ".png")
    void png(DiffQuery asked, CaseQuery query, HttpServletResponse response) throws IOException {
        var between = compared(asked, query);
        var picture = FigurePng.png(figure(between, asked.pair()).export(), 2);
        new Download(response).file(between.now(), "diff.png", "image/png", out -> out.write(picture));
    }

    @GetMapping(PAGE + ".csv")
    void csv(DiffQuery asked, CaseQuery query, HttpServletResponse response) throws IOException {
        var between = compared(asked, query);
        new Download(response).csv(between.now(), DiffRow.table(DiffRow.all(between, InFigure.of(between))));
    }

    @GetMapping(PAGE + ".json")
    void json(DiffQuery asked, CaseQuery query, HttpServletResponse response) throws IOException {
        var between = compared(asked, query);
        var head = new LinkedHashMap<String, Object>();
        head.put("after", between.from());
        head.put("upto", between.to());
        head.put("permalink", Heads.absolute(between.address(".json")));
        new Download(response).json(between.now(), head, DiffRow.table(DiffRow.all(between, InFigure.of(between))));
    }

    private static Diff figure(Between between, @Nullable String pair) {
        return DiffFigure.of(between, InFigure.of(between), Pairs.asked(between.now(), pair));
    }

    /** Two revisions that the case both has. */
    private Between compared(DiffQuery asked, CaseQuery query) {
        var between = asked.in(betweens, query);
        if (between.was() != null) return between;
        throw new NotFound(
                "At revision %d this case was not yet recorded, so there is nothing to compare with."
                        .formatted(between.from()),
                List.of(new Way("Every revision of this case", "/cases/" + asked.slug() + "/history")));
    }
}

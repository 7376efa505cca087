package predicament.app.timeline;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import predicament.app.figure.CaseFigure;
import predicament.app.figure.FigurePng;
import predicament.app.figure.FigureSvg;
import predicament.app.figure.Size;
import predicament.app.gate.BlindGate;
import predicament.app.plate.CaseFigures;
import predicament.app.sight.CaseQuery;
import predicament.app.sight.CaseSights;
import predicament.app.sight.MoveCard;
import predicament.app.sight.Pairs;
import tools.jackson.databind.json.JsonMapper;

/** The page of a case and its figure as a file. */
@Controller
class TimelineController {

    private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final CaseSights sights;
    private final CaseFigures figures;
    private final BlindGate gate;

    TimelineController(CaseSights sights, CaseFigures figures, BlindGate gate) {
        this.sights = sights;
        this.figures = figures;
        this.gate = gate;
    }

    @GetMapping("/cases/{slug}")
    String show(
            @PathVariable String slug,
            CaseQuery query,
            @RequestParam(required = false) @Nullable String pair,
            @RequestParam(defaultValue = "false") boolean followed,
            Model model) {
        var sight = sights.of(slug, query);
        var open = gate.isOpen(sight.crisis());
        var figure = figures.of(sight, Pairs.asked(sight, pair), followed, open);
        model.addAttribute("title", sight.description().title());
        model.addAttribute("sight", sight);
        model.addAttribute("page", CasePage.of(sight, open, followed, pair, figure.crowdedLanes()));
        model.addAttribute("overviews", FigureSvg.overviews(figure));
        model.addAttribute("figures", FigureSvg.onPage(figure));
        model.addAttribute("keys", FigureSvg.key(figure));
        model.addAttribute("matrix", Matrix.of(sight));
        model.addAttribute("hidden", Hidden.of(sight));
        model.addAttribute("card", MoveCard.of(sight));
        model.addAttribute("values", Twins.values(figure, sight));
        model.addAttribute("moves", Twins.moves(sight));
        model.addAttribute("rows", Twins.ROWS);
        model.addAttribute("steps", JSON.writeValueAsString(StepTable.of(sight)).replace("<", "\\u003c"));
        return "timeline/show";
    }

    @GetMapping("/cases/{slug}.svg")
    ResponseEntity<byte[]> svg(
            @PathVariable String slug, CaseQuery query, @RequestParam(required = false) @Nullable String pair) {
        var drawing = FigureSvg.svg(exported(slug, query, pair), Size.EXPORT);
        return file(drawing.getBytes(StandardCharsets.UTF_8), SVG, slug + ".svg");
    }

    @GetMapping("/cases/{slug}.png")
    ResponseEntity<byte[]> png(
            @PathVariable String slug, CaseQuery query, @RequestParam(required = false) @Nullable String pair) {
        var drawing = FigureSvg.svg(exported(slug, query, pair), Size.EXPORT);
        return file(FigurePng.png(drawing, 2), MediaType.IMAGE_PNG, slug + ".png");
    }

    private CaseFigure exported(String slug, CaseQuery query, @Nullable String pair) {
        var sight = sights.of(slug, query);
        return figures.of(sight, Pairs.asked(sight, pair), true, gate.isOpen(sight.crisis()));
    }

    private static ResponseEntity<byte[]> file(byte[] body, MediaType type, String name) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        "Content-Disposition",
                        ContentDisposition.inline().filename(name).build().toString())
                .body(body);
    }
}

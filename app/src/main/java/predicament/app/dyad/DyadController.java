package predicament.app.dyad;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import predicament.app.frame.BadRequest;
import predicament.app.frame.NotFound;
import predicament.app.frame.Way;
import predicament.app.gate.BlindGate;
import predicament.app.sight.CaseQuery;
import predicament.app.sight.CaseSight;
import predicament.app.sight.CaseSights;
import predicament.app.sight.Heads;
import predicament.app.sight.Question;
import predicament.app.table.Download;
import predicament.domain.crisis.Actor;
import predicament.domain.perception.Perception;

/** "Why this number?": one state's threat from another at an instant, down to the arithmetic. */
@Controller
class DyadController {

    private static final String PAIR = "/cases/{slug}/dyads/{observer:[A-Za-z]{2,4}}-{target:[A-Za-z]{2,4}}";

    private final CaseSights sights;
    private final Heads heads;
    private final BlindGate gate;

    DyadController(CaseSights sights, Heads heads, BlindGate gate) {
        this.sights = sights;
        this.heads = heads;
        this.gate = gate;
    }

    @GetMapping(PAIR)
    String show(
            @PathVariable String slug,
            @PathVariable("observer") String observer,
            @PathVariable("target") String target,
            @RequestParam(required = false) @Nullable String clock,
            CaseQuery query,
            Model model) {
        var sight = sights.of(slug, query);
        var it = arithmetic(sight, observer, target, clock);
        var page = "/dyads/" + it.observer().id() + "-" + it.target().id();
        var question = Question.of(sight).ofAll();
        var asked = question.with("clock", it.clock().name().toLowerCase(Locale.ROOT));
        var title = "Why this number? %s from %s"
                .formatted(it.observer().name(), it.target().name());
        model.addAttribute("title", title);
        model.addAttribute("sight", sight);
        model.addAttribute("open", gate.isOpen(sight.crisis()));
        model.addAttribute("it", it);
        model.addAttribute("page", page);
        model.addAttribute("byWorld", question.with("clock", "world").on(page));
        model.addAttribute("byKnowledge", question.with("clock", "knowledge").on(page));
        model.addAttribute(
                "reverse",
                asked.on("/dyads/" + it.target().id() + "-" + it.observer().id()));
        model.addAttribute("json", asked.on(page + ".json"));
        model.addAttribute("permalink", Heads.permalink(sight, asked, page));
        model.addAttribute(
                "head", heads.of(sight, page, title, "The documents and the arithmetic behind one value of threat."));
        return "dyad/show";
    }

    @GetMapping(PAIR + ".json")
    void json(
            @PathVariable String slug,
            @PathVariable("observer") String observer,
            @PathVariable("target") String target,
            @RequestParam(required = false) @Nullable String clock,
            CaseQuery query,
            HttpServletResponse response)
            throws IOException {
        var sight = sights.of(slug, query);
        var it = arithmetic(sight, observer, target, clock);
        var page = "/dyads/" + it.observer().id() + "-" + it.target().id();
        new Download(response).json(sight, page, ArithmeticJson.of(sight, it));
    }

    private static Arithmetic arithmetic(CaseSight sight, String observer, String target, @Nullable String clock) {
        var felt = actor(sight, observer);
        var from = actor(sight, target);
        if (felt.equals(from)) {
            throw new BadRequest(
                    "%s cannot be threatened by itself; name two states.".formatted(felt.name()), toMatrix(sight));
        }
        return Arithmetic.of(sight, felt, from, clock(sight, felt, clock));
    }

    private static Actor actor(CaseSight sight, String code) {
        return sight.record().actors().stream()
                .filter(it -> it.id().code().equalsIgnoreCase(code))
                .findFirst()
                .orElseThrow(() -> new NotFound(
                        "There is no state \"%s\" in this case.".formatted(code), List.of(toMatrix(sight))));
    }

    /** Without a choice as the matrix counts: the viewpoint's own people by reading, all others by writing. */
    private static Perception.Clock clock(CaseSight sight, Actor observer, @Nullable String clock) {
        return switch (clock) {
            case null -> sight.clockOf(observer.id());
            case "world" -> Perception.Clock.WORLD;
            case "knowledge" -> Perception.Clock.KNOWLEDGE;
            case String other ->
                throw new BadRequest(
                        "\"%s\" is no clock: clock= takes world or knowledge.".formatted(other), toMatrix(sight));
        };
    }

    private static Way toMatrix(CaseSight sight) {
        return new Way("Who felt threatened by whom", sight.address(""));
    }
}

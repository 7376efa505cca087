package predicament.app.curation;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import predicament.app.frame.NotFound;
import predicament.app.frame.Way;
import predicament.domain.crisis.ItemKind;

/** What the inputs for moves and sources suggest: too much to stand in every form. */
@Controller
class NamesController {

    private final ItemPage page;

    NamesController(ItemPage page) {
        this.page = page;
    }

    @GetMapping(path = "/cases/{slug}/edit/names/{kind}", produces = "application/json")
    @ResponseBody
    List<String> names(@PathVariable String slug, @PathVariable String kind) {
        var of = Kinds.of(kind, slug);
        var choices = Choices.of(page.sight(slug, of));
        if (of != ItemKind.MOVE && of != ItemKind.SOURCE) {
            throw new NotFound(
                    "Only moves and sources are suggested.",
                    List.of(new Way("Everything that can be edited", "/cases/%s/edit".formatted(slug))));
        }
        return (of == ItemKind.MOVE ? choices.moves() : choices.sources())
                .stream().map(Choices::suggested).toList();
    }
}

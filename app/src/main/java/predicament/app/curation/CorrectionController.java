package predicament.app.curation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Correcting an item of a case. */
@Controller
@RequestMapping("/cases/{slug}/edit/{kind}/{id}")
class CorrectionController {

    private final RecordedItems items;
    private final ItemPage page;
    private final Corrections corrections;

    CorrectionController(RecordedItems items, ItemPage page, Corrections corrections) {
        this.items = items;
        this.page = page;
        this.corrections = corrections;
    }

    @GetMapping
    String show(@PathVariable String slug, @PathVariable String kind, @PathVariable String id, Model model) {
        var subject = items.of(slug, kind, id).subject();
        return page.form(subject, Typed.of(subject), model);
    }

    @PostMapping
    Object correct(
            @PathVariable String slug,
            @PathVariable String kind,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        return corrections.correct(items.of(slug, kind, id), Typed.sent(sent), new Exchange(request, response, model));
    }
}

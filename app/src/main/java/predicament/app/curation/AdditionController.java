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
import predicament.app.frame.BadRequest;
import predicament.app.frame.Way;

/** Adding an item to a case. */
@Controller
@RequestMapping("/cases/{slug}/edit/{kind}")
class AdditionController {

    private final ItemPage page;
    private final Additions additions;

    AdditionController(ItemPage page, Additions additions) {
        this.page = page;
        this.additions = additions;
    }

    @GetMapping("/new")
    String blank(
            @PathVariable String slug,
            @PathVariable String kind,
            @RequestParam MultiValueMap<String, String> asked,
            Model model) {
        var subject = growing(slug, kind);
        var typed = Typed.blank(subject.sheet());
        subject.sheet().fields().forEach(it -> {
            if (asked.containsKey(it.name())) typed.put(it.name(), String.valueOf(asked.getFirst(it.name())));
        });
        return page.form(subject, typed, model);
    }

    @PostMapping
    Object add(
            @PathVariable String slug,
            @PathVariable String kind,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        return additions.add(growing(slug, kind), Typed.sent(sent), new Exchange(request, response, model));
    }

    private Subject growing(String slug, String kind) {
        var of = Kinds.of(kind, slug);
        if (Kinds.grows(of)) return Subject.fresh(page.sight(slug, of), Sheet.of(of));
        throw new BadRequest(
                "A case has one description: correct that one.",
                new Way("The description", "/cases/%s/edit/description/case".formatted(slug)));
    }
}

package predicament.app.curation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Reading one item otherwise than the record does, and leaving it to the record again. */
@Controller
@RequestMapping("/cases/{slug}/edit/reading/{reading}/overrides/{kind}/{id}")
class OverrideController {

    /** The address: which item in which reading. */
    record Asked(String slug, String reading, String kind, String id) {

        Editable in(Overrides overrides) {
            return overrides.of(slug, reading, kind, id);
        }
    }

    private final Overrides overrides;
    private final ItemPage page;
    private final Corrections corrections;
    private final Retractions retractions;

    OverrideController(Overrides overrides, ItemPage page, Corrections corrections, Retractions retractions) {
        this.overrides = overrides;
        this.page = page;
        this.corrections = corrections;
        this.retractions = retractions;
    }

    @GetMapping
    String show(Asked asked, Model model) {
        var subject = asked.in(overrides).subject();
        return page.form(subject, Typed.of(subject), model);
    }

    @PostMapping
    Object put(
            Asked asked,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        return corrections.correct(asked.in(overrides), Typed.sent(sent), new Exchange(request, response, model));
    }

    @GetMapping("/retraction")
    String ask(Asked asked, Model model) {
        return retractions.ask(asked.in(overrides), model);
    }

    @PostMapping("/retraction")
    Object leave(
            Asked asked,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = "") String reason,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        return retractions.retract(asked.in(overrides), seen, reason.strip(), new Exchange(request, response, model));
    }
}

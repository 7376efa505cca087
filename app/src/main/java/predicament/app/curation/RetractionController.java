package predicament.app.curation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Retracting an item: first it is said what rests on it. Nothing else goes with it, and a correction brings it back. */
@Controller
@RequestMapping("/cases/{slug}/edit/{kind}/{id}/retraction")
class RetractionController {

    private final RecordedItems items;
    private final Retractions retractions;

    RetractionController(RecordedItems items, Retractions retractions) {
        this.items = items;
        this.retractions = retractions;
    }

    @GetMapping
    String ask(@PathVariable String slug, @PathVariable String kind, @PathVariable String id, Model model) {
        return retractions.ask(items.of(slug, kind, id), model);
    }

    @PostMapping
    Object retract(
            @PathVariable String slug,
            @PathVariable String kind,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = "") String reason,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        return retractions.retract(
                items.of(slug, kind, id), seen, reason.strip(), new Exchange(request, response, model));
    }
}

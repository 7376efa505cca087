package predicament.app.home;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The first page, and the list of cases by region and words. */
@Controller
class HomeController {

    private final Gallery gallery;

    HomeController(Gallery gallery) {
        this.gallery = gallery;
    }

    @GetMapping("/")
    String home(Model model) {
        model.addAttribute("title", "A casebook of historical crises");
        model.addAttribute("cards", gallery.cards());
        return "home/home";
    }

    @GetMapping("/cases")
    String cases(
            @RequestParam(required = false) @Nullable String region,
            @RequestParam(required = false) @Nullable String q,
            Model model) {
        var all = gallery.cards();
        var found = all.stream()
                .filter(card -> region == null
                        || region.isBlank()
                        || card.about().description().region().equals(region))
                .filter(card -> q == null || matches(card, q))
                .toList();
        model.addAttribute("title", "Cases");
        model.addAttribute("region", region);
        model.addAttribute("q", q);
        model.addAttribute(
                "regions",
                all.stream()
                        .map(card -> card.about().description().region())
                        .distinct()
                        .sorted()
                        .toList());
        model.addAttribute("missed", found.isEmpty() && !all.isEmpty());
        model.addAttribute("cards", found.isEmpty() ? all : found);
        return "home/cases";
    }

    private static boolean matches(Gallery.Card card, String words) {
        var about = card.about().description();
        var text = (about.title() + " " + about.summary() + " " + about.region()).toLowerCase(Locale.ROOT);
        return text.contains(words.strip().toLowerCase(Locale.ROOT));
    }
}

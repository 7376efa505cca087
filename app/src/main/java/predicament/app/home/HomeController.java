package predicament.app.home;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import predicament.app.frame.Head;
import predicament.app.table.Download;

/** The first page, with one case already alive, and the list of all cases. */
@Controller
class HomeController {

    private final Gallery gallery;

    HomeController(Gallery gallery) {
        this.gallery = gallery;
    }

    @GetMapping("/")
    String home(Model model) {
        var cards = gallery.all();
        model.addAttribute("cards", cards);
        cards.stream()
                .max(Comparator.comparingInt(it -> it.summary().moves()))
                .ifPresent(it -> model.addAttribute("opening", Opening.of(gallery.sight(it))));
        model.addAttribute(
                "head",
                head("/")
                        .describedAs("Historical crises move by move: who did what, who knew of it and when,"
                                + " who felt threatened by whom, and where the spiral began, if there was one."));
        return "home/home";
    }

    @GetMapping("/cases")
    String cases(CaseFilter filter, Model model) {
        var all = gallery.all(filter.rev());
        var found = filter.among(all);
        model.addAttribute("filter", filter);
        model.addAttribute("found", found);
        model.addAttribute("total", all.size());
        model.addAttribute("nearest", found.isEmpty() ? filter.nearest(all) : List.of());
        model.addAttribute(
                "regions",
                all.stream()
                        .map(it -> it.summary().description().region())
                        .distinct()
                        .sorted()
                        .toList());
        model.addAttribute(
                "head",
                head("/cases")
                        .describedAs("The crises of the casebook, with their states, dates and what is on record.")
                        .also("text/csv", "/cases.csv", "Cases")
                        .also("application/json", "/cases.json", "Cases"));
        return "home/cases";
    }

    @GetMapping("/cases.csv")
    void csv(CaseFilter filter, HttpServletResponse response) throws IOException {
        var cards = filter.among(gallery.all(filter.rev()));
        new Download(response).csv(CaseTable.of(cards));
    }

    @GetMapping("/cases.json")
    void json(CaseFilter filter, HttpServletResponse response) throws IOException {
        var cards = filter.among(gallery.all(filter.rev()));
        new Download(response)
                .json(Map.of("licence", "https://creativecommons.org/licenses/by/4.0/"), CaseTable.of(cards));
    }

    private static Head head(String path) {
        return Head.of(
                ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString() + path);
    }
}

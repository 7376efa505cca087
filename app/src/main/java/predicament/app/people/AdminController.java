package predicament.app.people;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import predicament.app.frame.BadRequest;
import predicament.app.frame.NotFound;
import predicament.app.frame.Way;

/** Who may do what: the people with their roles, and the one-time link that makes the first administrator. */
@Controller
@RequestMapping("/admin")
class AdminController {

    private static final Way TO_PEOPLE = new Way("The people", "/admin/people");

    private final Roles roles;
    private final FirstAdministrator first;
    private final Visitor visitor;

    AdminController(Roles roles, FirstAdministrator first, Visitor visitor) {
        this.roles = roles;
        this.first = first;
        this.visitor = visitor;
    }

    @GetMapping("/people")
    String people(@RequestParam(defaultValue = "1") int page, Model model) {
        var pages = Math.max(1, (roles.count() + Roles.PER_PAGE - 1) / Roles.PER_PAGE);
        var shown = Math.clamp(page, 1, pages);
        model.addAttribute("title", "People");
        model.addAttribute("people", roles.page(shown));
        model.addAttribute("page", shown);
        model.addAttribute("pages", pages);
        model.addAttribute("roles", List.of(Role.CURATOR, Role.ADMINISTRATOR));
        return "people/people";
    }

    @PostMapping("/people/{person}")
    ResponseEntity<Void> change(
            @PathVariable String person,
            @RequestParam(defaultValue = "") String give,
            @RequestParam(defaultValue = "") String takeBack,
            @RequestParam(defaultValue = "1") int page) {
        var found = takeBack.isEmpty() ? roles.give(person, role(give)) : roles.takeBack(person, role(takeBack));
        if (!found) throw new NotFound("Nobody has this account any more.", List.of(TO_PEOPLE));
        return Back.to("/admin/people?page=" + page);
    }

    private static Role role(String word) {
        return Arrays.stream(Role.values())
                .filter(it -> it != Role.READER && it.word().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new BadRequest("Say which role: curator or administrator.", TO_PEOPLE));
    }

    @GetMapping("/first")
    String show(@RequestParam(defaultValue = "") String secret, Model model) {
        if (!first.opens(secret)) throw spent();
        model.addAttribute("secret", secret);
        return "people/first";
    }

    @PostMapping("/first")
    ResponseEntity<Void> take(@RequestParam(defaultValue = "") String secret) {
        var person = visitor.person();
        if (person == null || !first.take(secret, person)) throw spent();
        return Back.to("/admin/people");
    }

    private static NotFound spent() {
        return new NotFound(
                "This link makes no administrator: it was used, is older than a day, or was never printed. "
                        + "While there is no administrator, the program prints a new one at each start.",
                List.of(new Way("The cases", "/cases")));
    }
}

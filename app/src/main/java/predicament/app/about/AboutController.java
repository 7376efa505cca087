package predicament.app.about;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import predicament.app.frame.Head;
import predicament.domain.theory.Theories;
import predicament.domain.theory.TheoryCard;

/** Says how the casebook works. */
@Controller
class AboutController {

    private static final List<TheoryCard> CARDS = Theories.cards();

    @GetMapping("/about/method")
    String method(Model model) {
        model.addAttribute("head", head("How every number comes about, and which have no published source."));
        model.addAttribute("scale", ScaleRow.all());
        model.addAttribute("weights", WeightRow.all());
        model.addAttribute("moves", MoveRow.all());
        model.addAttribute("example", WorkedExample.STEPS);
        model.addAttribute("assumptions", Assumption.all(CARDS));
        model.addAttribute("theories", CARDS);
        model.addAttribute("works", Work.CITED);
        return "about/method";
    }

    @GetMapping("/about/keys")
    String keys(Model model) {
        model.addAttribute("head", head("Keyboard shortcuts, and how to switch them off."));
        return "about/keys";
    }

    @GetMapping("/accessibility")
    String accessibility(Model model) {
        model.addAttribute("head", head("What this site does to be usable by everyone, and where it falls short."));
        return "about/accessibility";
    }

    private static Head head(String description) {
        var address =
                ServletUriComponentsBuilder.fromCurrentRequestUri().build().toUriString();
        return Head.of(address).describedAs(description);
    }
}

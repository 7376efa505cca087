package predicament.app.schools;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import predicament.app.figure.Mechanism;
import predicament.app.figure.Worlds;
import predicament.app.frame.Head;
import predicament.app.frame.NotFound;
import predicament.app.frame.Way;
import predicament.app.schools.Profile.Escape;
import predicament.app.schools.Profile.Kind;
import predicament.domain.theory.Critics;
import predicament.domain.theory.game.ForceComparison;

/** The map of the schools, and what each theory says and how it fares. */
@Controller
class SchoolsController {

    /** A weapon that favours attack, one that favours defence, one that favours neither. */
    private static final List<ForceComparison> COMPARISONS =
            List.of(new ForceComparison(1, .6), new ForceComparison(1, 2), new ForceComparison(1, 1));

    private final CaseVerdicts verdicts;

    SchoolsController(CaseVerdicts verdicts) {
        this.verdicts = verdicts;
    }

    @GetMapping("/theories")
    String map(Model model) {
        model.addAttribute("schools", School.all());
        model.addAttribute("ways", Escape.values());
        model.addAttribute("rows", MapRow.all());
        model.addAttribute("kinds", Kind.values());
        var worlds = new Worlds("Jervis’s four worlds", List.of());
        model.addAttribute("comparisons", COMPARISONS);
        model.addAttribute("worldsWide", worlds.svg(520));
        model.addAttribute("worldsNarrow", worlds.svg(340));
        model.addAttribute(
                "head",
                head("The schools of the security dilemma: what they share, where they part, who answers whom."));
        return "schools/map";
    }

    @GetMapping("/theories/{slug}")
    String theory(@PathVariable String slug, @RequestParam(required = false) @Nullable String rev, Model model) {
        var school = School.of(slug);
        if (school == null) {
            throw new NotFound(
                    "There is no theory \"%s\" in the casebook.".formatted(slug),
                    List.of(new Way("All theories", "/theories")));
        }
        var card = school.card();
        var profile = school.profile();
        var mechanism = profile.mechanism();
        model.addAttribute("title", card.id() + " " + card.name());
        model.addAttribute("card", card);
        model.addAttribute("profile", profile);
        model.addAttribute(
                "mechanism",
                new Mechanism("How it works", mechanism.steps(), mechanism.between(), mechanism.loop()).svg());
        model.addAttribute("kinds", Kind.values());
        model.addAttribute("rev", rev);
        if (card.equals(Critics.CARD)) {
            model.addAttribute("objections", verdicts.ofCritics(rev));
        } else {
            model.addAttribute("verdicts", verdicts.of(card, rev));
        }
        model.addAttribute("onset", CaseVerdict.words(card.onsetType()));
        model.addAttribute("head", head(card.authorClaim()));
        return "schools/theory";
    }

    private static Head head(String description) {
        return Head.of(ServletUriComponentsBuilder.fromCurrentRequestUri()
                        .build()
                        .toUriString())
                .describedAs(description);
    }
}

package predicament.app.branch;

import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import predicament.app.figure.FigureSvg;
import predicament.app.sight.CaseSight;
import predicament.app.sight.Pairs;
import predicament.domain.branch.Branch;
import predicament.domain.branch.Change;
import predicament.domain.branch.Change.MoveAdded;
import predicament.domain.branch.Change.MoveChanged;
import predicament.domain.branch.Change.MoveRemoved;
import predicament.domain.branch.Counterfactual;
import predicament.domain.crisis.Dyad;
import predicament.domain.crisis.Move;
import predicament.domain.crisis.Target;

/** Lays a branch beside the actual course, whether it is saved or only tried. */
@Component
class BranchPage {

    private final Courses courses;

    BranchPage(Courses courses) {
        this.courses = courses;
    }

    void fill(CaseSight sight, Branch branch, String title, @Nullable String pair, Model model) {
        var dyad = pair(sight, branch, pair);
        var three = courses.of(sight.record(), branch, dyad);
        var figure = BranchFigure.of(sight, dyad, branch, title, three);
        var rows = Compared.all(sight, three);
        var parting = Counterfactual.parting(sight.record(), branch);
        model.addAttribute("changes", ChangeLine.all(sight, branch));
        model.addAttribute("standing", ChangeLine.leftStanding(sight, branch));
        model.addAttribute("dyad", dyad);
        model.addAttribute("pairs", Pairs.all(sight));
        model.addAttribute("rows", rows);
        model.addAttribute(
                "moved", rows.stream().filter(Compared::movedBySilence).toList());
        model.addAttribute(
                "silent", Counterfactual.silent(sight.record(), branch).size());
        model.addAttribute("parting", parting == null ? null : sight.clock().full(parting));
        model.addAttribute("answers", Answers.of(sight, Counterfactual.applied(sight.record(), branch), three));
        model.addAttribute("figures", FigureSvg.withAxis(figure));
    }

    /** The pair asked for, or the one between which the first altered move lies. */
    private static Dyad pair(CaseSight sight, Branch branch, @Nullable String asked) {
        if (asked != null && !asked.isBlank()) return Pairs.of(sight, asked);
        return branch.changes().stream()
                .map(it -> altered(sight, it))
                .filter(Objects::nonNull)
                .flatMap(move -> move.targets().stream()
                        .max(Comparator.comparingDouble(Target::relevance))
                        .map(it -> new Dyad(move.by(), it.actor()))
                        .stream())
                .findFirst()
                .orElseGet(() -> Pairs.of(sight, null));
    }

    private static @Nullable Move altered(CaseSight sight, Change change) {
        return switch (change) {
            case MoveRemoved it -> sight.record().move(it.move());
            case MoveAdded it -> it.value();
            case MoveChanged it -> it.value();
        };
    }

    String svg(CaseSight sight, BranchEntry entry, @Nullable String pair) {
        var dyad = pair(sight, entry.value(), pair);
        var three = courses.of(sight.record(), entry.value(), dyad);
        return FigureSvg.download(BranchFigure.of(sight, dyad, entry.value(), entry.title(), three));
    }

    String csv(CaseSight sight, BranchEntry entry, @Nullable String pair) {
        var dyad = pair(sight, entry.value(), pair);
        return BranchCsv.of(entry.id(), dyad, courses.of(sight.record(), entry.value(), dyad));
    }
}

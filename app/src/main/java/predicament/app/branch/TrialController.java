package predicament.app.branch;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import predicament.app.frame.BadRequest;
import predicament.app.frame.Way;
import predicament.app.gate.BlindGate;
import predicament.app.people.Back;
import predicament.app.sight.CaseQuery;
import predicament.app.sight.CaseSight;
import predicament.app.sight.CaseSights;
import predicament.domain.branch.Branch;
import predicament.domain.crisis.Move;
import predicament.domain.crisis.MoveType;
import predicament.domain.crisis.Refused;

/** A branch that lives in its address alone: anybody may take moves out, change them and put others in. */
@Controller
@RequestMapping("/cases/{slug}/branches/trial")
class TrialController {

    private final CaseSights sights;
    private final BranchPage page;
    private final BlindGate gate;

    TrialController(CaseSights sights, BranchPage page, BlindGate gate) {
        this.sights = sights;
        this.page = page;
        this.gate = gate;
    }

    /** A move of the record that may be altered. */
    record Choice(String value, String words) {}

    /** With {@code out} the move that is named is taken out first. What a form for saving sent along leaves the address. */
    @GetMapping
    Object tried(
            @PathVariable String slug,
            CaseQuery query,
            @RequestParam MultiValueMap<String, String> asked,
            @RequestParam(required = false) @Nullable String pair,
            Model model) {
        var sight = sights.of(slug, query);
        var moves = TrialMoves.of(asked);
        if (asked.containsKey("out") && sight.move() != null) {
            return Back.to(moves.andWithout(sight.move()).on(sight, "trial"));
        }
        if (asked.containsKey("_csrf")) return Back.to(moves.on(sight, "trial"));
        var branch = branch(sight, moves);
        var open = gate.isOpen(sight.crisis());
        model.addAttribute("heading", "A branch that is not saved");
        model.addAttribute(
                "title",
                "Counterfactual: a branch that is not saved: "
                        + sight.description().title());
        model.addAttribute("sight", sight);
        model.addAttribute("open", open);
        model.addAttribute("mine", false);
        model.addAttribute("fork", sight.clock().full(branch.fork()));
        model.addAttribute("entry", null);
        model.addAttribute("trial", moves);
        model.addAttribute("save", moves.on(sight, "new"));
        model.addAttribute("add", moves.on(sight, "trial/move"));
        model.addAttribute("choices", open ? choices(sight, branch) : List.of());
        if (open) {
            page.fill(sight, branch, "a trial", pair, model);
            model.addAttribute(
                    "changes",
                    ChangeLine.all(sight, branch).stream()
                            .map(it -> it.undoneBy(moves.back(it.move()).on(sight, "trial")))
                            .toList());
        }
        return "branch/show";
    }

    @GetMapping("/move")
    Object move(
            @PathVariable String slug,
            CaseQuery query,
            @RequestParam MultiValueMap<String, String> asked,
            HttpServletResponse response,
            Model model) {
        var sight = sights.of(slug, query);
        var moves = TrialMoves.of(asked);
        var form = asked.containsKey("put") ? MoveForm.of(asked) : form(sight, moves);
        if (asked.containsKey("put")) {
            var next = put(sight, moves, form);
            if (next != null) return Back.to(next);
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        model.addAttribute("title", form.added() ? "Put a move into the trial" : "Change a move in the trial");
        model.addAttribute("sight", sight);
        model.addAttribute("trial", moves);
        model.addAttribute("back", moves.on(sight, "trial"));
        model.addAttribute("form", form);
        model.addAttribute("fork", sight.clock().full(sight.at()));
        model.addAttribute("types", Arrays.asList(MoveType.values()));
        var named = move(sight, form.move());
        model.addAttribute("named", named == null ? "" : named.title());
        return "branch/trial";
    }

    /** The trial with the move of the form, or nothing where the form says what stands against it. */
    private static @Nullable String put(CaseSight sight, TrialMoves moves, MoveForm form) {
        if (MoveReading.of(form, sight) == null) return null;
        var more = moves.and(form);
        try {
            judged(sight, more);
            return more.on(sight, "trial");
        } catch (Refused | IllegalArgumentException e) {
            form.errors().put("when", String.valueOf(e.getMessage()));
            return null;
        }
    }

    private static MoveForm form(CaseSight sight, TrialMoves moves) {
        var id = sight.move();
        if (id == null) return MoveForm.blank(sight, sight.at(), "");
        var move = move(sight, id);
        if (move != null) return MoveForm.of(sight, move, "");
        throw new BadRequest(
                "There is no move \"%s\" in this case.".formatted(id),
                new Way("Back to the trial", moves.on(sight, "trial")));
    }

    private static @Nullable Move move(CaseSight sight, String id) {
        return sight.record().moves().stream()
                .filter(it -> it.id().value().equals(id))
                .findFirst()
                .orElse(null);
    }

    private static List<Choice> choices(CaseSight sight, Branch branch) {
        return sight.record().moves().stream()
                .filter(it -> !it.occurred().earliest().isBefore(branch.fork()) && !branch.alters(it.id()))
                .map(it -> new Choice(
                        it.id().value(),
                        "%s, %s: %s"
                                .formatted(
                                        sight.clock().brief(it.occurred()),
                                        sight.record().actor(it.by()).shortName(),
                                        it.title())))
                .toList();
    }

    private static Branch branch(CaseSight sight, TrialMoves moves) {
        try {
            return judged(sight, moves);
        } catch (Refused | IllegalArgumentException e) {
            throw new BadRequest(
                    String.valueOf(e.getMessage()), new Way("Start a branch", sight.address("/branches/new")));
        }
    }

    private static Branch judged(CaseSight sight, TrialMoves moves) {
        var branch = moves.branch(sight);
        Trial.judge(sight.record(), branch);
        return branch;
    }
}

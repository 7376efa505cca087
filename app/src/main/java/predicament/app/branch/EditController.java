package predicament.app.branch;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import predicament.app.frame.BadRequest;
import predicament.app.frame.Conflict;
import predicament.app.frame.Version;
import predicament.app.frame.Way;
import predicament.app.people.Back;
import predicament.app.sight.CaseQuery;
import predicament.app.sight.CaseSight;
import predicament.app.sight.CaseSights;
import predicament.domain.annotation.PersonId;
import predicament.domain.branch.Change;
import predicament.domain.branch.Change.MoveRemoved;
import predicament.domain.crisis.Move;
import predicament.domain.crisis.MoveId;
import predicament.domain.crisis.MoveType;
import predicament.domain.crisis.Refused;

/** Changing one's own branch, move by move. A form that was opened on an older version changes nothing. */
@Controller
@RequestMapping("/cases/{slug}/branches/{id}/edit")
class EditController {

    private final CaseSights sights;
    private final BranchAccess access;
    private final BranchDesk desk;

    EditController(CaseSights sights, BranchAccess access, BranchDesk desk) {
        this.sights = sights;
        this.access = access;
        this.desk = desk;
    }

    /** A move that can be altered: not before the branch parts, and as the record has it. */
    record Choice(String value, String when, String actor, String title) {}

    @GetMapping
    String edit(@PathVariable String slug, @PathVariable String id, Model model) {
        var entry = access.changeable(slug, id);
        return page(entry, null, model);
    }

    @PostMapping
    Object reword(
            @PathVariable String slug,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String question,
            HttpServletResponse response,
            Model model) {
        var entry = access.changeable(slug, id);
        var words = title.strip();
        if (words.isEmpty()
                || words.length() > BranchWords.LONGEST_TITLE
                || question.length() > BranchWords.LONGEST_QUESTION) {
            return refused(
                    entry,
                    "Give a title of 1 to %d characters and a question of at most %,d."
                            .formatted(BranchWords.LONGEST_TITLE, BranchWords.LONGEST_QUESTION),
                    response,
                    model);
        }
        return done(
                entry,
                seen,
                "title: " + words,
                response,
                model,
                (by, version) -> desk.reword(entry, by, words, question.strip(), version));
    }

    @PostMapping("/changes")
    Object change(
            @PathVariable String slug,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = "") String remove,
            @RequestParam(defaultValue = "") String undo,
            HttpServletResponse response,
            Model model) {
        var entry = access.changeable(slug, id);
        var named = remove.isBlank() ? undo : remove;
        var what = (remove.isBlank() ? "take back the change of " : "remove ") + named;
        return done(entry, seen, what, response, model, (by, version) -> {
            var move = new MoveId(named);
            if (remove.isBlank()) desk.undo(entry, by, move, version);
            else desk.change(entry, by, new MoveRemoved(move), version);
        });
    }

    @GetMapping("/move")
    String move(
            @PathVariable String slug,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String move,
            Model model) {
        var entry = access.changeable(slug, id);
        var sight = sight(entry);
        var seen = Integer.toString(entry.version());
        if (move == null || move.isBlank()) {
            return form(entry, sight, MoveForm.blank(sight, entry.value().fork(), seen), model);
        }
        var found = sight.record().moves().stream()
                .filter(it -> it.id().value().equals(move))
                .findFirst()
                .orElseThrow(() -> new BadRequest(
                        "There is no move \"%s\" in this case.".formatted(move),
                        new Way("Change the branch", address(entry) + "/edit")));
        return form(entry, sight, MoveForm.of(sight, found, seen), model);
    }

    @PostMapping("/move")
    Object putMove(
            @PathVariable String slug,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletResponse response,
            Model model) {
        var entry = access.changeable(slug, id);
        var sight = sight(entry);
        var form = MoveForm.of(sent);
        var change = MoveReading.of(form, sight);
        if (change == null) return again(entry, sight, form, response, model);
        var version = version(form.seen(), entry);
        try {
            if (version != entry.version()) throw conflict(entry, version, line(sight, change));
            desk.change(entry, by(), change, version);
        } catch (Refused refused) {
            var newest = access.changeable(slug, id);
            if (newest.version() != version) throw conflict(newest, version, line(sight, change));
            form.errors().put("when", String.valueOf(refused.getMessage()));
            return again(entry, sight, form, response, model);
        }
        return Back.to(address(entry) + "/edit");
    }

    @PostMapping("/withdraw")
    Object withdraw(
            @PathVariable String slug,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String seen,
            HttpServletResponse response,
            Model model) {
        var entry = access.changeable(slug, id);
        var done =
                done(entry, seen, "withdraw it", response, model, (by, version) -> desk.withdraw(entry, by, version));
        return done instanceof String ? done : Back.to("/cases/%s/branches".formatted(slug));
    }

    private interface Deed {
        void by(PersonId author, int version);
    }

    private Object done(
            BranchEntry entry, String seen, String what, HttpServletResponse response, Model model, Deed deed) {
        var version = version(seen, entry);
        if (version != entry.version()) throw conflict(entry, version, what);
        try {
            deed.by(by(), version);
        } catch (Refused | IllegalArgumentException refused) {
            var newest = access.changeable(entry.value().crisis().slug(), entry.id());
            if (newest.version() != version) throw conflict(newest, version, what);
            return refused(newest, String.valueOf(refused.getMessage()), response, model);
        }
        return Back.to(address(entry) + "/edit");
    }

    private String refused(BranchEntry entry, String sentence, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(entry, sentence, model);
    }

    private String again(BranchEntry entry, CaseSight sight, MoveForm form, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return form(entry, sight, form, model);
    }

    private String page(BranchEntry entry, @Nullable String error, Model model) {
        var sight = sight(entry);
        model.addAttribute("title", "Change a counterfactual branch");
        model.addAttribute("sight", sight);
        model.addAttribute("entry", entry);
        model.addAttribute("error", error);
        model.addAttribute("fork", sight.clock().full(entry.value().fork()));
        model.addAttribute("changes", ChangeLine.all(sight, entry.value()));
        model.addAttribute(
                "moves",
                sight.record().moves().stream()
                        .filter(it ->
                                !it.occurred().earliest().isBefore(entry.value().fork())
                                        && !entry.value().alters(it.id()))
                        .map(it -> choice(sight, it))
                        .toList());
        return "branch/edit";
    }

    private String form(BranchEntry entry, CaseSight sight, MoveForm form, Model model) {
        model.addAttribute("title", form.added() ? "Add a move to the branch" : "Change a move in the branch");
        model.addAttribute("sight", sight);
        model.addAttribute("entry", entry);
        model.addAttribute("form", form);
        model.addAttribute("fork", sight.clock().full(entry.value().fork()));
        model.addAttribute("types", Arrays.asList(MoveType.values()));
        model.addAttribute(
                "named",
                sight.record().moves().stream()
                        .filter(it -> it.id().value().equals(form.move()))
                        .map(Move::title)
                        .findFirst()
                        .orElse(""));
        return "branch/move";
    }

    private static Choice choice(CaseSight sight, Move move) {
        return new Choice(
                move.id().value(),
                sight.clock().brief(move.occurred()),
                sight.record().actor(move.by()).shortName(),
                move.title());
    }

    private CaseSight sight(BranchEntry entry) {
        return sights.of(
                entry.value().crisis().slug(),
                CaseQuery.NOTHING.pinned(
                        Long.toString(entry.value().revision()), entry.value().reading()));
    }

    private PersonId by() {
        return Objects.requireNonNull(access.person());
    }

    private static String address(BranchEntry entry) {
        return "/cases/%s/branches/%s".formatted(entry.value().crisis().slug(), entry.id());
    }

    private static String line(CaseSight sight, Change change) {
        return "alter “%s” (%s)".formatted(change.move(), sight.description().title());
    }

    private Conflict conflict(BranchEntry newest, int seen, String what) {
        var sight = sight(newest);
        var stands = ChangeLine.all(sight, newest.value()).stream()
                .map(it -> new Version.Field(it.what(), it.title() + ". " + it.detail()))
                .toList();
        return new Conflict(
                "This branch is at version %d by now; you saw version %d. Look at it as it stands, then change it again."
                        .formatted(newest.version(), seen),
                new Version("Yours", List.of(new Version.Field("You wanted to", what))),
                new Version("As it stands", stands),
                new Way("Change it as it stands", address(newest) + "/edit"));
    }

    private static int version(String seen, BranchEntry entry) {
        try {
            return Integer.parseInt(seen);
        } catch (NumberFormatException e) {
            throw new BadRequest(
                    "The form does not say which version it changes.",
                    new Way("Change the branch", address(entry) + "/edit"));
        }
    }
}
